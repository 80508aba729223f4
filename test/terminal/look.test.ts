import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {afterEach, describe, expect, it} from 'vitest';
import {decorativeCharacters} from '../../source/markdown/style/glyphs.ts';
import {contentFolder, entry} from './content.ts';
import {fixture, openProgram, program, toFirst} from './program.ts';
import {closeAll, openShell, type Session, type SessionOptions} from './session.ts';
import {sizesOf, usual} from './sizes.ts';

afterEach(closeAll);

const sizes = sizesOf([40, 12], usual, [120, 40], [200, 60]);

function unpainted(session: Session): string[] {
	const {cols, rows} = session.terminal;
	const cells: string[] = [];
	for (let row = 0; row < rows; row++)
		for (let column = 0; column < cols; column++)
			if (session.styleAt(row, column).bg === 'default') cells.push(`${row}:${column}`);
	return cells;
}

describe.each(sizes)('a named theme in a terminal of %i by %i', (...size) => {
	it('paints every cell, in the list, an entry and the help', async () => {
		const session = openProgram(['-c', fixture, '--theme', 'nord'], size);
		await toFirst(session, '▐ Engineer');
		await session.settle();
		expect(unpainted(session)).toEqual([]);
		await session.press('enter', 'down');
		await session.waitFor('← back');
		await session.settle();
		expect(unpainted(session)).toEqual([]);
		await session.press('?');
		await session.waitFor('Keys');
		expect(unpainted(session)).toEqual([]);
	});
});

