import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, describe, expect, it} from 'vitest';
import {textWidth} from '../../source/markdown/layout/width.ts';
import {contentFolder, entry} from './content.ts';
import {fixture, openProgram, program, toFirst} from './program.ts';
import {closeAll, openShell, type Session} from './session.ts';
import {sizesOf, usual} from './sizes.ts';

afterEach(closeAll);

const sizes = sizesOf([40, 12], usual, [120, 40], [200, 60]);

/** At the first entry of the list, or in the one that was asked for. */
const open = async (size: readonly [number, number], ...args: string[]) => {
	const session = openProgram(['-c', fixture, ...args], size);
	if (args.length > 0) await session.waitFor('Ada Lovelace');
	else await toFirst(session, '▐ Engineer');
	return session;
};

/** The number of the first paragraph whose beginning is seen, and in which language. */
async function place(session: Session): Promise<{language: string; number: number}> {
	await session.settle();
	// Beside the first column of a text there may stand a second.
	const all = [...session.text().matchAll(/(Paragraphe?|Párrafo) (\d+)/g)];
	const number = Math.min(...all.map(([, , digits]) => Number(digits)));
	const [, word = ''] = all.find(([, , digits]) => Number(digits) === number) ?? [];
	const language = {Paragraph: 'en', Paragraphe: 'fr', Párrafo: 'es'}[word] ?? '';
	return {language, number};
}

describe.each(sizes)('in a terminal of %i by %i', (...size) => {
	const [columns, rows] = size;
	const wide = columns >= 80;

	it('shows whose résumé it is, the list, and the keys that work', async () => {
		const session = await open(size);
		const screen = session.screen();
		expect(screen).toHaveLength(rows);
		expect(screen[0]).toMatch(/^ Ada Lovelace( · Analyst)? .*\[en\]/);
		expect(session.text()).toMatch(/^▐ Engineer/m);
		expect(screen.at(-1)).toMatch(/→ read .*q quit/);
		expect(session.text().includes('Paragraph 1')).toBe(wide);
		expect(session.alternate()).toBe(true);
		expect(session.cursorVisible()).toBe(false);
	});

	it('opens an entry, scrolls in it, and comes back', async () => {
		const session = await open(size);
		await session.press('enter');
		await session.waitFor('← back');
		expect(session.text()).toMatch(/Oct 2019 – Present(?: ·|\n) \d+ years/);
		expect(await place(session)).toEqual({language: 'en', number: 1});
		await session.press('space');
		expect((await place(session)).number).toBeGreaterThan(1);
		await session.press('G');
		await session.waitFor('Paragraph 60');
		await session.press('g', 'esc');
		await session.waitFor('→ read');
		expect(session.text()).toMatch(/^▐ Engineer/m);
	});

	it('changes the language and keeps the entry and the place', async () => {
		const session = await open(size);
		await session.press('enter', 'pagedown', 'pagedown', 'pagedown');
		const {number} = await place(session);
		expect(number).toBeGreaterThan(2);
		await session.press('l');
		await session.waitFor('[es]');
		expect(await place(session)).toEqual({language: 'es', number});
		expect(session.text()).toContain('← volver');
		await session.press('l');
		await session.waitFor('[fr]');
		expect(await place(session)).toEqual({language: 'fr', number});
		await session.press('L', 'L');
		await session.waitFor('[en]');
		expect(await place(session)).toEqual({language: 'en', number});
	});

	it('draws no row wider than the screen, whatever the language', async () => {
		const session = await open(size);
		for (const key of ['enter', 'l', '?', 'esc', 'l', 'n', 'n']) {
			await session.press(key);
			for (const row of session.screen()) expect(textWidth(row)).toBeLessThanOrEqual(columns);
			expect(session.scrollback()).toEqual([]);
			expect(session.screen()[0]).toContain('Ada Lovelace');
		}
	});
});

