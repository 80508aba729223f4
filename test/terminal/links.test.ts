import {afterEach, describe, expect, it} from 'vitest';
import {contentFolder, entry} from './content.ts';
import {desk, handedOver, overSsh} from './desk.ts';
import {openProgram} from './program.ts';
import {closeAll} from './session.ts';
import {sizes} from './sizes.ts';

afterEach(closeAll);

const long = `https://example.org/${'a-long-path/'.repeat(12)}end`;
const folder = contentFolder({
	'profile.yml': 'name: Ada Lovelace\nemail: ada@example.org\n',
	'experience/engine.md': entry(
		{title: 'Engineer', order: 1, links: ['https://example.org/front']},
		[
			'See [the notes](https://example.org/notes), [again](https://example.org/notes)',
			`and [a long one](${long}), or write to <ada@example.org>.`,
			'',
			'[script](javascript:alert(1)) [file](file:///etc/passwd) [option](-option)',
			'[data](data:text/html,x) [bare](//example.net) [vb](vbscript:x) [rel](../secret)',
			'[bent](https://example.org/x\u0007\u001B]52;c;eA==\u0007y)',
		].join('\n'),
	),
	'experience/hostile.md': entry(
		{
			title: 'Hostile',
			order: 2,
			links: [
				'javascript:alert(1)',
				'file:///etc/passwd',
				'--help',
				'-option',
				{label: 'x\u001B[31m', url: 'javascript:alert(2)'},
			],
		},
		'Nothing to follow.',
	),
});

const open = async (size: readonly [number, number], env: Record<string, string | undefined>) => {
	const session = openProgram(['-c', folder, 'engine', '-l', 'en'], size, {env});
	await session.waitFor('← back');
	await session.press('o');
	await session.waitFor('▐ 1 ');
	return session;
};

const untilNoted = async (note: () => string | undefined) => {
	for (let wait = 0; wait < 100 && note() === undefined; wait++)
		await new Promise((resolve) => setTimeout(resolve, 20));
	return note();
};

describe.each(sizes)('the links in a terminal of %i by %i', (...size) => {
	it('are numbered, each once, and none that could do harm', async () => {
		const session = await open(size, {});
		let text = session.text();
		await session.press('G');
		text += session.text();
		for (const words of ['the notes', 'a long one', 'ada@example.org', 'example.org/front'])
			expect(text).toContain(words);
		expect(text).not.toMatch(/javascript|file:|-option|vbscript|data:|secret|again/);
		expect(session.raw).not.toMatch(/\u001B\]52/);
	});

	it('open in the browser by number, and by arrows and Enter', async () => {
		const {env, note} = desk(['xdg-open']);
		const session = await open(size, env);
		const number = /(\d) +the notes/.exec(session.text())?.[1] ?? '';
		await session.press(number);
		await session.waitFor('Opened in the browser.');
		expect(await untilNoted(() => note('xdg-open.arguments'))).toBe('https://example.org/notes\n');
		await session.press('o');
		await session.waitFor('▐ 1 ');
		await session.press('G', 'up', 'down', 'enter');
		await session.waitFor('Opened in the browser.');
		await session.press('down');
		await session.waitFor('← back');
		expect(session.text()).not.toContain('Opened');
	});

	it('are shown whole and handed to the terminal over SSH', async () => {
		const {env, note} = desk(['xdg-open']);
		const session = await open(size, {...env, ...overSsh});
		const number = /(\d) +a long one/.exec(session.text())?.[1] ?? '';
		await session.press(number);
		await session.waitFor('No browser can be opened');
		let shown = session.text();
		for (let row = 0; row < 12; row++) {
			await session.press('down');
			shown = `${shown}\n${session.text()}`;
		}
		const left = size[0] >= 80 ? (session.screen()[5]?.indexOf('│') ?? -1) : -1;
		if (size[1] > 12) {
			const pane = session.screen().map((row) => row.slice(left + 1).trim());
			expect(pane.join('')).toContain(long);
		} else expect(shown).toContain('end');
		expect(shown).toContain('Sent to the terminal’s clipboard.');
		expect(handedOver(session.raw)).toEqual([long]);
		expect(note('xdg-open.arguments')).toBeUndefined();
		await session.press('esc');
		await session.waitFor('← back');
	});

	it('are as good as none when all could do harm', async () => {
		const session = openProgram(['-c', folder, 'hostile', '-l', 'en'], size);
		await session.waitFor('Nothing to follow.');
		expect(session.screen().at(-1)).not.toContain('o links');
		await session.press('o');
		await session.waitFor('There are no links here.');
		await session.press('1', 'enter');
		await session.waitFor('Nothing to follow.');
	});
});
