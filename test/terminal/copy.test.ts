import {execFileSync} from 'node:child_process';
import {afterEach, describe, expect, it} from 'vitest';
import {contentFolder, entry} from './content.ts';
import {desk, handedOver, overSsh} from './desk.ts';
import {openProgram} from './program.ts';
import {closeAll} from './session.ts';
import {sizes} from './sizes.ts';

afterEach(closeAll);

const folder = contentFolder(
	{
		'profile.yml': 'name: Ada Lovelace\nemail: ada@example.org\nlocales: [en, fr]\n',
		'experience/tutor.md': entry({title: 'Tutor'}, 'By [letter](https://example.org/letters).'),
	},
	`Ada's "best" $(touch x) \`folder\` & ; *`,
);

const open = async (
	size: readonly [number, number],
	env: Record<string, string | undefined>,
	content: string[] = ['-c', folder],
	name = 'tutor',
) => {
	const session = openProgram([...content, name, '-l', 'fr'], size, {env});
	await session.waitFor('← retour');
	await session.press('y');
	await session.waitFor(/▐ 1 /);
	return session;
};

/** The words a shell makes of a command. */
const wordsOf = (command: string) =>
	execFileSync('sh', ['-c', `npx() { printf '%s\\n' "$@"; }\n${command}`], {encoding: 'utf8'})
		.split('\n')
		.slice(0, -1);

describe.each(sizes)('copying in a terminal of %i by %i', (...size) => {
	it('puts the e-mail address into the clipboard here, and says so', async () => {
		const {env, note} = desk(['xsel']);
		const session = await open(size, env);
		expect(session.text()).toContain('ada@example.org');
		await session.press('1');
		await session.waitFor(/Copié/);
		expect(session.screen().at(-1)).toMatch(/Copié/);
		expect(note('xsel.input')).toBe('ada@example.org');
		expect(handedOver(session.raw)).toEqual(['ada@example.org']);
		await session.press('up');
		await session.waitFor((text) => !/Copié/.test(text));
	});

	it('hands the address of a link to the terminal over SSH', async () => {
		const {env, note} = desk(['xsel']);
		const session = await open(size, {...env, ...overSsh});
		await session.press('G', 'enter');
		await session.waitFor(/^ Transmis au presse-papiers du te/m);
		expect(handedOver(session.raw)).toEqual(['https://example.org/letters']);
		expect(note('xsel.arguments')).toBeUndefined();
	});

	it('gives a command that opens this entry again, whatever the folder is called', async () => {
		const session = await open(size, {});
		await session.press('2');
		await session.waitFor(() => handedOver(session.raw).length > 0);
		const [command = ''] = handedOver(session.raw);
		expect(wordsOf(command)).toEqual([
			...['my-resume', '-c', folder, 'experience/tutor', '-l', 'fr'],
		]);
		// And so it does.
		const args = wordsOf(command).slice(1);
		const again = openProgram(args, size);
		await again.waitFor('letter');
		expect(again.screen()[0]).toContain('[fr]');
	});

	it('needs no folder where the résumé came with the program', async () => {
		const session = await open(size, {}, [], 'vassar');
		await session.press('2');
		await session.waitFor(() => handedOver(session.raw).length > 0);
		expect(handedOver(session.raw)).toEqual(['npx my-resume experience/vassar -l fr']);
	});

	it('copies a link that is about to be opened', async () => {
		const session = await open(size, {});
		await session.press('esc', 'o');
		await session.waitFor('▐ 1 ');
		await session.press('y');
		await session.waitFor(() => handedOver(session.raw).length > 0);
		expect(handedOver(session.raw)).toEqual(['https://example.org/letters']);
	});
});
