import {afterEach, describe, expect, it} from 'vitest';
import {contentFolder, entry, paragraphs} from './content.ts';
import {click} from './pointer.ts';
import {openProgram} from './program.ts';
import {closeAll, type Session} from './session.ts';
import {sizes} from './sizes.ts';

afterEach(closeAll);

const long = `A heading that is much too long for any line of a narrow window, ${'and goes on '.repeat(6)}`;
/** Every part is longer than two columns of the highest screen, so that each heading can be at its top. */
const folder = contentFolder({
	'profile.yml': 'name: Ada Lovelace\n',
	'experience/long.md': entry(
		{title: 'Long', order: 1},
		['Begins.', '## First', '### Inner', '## Second', `## ${long}`, '## Last']
			.map((each) => `${each}\n\n${paragraphs(80)}`)
			.join('\n\n'),
	),
	'experience/plain.md': entry({title: 'Plain', order: 2}, paragraphs(3)),
});

const open = async (size: readonly [number, number], name = 'long') => {
	const session = openProgram(['-c', folder, '-l', 'en', name], size);
	await session.waitFor('← back');
	return session;
};

/** A row that is chosen. */
const chosen = (words: string) => new RegExp(`[›▐] ${words}`);

/** The first row of the text. */
function top(session: Session): string {
	const row = session.screen()[2] ?? '';
	return row.slice(row.indexOf('│') + 1).trim();
}

const atTop = (session: Session, words: string) =>
	session.waitFor(() => top(session).startsWith(words));

describe.each(sizes)('the outline in a terminal of %i by %i', (...size) => {
	it('lists the headings by level and jumps to one, by key, number and click', async () => {
		const session = await open(size);
		await session.press('h');
		await session.waitFor(chosen('1  First'));
		const text = session.text();
		expect(text).toMatch(/2 {4}▸ Inner/);
		expect(text).toMatch(/3 {2}Second/);
		expect(text).toMatch(/4 {2}A heading that is/);
		expect(text).toMatch(/5 {2}Last/);
		await session.press('3');
		await atTop(session, 'Second');
		// It opens again at where the reader is.
		await session.press('h');
		await session.waitFor(chosen('3  Second'));
		await session.press('up', 'enter');
		await atTop(session, '▸ Inner');
		await session.press('h');
		await session.waitFor(chosen('2'));
		session.write(click(session.find('5  Last')));
		await atTop(session, 'Last');
		await session.press('h', 'esc');
		await atTop(session, 'Last');
	});

	it('goes from heading to heading, and stays at both ends', async () => {
		const session = await open(size);
		for (const words of ['First', '▸ Inner', 'Second', 'A heading that is', 'Last', 'Last']) {
			await session.press(']');
			await atTop(session, words);
		}
		await session.press('down', 'down', '[');
		await atTop(session, 'Last');
		for (const words of ['A heading', 'Second', '▸ Inner', 'First', 'Long', 'Long']) {
			await session.press('[');
			await atTop(session, words);
		}
	});

	it('says where there are no headings', async () => {
		const session = await open(size, 'plain');
		expect(session.screen().at(-1)).not.toContain('h outline');
		await session.press('h');
		await session.waitFor('There are no headings here.');
		await session.press('1', 'enter');
		await session.waitFor('Paragraph 1 ');
		await session.press(']');
		await session.waitFor('There are no headings here.');
		expect(top(session)).toContain('Plain');
	});
});

it('no key but those that quit acts where nothing can be shown', async () => {
	const session = await open([80, 24]);
	await session.press('down');
	const before = await session.waitFor((text) => !text.includes('│  Long'));
	await session.resize(15, 4);
	await session.waitFor('Please make');
	await session.press('y', '1', ']', 'n', 'c', 't', 'l', '/', 'x');
	session.write(click({row: 1, column: 1}));
	expect(session.raw).not.toMatch(/\u001B\]52/);
	await session.resize(80, 24);
	await session.waitFor((text) => text === before);
	await session.resize(15, 4);
	await session.waitFor('Please make');
	await session.press('q');
	expect((await session.exited).exitCode).toBe(0);
});