describe('a theme', () => {
	it('paints a window that is too small, and one that was made larger', async () => {
		const session = openProgram(['-c', fixture, '--theme', 'dracula'], [80, 24]);
		await toFirst(session, '▐ Engineer');
		await session.resize(15, 4);
		await session.waitFor('Please make');
		expect(unpainted(session)).toEqual([]);
		await session.resize(100, 30);
		await session.waitFor('▐ Engineer');
		expect(unpainted(session)).toEqual([]);
	});

	it('paints no more than any screen has where a terminal says that it has more', async () => {
		const session = openProgram(['-c', fixture, '--theme', 'dracula'], [1100, 320]);
		await toFirst(session, '▐ Engineer');
		await session.settle();
		const painted = (row: number, column: number) => session.styleAt(row, column).bg !== 'default';
		expect([painted(299, 999), painted(300, 0)]).toEqual([true, false]);
		expect(session.screen()[299]).toContain('quit');
		await session.resize(80, 24);
		await session.waitFor('▐ Engineer');
		expect(unpainted(session)).toEqual([]);
	});

	it('leaves the background alone in the terminal’s own colours', async () => {
		const session = openProgram(['-c', fixture], [80, 24]);
		await toFirst(session, '▐ Engineer');
		expect(session.raw).not.toMatch(/\u001B\[(?:4[0-8]|10\d)[;\dm]/);
	});
});

describe('the theme of an owner’s own', () => {
	const theme = (ground: string) => `dark:\n  background: "${ground}"\n  text: "#e0e0e0"\n`;
	const folder = () =>
		contentFolder({
			'profile.yml': 'name: Ada Lovelace\ntheme: ./mine\n',
			'mine/theme.yml': theme('#123456'),
			'experience/engine.md': entry({title: 'Engineer'}, 'Text.'),
		});
	const ground = (session: Session) => session.styleAt(0, 0).bg;

	it('paints every cell, and gives way to the theme that a reader asks for', async () => {
		const content = folder();
		const session = openProgram(['-c', content], [80, 24]);
		await toFirst(session, '▐ Engineer');
		await session.settle();
		expect(unpainted(session)).toEqual([]);
		expect(ground(session)).toBe('#123456');
		const asked = openProgram(['-c', content, '--theme', 'nord'], [80, 24]);
		await toFirst(asked, '▐ Engineer');
		expect(ground(asked)).toBe('#2e3440');
		const plain = openProgram(['-c', content, '--theme', 'terminal'], [80, 24]);
		await toFirst(plain, '▐ Engineer');
		expect(ground(plain)).toBe('default');
	});

	it('is redrawn as it is saved', async () => {
		const content = folder();
		const session = openProgram(['dev', '-c', content], [80, 24]);
		await toFirst(session, '▐ Engineer');
		expect(ground(session)).toBe('#123456');
		writeFileSync(path.join(content, 'mine/theme.yml'), theme('#301020'));
		await session.waitFor(() => ground(session) === '#301020');
		writeFileSync(path.join(content, 'mine/theme.yml'), theme('teal'));
		await session.waitFor('should be a colour');
		expect(session.text()).toContain('Engineer');
	});
});

const backgroundOf = (session: Session) => session.styleAt(0, 0).bg;
const white = '\u001B]11;rgb:ffff/ffff/ffff\u0007';
const gruvbox = {dark: '#282828', light: '#fbf1c7'};

/** Opens the program in a terminal that answers what the background is as `answer` has it. */
async function asked(
	answer: (session: Session) => void,
	{identity = true, ...options}: Partial<SessionOptions> & {identity?: boolean} = {},
): Promise<Session> {
	const session = openProgram(['-c', fixture, '--theme', 'gruvbox'], [80, 24], options);
	const {parser} = session.terminal;
	parser.registerOscHandler(11, (data) => {
		if (data === '?') answer(session);
		return true;
	});
	if (!identity) parser.registerCsiHandler({final: 'c'}, () => true);
	await session.waitFor('Ada Lovelace');
	return session;
}

describe('the background of the terminal', () => {
	it.each([
		['\u001B]11;rgb:ffff/fafa/f0f0\u001B\\', 'light'],
		['\u001B]11;rgb:ff/ff/ff\u0007', 'light'],
		['\u001B]11;#fdf6e3\u0007', 'light'],
		['\u001B]11;rgb:1e1e/1e1e/1e1e\u001B\\', 'dark'],
		['\u001B]11;garbage\u001B\\', 'dark'],
	] as const)('is what it answers: %j is %s', async (answer, variant) => {
		const session = await asked((each) => each.write(answer));
		expect(backgroundOf(session)).toBe(gruvbox[variant]);
		expect(session.text()).toContain('▐ Overview');
	});

	it.each([true, false])(
		'is dark, or what COLORFGBG says, without an answer (%s)',
		async (identity) => {
			expect(backgroundOf(await asked(() => {}, {identity}))).toBe(gruvbox.dark);
			const light = await asked(() => {}, {identity, env: {COLORFGBG: '0;15'}});
			expect(backgroundOf(light)).toBe(gruvbox.light);
		},
	);

	it.each(['\u001B\\', '\u0007'])(
		'repaints when it comes late, in one piece or in several, with %j behind it',
		async (end) => {
			const session = await asked(() => {}, {identity: false});
			await session.press('enter');
			await session.waitFor('← back');
			const before = session.text();
			expect(backgroundOf(session)).toBe(gruvbox.dark);
			session.write(`\u001B]11;rgb:ffff/ffff/ffff${end}\u001B[?62;22c`);
			while (backgroundOf(session) !== gruvbox.light) await session.settle();
			expect(session.text()).toBe(before);
			await session.press('?');
			await session.waitFor('Keys');

			const other = await asked(() => {}, {identity: false});
			await other.press('enter');
			await other.waitFor('← back');
			other.write('\u001B]11;rgb:ffff/ff');
			await other.settle();
			other.write(`ff/ffff${end}\u001B[?62;`);
			await other.settle();
			other.write('22c');
			while (backgroundOf(other) !== gruvbox.light) await other.settle();
			expect(other.text()).toBe(before);
			await other.press('?');
			await other.waitFor('Keys');
		},
	);

	it('may be told behind what the terminal can do, as in a multiplexer', async () => {
		const session = await asked((each) => setTimeout(() => each.write(white), 300));
		expect(session.text()).toContain('▐ Overview');
		while (backgroundOf(session) !== gruvbox.light) await session.settle();
	});

	it('isn’t waited for: keys have their effect, and so has the answer after a second', async () => {
		const session = await asked(() => {}, {identity: false});
		await session.press('enter', 'down', '/', 'e');
		await session.waitFor('/e');
		await sleep(1000);
		expect(backgroundOf(session)).toBe(gruvbox.dark);
		session.write(`${white}\u001B[?62;22cn`);
		const text = await session.waitFor('/en');
		expect(text).not.toMatch(/\[\?|11;|62;/);
		expect(backgroundOf(session)).toBe(gruvbox.light);
		await session.press('esc', 'q');
		expect(await session.exited).toMatchObject({exitCode: 0});
	});

	it('loses no key while an answer is still awaited, however it comes in', async () => {
		const session = await asked(() => {}, {identity: false});
		for (const part of ['\u001B[B', '\u001B', '[B\u001B[', 'A', '\u001B[B']) session.write(part);
		await session.waitFor('▐ Tutor');
	});

	it('loses no key that was pressed meanwhile', async () => {
		const session = await asked((each) => each.write('jj\u001B]11;rgb:ff/ff/ff\u0007\r'));
		await session.waitFor('Mathematics by letter');
		await session.waitFor('← back');
		expect(backgroundOf(session)).toBe(gruvbox.light);
	});

	it.each(['TERM=dumb', 'TERM=linux', 'NO_COLOR=1'])('isn’t asked with %s', async (setting) => {
		// From a shell, as the pseudo-terminal sets TERM itself.
		const session = openShell({columns: 80, rows: 24});
		await session.waitFor('$');
		await session.type(`${setting} node ${program} -c ${fixture} engine\r`);
		await session.waitFor('Paragraph');
		expect(session.raw).not.toContain(']11;?');
	});

	/** A shell in a terminal that answers only later, in milliseconds. */
	async function lateShell(delay: number): Promise<Session> {
		const session = openShell({columns: 80, rows: 24});
		const {parser} = session.terminal;
		const later = (answer: string) => () => {
			setTimeout(() => session.write(answer), delay);
			return true;
		};
		parser.registerOscHandler(11, later(white));
		parser.registerCsiHandler({final: 'c'}, later('\u001B[?62;22c'));
		await session.waitFor('$');
		return session;
	}

	it.each([
		['a folder that is not there', '-c nowhere'],
		['an entry that is not there', `-c ${fixture} nowhere`],
	])('isn’t asked when the call is wrong: %s', async (_, args) => {
		const session = await lateShell(200);
		await session.type(`node ${program} ${args}; echo "status $?"\r`);
		await session.waitFor('status 2');
		await session.settle(400);
		expect(session.raw).not.toContain('\u001B]11;?');
		expect(session.raw).not.toContain('\u001B[c');
		expect(session.text()).not.toMatch(/\[\?|11;/);
	});

	it.each([
		['q', 0],
		['\u0003', 130],
	] as const)('never comes to the shell after a quick %j', async (key, status) => {
		const session = await lateShell(200);
		await session.type(`node ${program} -c ${fixture}; echo "status $?"\r`);
		// Typed ahead: the viewer ends as soon as it has begun.
		while (!session.raw.includes('\u001B]11;?')) await session.settle(5);
		session.write(key);
		await session.waitFor(`status ${status}`);
		await session.settle(400);
		expect(session.text()).not.toMatch(/\[\?|11;|rgb|62/);
	});

	it('isn’t asked for a theme of one variant', async () => {
		const session = openProgram(['-c', fixture, '--theme', 'nord'], [80, 24]);
		await toFirst(session, '▐ Engineer');
		expect(session.raw).not.toContain(']11;?');
	});
});

describe('links in the text', () => {
	const folder = contentFolder({
		'profile.yml': 'name: Ada Lovelace\n',
		'experience/engine.md': entry(
			{title: 'Engineer'},
			`${'Notes on the engine, with a [link](https://example.org/engine) in them. '.repeat(40)}

The last of [these links](https://example.org/last).`,
		),
	});

	/** Opens it in a terminal that says its name when the function that is returned is called. */
	async function named(name: string, env = {}): Promise<{session: Session; tell: () => void}> {
		const session = openProgram(['-c', folder], [80, 24], {env});
		session.terminal.parser.registerCsiHandler({prefix: '>', final: 'q'}, () => true);
		await toFirst(session, '▐ Engineer');
		return {session, tell: () => session.write(`\u001BP>|${name}\u001B\\`)};
	}

	it('become links when the terminal says late that it makes them; the reader stays in place', async () => {
		const {session, tell} = await named('kitty(0.26.5)');
		expect(session.text()).toContain('(https://example.org/engine)');
		await session.press('enter', 'G');
		await session.waitFor('(https://example.org/last)');
		tell();
		await session.waitFor((text) => !text.includes('example.org'));
		const {row, column} = session.find('these links');
		expect(session.styleAt(row, column).link).toBe('https://example.org/last');
		await session.press('g');
		await session.waitFor((text) => text.includes('Notes on the engine') && !text.includes('('));
	});

	it.each(['XTerm(379)', 'tmux 3.4', 'Konsole 22.12.3'])(
		'keep their addresses in %s',
		async (name) => {
			const {session, tell} = await named(name);
			const before = session.text();
			tell();
			await session.settle();
			expect(session.text()).toBe(before);
			expect(before).toContain('(https://example.org/engine)');
		},
	);

	it('keep them in a multiplexer, whatever the terminal that it is in', async () => {
		// From a shell, as the pseudo-terminal sets TERM itself.
		const session = openShell({columns: 80, rows: 24, env: {VTE_VERSION: '7006'}});
		await session.waitFor('$');
		await session.type(`TERM=tmux-256color node ${program} -c ${folder} engine\r`);
		await session.waitFor('(https://example.org/engine)');
	});

	it('have no question of their own where the environment says it', async () => {
		const {session} = await named('', {FORCE_HYPERLINK: '0'});
		expect(session.raw).not.toContain('\u001B[>q');
		expect(session.text()).toContain('(https://example.org/engine)');
	});
});

describe('in a locale that isn’t UTF-8', () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'ascii-'));
	mkdirSync(path.join(folder, 'en/experience'), {recursive: true});
	writeFileSync(path.join(folder, 'profile.yml'), 'name: Ada\nheadline: Analyst\n');
	writeFileSync(
		path.join(folder, 'en/experience/cafe.md'),
		`---
title: Café
company: Zoë’s
period: 2001 - 2005
---

# One

### Three

| a | b |
|---|---|
| c | d |

> quoted

- [x] done
- [ ] open
- bullet
  - bullet
    - bullet

---

\`\`\`js
const a = 'a long line that has to go on below because the window is not as wide as the line is long';
\`\`\`

A [link](https://example.org/) and 1 × 2 … “so”.
`,
	);
	const decorative = new RegExp(`[${decorativeCharacters.join('')}]|[\u2190-\u2BFF]`, 'u');

	it.each([{LANG: 'C'}, {LANG: undefined}, {LANG: 'en_US.UTF-8', LC_ALL: 'POSIX'}])(
		'nothing but letters is outside ASCII: %o',
		async (env) => {
			const session = openProgram(['-c', folder], [80, 24], {env});
			await toFirst(session, '> Caf');
			expect(session.text()).toContain('Café');
			expect(session.text()).not.toMatch(decorative);
			await session.press('enter');
			await session.waitFor('< back');
			let seen = session.text();
			for (const key of ['space', 'space', 'G']) {
				await session.press(key);
				seen += session.text();
			}
			expect(seen).not.toMatch(decorative);
			for (const words of ['a | b', '--+--', '| quoted', 'x done', '* bullet', 'o bullet', '"so"'])
				expect(seen).toContain(words);
			await session.press('?');
			await session.waitFor('Keys');
			expect(session.text()).not.toMatch(decorative);
		},
	);

	it('prints in ASCII into the terminal', async () => {
		const session = openProgram(['-c', folder, '-p'], [80, 60], {env: {LANG: 'C'}});
		await session.waitFor('bullet');
		expect(session.text()).toContain('Café');
		expect(session.text()).not.toMatch(decorative);
	});

	it('is as ever in UTF-8', async () => {
		const session = openProgram(['-c', folder], [80, 24], {env: {LC_CTYPE: 'C.utf8', LANG: 'C'}});
		await toFirst(session, '▐ Café');
	});
});
