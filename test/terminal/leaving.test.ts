import {afterEach, describe, expect, it} from 'vitest';
import {runInShell, statusOf} from '../safety/in-shell.ts';
import {contentFolder, entry} from './content.ts';
import {openProgram, program} from './program.ts';
import {closeAll, openShell} from './session.ts';

afterEach(closeAll);

const folder = contentFolder({
	'profile.yml': 'name: Ada Lovelace\nemail: ada@example.org\n',
	'experience/engine.md': entry({title: 'Engineer'}, 'Notes on the engine.'),
});

describe('who has left a résumé', () => {
	it.each([
		['q', 0],
		['ctrl-c', 130],
	] as const)('by %s finds a line about it in the shell', async (key, exitCode) => {
		const session = openProgram(['-c', folder], [120, 24]);
		await session.waitFor('Engineer');
		await session.press(key);
		expect(await session.exited).toMatchObject({exitCode});
		expect(session.alternate()).toBe(false);
		const line = `Ada Lovelace · ada@example.org · npx my-resume -c ${folder}`;
		expect(session.text().trim()).toBe(line);
	});

	it('finds it on several lines where it is too long for one', async () => {
		const session = openProgram(['-c', folder], [40, 12]);
		await session.waitFor('Engineer');
		await session.press('q');
		await session.exited;
		const [first, second] = session.screen();
		expect(first).toBe('Ada Lovelace · ada@example.org');
		expect(second).toMatch(/^npx my-resume/);
	});

	it('finds it without colours where none are wanted, and nothing in what a script reads', async () => {
		const shell = openShell({columns: 120, rows: 24});
		await shell.waitFor('$');
		const call = `NO_COLOR=1 node ${program} -c ${folder}`;
		await shell.type(`${call}\r`);
		await shell.waitFor('Engineer');
		const before = shell.raw.length;
		await shell.press('q');
		await shell.waitFor('ada@example.org · npx');
		const [, left = ''] = shell.raw.slice(before).split('\u001B[?25h');
		expect(left.split('$')[0]).not.toContain('\u001B');

		await shell.type(`clear; ${call} 2> /dev/null\r`);
		await shell.waitFor('Engineer');
		await shell.press('q');
		await shell.waitFor((text) => !text.includes('Engineer') && text.trim().endsWith('$'));
		expect(shell.text()).not.toContain('ada@example.org');
	});

	it.each([
		['an owner at work', ['dev', '-c', folder], 'q'],
		['a call that was wrong', ['-c', folder, 'nowhere'], undefined],
	] as const)('finds none as %s', async (_, args, key) => {
		const {session} = await runInShell(args);
		if (key) {
			await session.waitFor('Engineer');
			await session.press(key);
		}
		await statusOf(session);
		expect(session.text()).not.toContain('ada@example.org');
	});
});
