import {afterEach, describe, expect, it} from 'vitest';
import {contentFolder, entry} from './content.ts';
import {openProgram} from './program.ts';
import {closeAll, type Session} from './session.ts';

afterEach(closeAll);

const paragraphs = Array.from({length: 70}, (_, index) => `Paragraph ${index}.`).join('\n\n');
const folder = contentFolder({
	'profile.yml': 'name: Ada Lovelace\n',
	'experience/long.md': entry(
		{
			title: 'Engineer',
			company: 'Acme',
			period: '2015 - 2019',
			tags: ['Difference engine'],
			order: 1,
		},
		paragraphs,
	),
	'experience/short.md': entry({title: 'Tutor', period: '2012', order: 2}, 'Text.'),
});

/** Opens the long entry in a terminal that tells its background, or does not. */
async function open(size: readonly [number, number], background?: string): Promise<Session> {
	const session = openProgram(['-c', folder, '-l', 'en', 'long'], size);
	session.terminal.parser.registerOscHandler(11, (data) => {
		if (data === '?' && background) session.write(`\u001B]11;${background}\u001B\\`);
		return true;
	});
	await session.waitFor('Paragraph 1.');
	return session;
}

const lastColumn = (session: Session) =>
	session
		.screen()
		.map((row) => row[79] ?? ' ')
		.join('');

describe('the room of a window', () => {
	it('has a thumb at its right edge while there is more to read', async () => {
		const session = await open([80, 24]);
		expect(lastColumn(session)).toMatch(/^ ?─┃+ +$/);
		await session.press('G');
		await session.waitFor('Paragraph 69.');
		expect(lastColumn(session)).toMatch(/─ +┃+ $/);
		expect(session.text()).not.toContain('%');
		await session.press('n');
		await session.waitFor('Text.');
		expect(lastColumn(session)).not.toContain('┃');
	});

	it('marks the whole row of the selection, with a bar at its left', async () => {
		const session = await open([80, 24], 'rgb:16/18/1d');
		await session.press('esc');
		await session.waitFor('→ read');
		const {row, column} = session.find('▐ Engineer');
		expect(column).toBe(0);
		const divider = session.find('┬').column;
		for (let each = 1; each < divider; each++) {
			expect(session.styleAt(row, each).bg).not.toBe('default');
			expect(session.styleAt(row + 2, each).bg).toBe('default');
		}
		// Below the title: the organization at the left, the years at the right.
		expect(session.screen()[row + 1]?.slice(0, divider)).toMatch(/^▐ {3}Acme +2015–2019 $/);
		// A chip, whose brackets are its blanks.
		const tag = session.find('Difference engine');
		const style = session.styleAt(tag.row, tag.column - 1);
		expect(style.fg).toBe(style.bg);
	});

	it('has the career beside a text that leaves room for it, and the role marked there', async () => {
		const session = await open([200, 60]);
		expect(session.text()).not.toContain('━ Tutor');
		await session.press('n');
		await session.waitFor('Text.');
		const chart = () => session.screen().map((row) => row.slice(110));
		expect(chart().join('\n')).toMatch(/Engineer · Acme/);
		expect(chart().join('\n')).toMatch(/›/);
		// A panel has the room for itself.
		await session.press('o');
		await session.waitFor('There are no links here.');
		expect(chart().join('\n')).not.toContain('Engineer');
	});

	it('recedes behind the help, and comes back', async () => {
		const session = await open([120, 40], 'rgb:16/18/1d');
		const looks = () =>
			['Engineer', 'Experience', 'Ada Lovelace'].map((words) => {
				const {row, column} = session.find(words);
				return session.styleAt(row, column).fg;
			});
		const line = session.styleAt(1, 0).fg;
		const before = looks();
		expect(before).not.toContain(line);
		await session.press('?');
		await session.waitFor('Show the contact card');
		expect(looks()).toEqual([line, line, line]);
		await session.press('?');
		await session.waitFor('Paragraph 1.');
		expect(looks()).toEqual(before);
	});

	it('is read in two columns where it is wide, one after the other', async () => {
		const session = await open([200, 60], 'rgb:16/18/1d');
		const first = session.find('Paragraph 1.');
		const last = session.find('Paragraph 50.');
		expect(last.column).toBeGreaterThan(first.column + 50);
		await session.press('n');
		await session.waitFor('Text.');
		expect(session.text()).not.toContain('Paragraph');
	});

	it('has text in the terminal’s own colour where the background is unknown', async () => {
		const session = await open([80, 24]);
		const {cols, rows} = session.terminal;
		for (let row = 0; row < rows; row++)
			for (let column = 0; column < cols; column++) {
				const {text, fg, bg} = session.styleAt(row, column);
				if (/[\p{L}\p{N}]/u.test(text))
					expect([text, fg, bg]).toEqual([text, 'default', 'default']);
			}
		const bar = session.find('▐ Engineer');
		expect(session.styleAt(bar.row, bar.column).fg).not.toBe('default');
	});
});