describe('the viewer', () => {
	it('moves through the list and always shows the chosen entry', async () => {
		const session = await open([40, 12]);
		await session.press('down');
		await session.waitFor('▐ Tutor');
		await session.press('down');
		await session.waitFor('▐ Skills');
		await session.press('enter');
		await session.waitFor('Analytical Engine');
		await session.press('p');
		await session.waitFor('Mathematics by letter');
	});

	it('keeps the last entry of a long list in sight', async () => {
		const session = openProgram([], [80, 12]);
		await session.waitFor('Grace Hopper');
		await session.press('G');
		await session.waitFor('▐ USS Hopper');
		await session.press('g');
		await session.waitFor('▐ Overview');
	});

	it('says when an entry isn’t translated', async () => {
		const session = await open([80, 24], 'tutor', '-l', 'fr');
		expect(session.text()).toMatch(/Pas encore traduit\s; affiché en anglais\./);
		expect(session.text()).toContain('Mathematics by letter');
	});

	it('opens at the entry that was named', async () => {
		const session = await open([40, 12], 'tutor');
		expect(session.text()).toContain('Mathematics by letter');
		expect(session.text()).toContain('← back');
	});

	it('names every key in the help, also where it must be scrolled', async () => {
		const session = await open([40, 12]);
		await session.press('?');
		await session.waitFor('Keys');
		let seen = session.text();
		for (let row = 0; row < 40; row++) {
			await session.press('down');
			seen += session.text();
		}
		for (const words of ['Next language', 'Half a page down', 'ctrl-c', 'page up'])
			expect(seen).toContain(words);
		await session.press('esc');
		await session.waitFor('▐ Engineer');
	});

	it('names no key that changes the language where there is one, and tells what a card without addresses is', async () => {
		const folder = contentFolder({'engine.md': entry({title: 'Engineer'}, 'Notes.')});
		const session = openProgram(['-c', folder], [80, 24]);
		await session.waitFor('Engineer');
		await session.press('?');
		expect(await session.waitFor('Show this help')).not.toContain('language');
		await session.press('c');
		await session.waitFor(/^ {2}Contact\n\n {2}There are no links here\.$/m);
	});

	it('follows the size of the window, and keeps the words at the top', async () => {
		const session = await open([100, 30]);
		await session.press('enter', 'pagedown', 'pagedown');
		const before = (await place(session)).number;
		await session.resize(60, 20);
		await session.waitFor((text) => !text.includes('│'));
		expect((await place(session)).number).toBe(before);
		await session.resize(100, 30);
		await session.waitFor('┬');
		expect((await place(session)).number).toBe(before);
	});

	it('says so when there is no room, and recovers', async () => {
		const session = await open([80, 24]);
		await session.resize(15, 4);
		await session.waitFor('Please make');
		await session.resize(80, 24);
		await session.waitFor('▐ Engineer');
	});

	it('has hyperlinks where the terminal has them, and the address in sight where not', async () => {
		const environment = {env: {FORCE_HYPERLINK: '1'}};
		const linked = openProgram(['-c', fixture, 'tutor'], [80, 24], environment);
		await linked.waitFor('with a link.');
		const {row, column} = linked.find('link.');
		expect(linked.styleAt(row, column).link).toBe('https://example.org/letters');
		const plain = openProgram(['-c', fixture, 'tutor'], [80, 24], {env: {FORCE_HYPERLINK: '0'}});
		await plain.waitFor('(https://example.org/letters)');
	});

	it('has no colour where NO_COLOR is set, and still shows what is chosen', async () => {
		const session = openProgram(['-c', fixture], [80, 24], {env: {NO_COLOR: '1'}});
		await toFirst(session, '▐ Engineer');
		const {row, column} = session.find('▐ Engineer');
		expect(session.styleAt(row, column + 2)).toMatchObject({inverse: true, bold: true});
		const current = session.find('[en]');
		expect(session.styleAt(current.row, current.column).bold).toBe(true);
		// Colours are 30 to 49 and 90 to 107; bold and the like are none.
		expect(session.raw).not.toMatch(/\u001B\[(?:3[0-8]|4[0-8]|9\d|10\d)[\d;]*m/);
	});

	it('emits nothing at all with --color never', async () => {
		const session = openProgram(['-c', fixture, '--color', 'never'], [80, 24]);
		await toFirst(session, '▐ Engineer');
		expect(session.raw).not.toMatch(/\u001B\[[\d;]*[1-9][\d;]*m/);
	});

	it('marks a file with a mistake for its owner, says where it is, and opens the rest', async () => {
		const folder = mkdtempSync(path.join(tmpdir(), 'broken-'));
		writeFileSync(path.join(folder, 'good.md'), '---\ntitle: Good\norder: 1\n---\n\nGood text.\n');
		writeFileSync(
			path.join(folder, 'wrong.md'),
			'---\ntitle: "Wrong\norder: 2\n---\n\nWrong text.\n',
		);
		const session = openProgram(['-c', folder], [80, 24]);
		await toFirst(session, 'Good text.');
		expect(session.text()).toMatch(/^ !Wrong/m);
		await session.press('G');
		await session.waitFor(/! wrong\.md:2:8: error: /);
		expect(session.text()).toContain('Wrong text.');
	});

	it('isn’t put off by CI=true', async () => {
		const session = openProgram(['-c', fixture], [80, 24], {env: {CI: 'true'}});
		await toFirst(session, '▐ Engineer');
	});
});

describe('on the way out', () => {
	const pidFile = path.join(mkdtempSync(path.join(tmpdir(), 'viewer-')), 'pid');

	/** Runs the viewer from a shell, lets `leave` end it, and looks at the terminal. */
	async function afterLeaving(leave: (session: Session) => Promise<void>, status: number) {
		const session = openShell({columns: 80, rows: 24});
		await session.waitFor('$');
		await session.type('stty -a > /dev/null; echo before\r');
		await session.waitFor(/^before/m);
		const command = `echo $$ > ${pidFile}; exec node ${program} -c ${fixture}`;
		await session.type(`sh -c '${command}'; echo "status $?"\r`);
		await session.waitFor('▐ Overview');
		expect(session.alternate()).toBe(true);
		await leave(session);
		await session.waitFor(`status ${status}`);
		expect(session.alternate()).toBe(false);
		expect(session.cursorVisible()).toBe(true);
		expect(session.text()).toMatch(/^before/m);
		await session.type('stty -a\r');
		// Echo, line editing and signals, which raw mode takes away.
		await session.waitFor(/ icanon /);
		expect(session.text()).toMatch(/(?<!-)isig\b/);
		expect(session.text()).toMatch(/(?<!-)echo\b/);
		return session;
	}

	const killedBy = (signal: NodeJS.Signals) => async () => {
		process.kill(Number(readFileSync(pidFile, 'utf8')), signal);
	};

	it('q leaves the terminal as it was', async () => {
		await afterLeaving((session) => session.press('q'), 0);
	});

	it('Ctrl-C leaves the terminal as it was, with status 130', async () => {
		await afterLeaving((session) => session.press('ctrl-c'), 130);
	});

	it('so does SIGTERM', async () => {
		await afterLeaving(killedBy('SIGTERM'), 143);
	});

	it('so does SIGHUP', async () => {
		await afterLeaving(killedBy('SIGHUP'), 129);
	});
});
