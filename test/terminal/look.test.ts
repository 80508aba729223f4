import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, describe, expect, it} from 'vitest';
import {decorativeCharacters} from '../../source/markdown/style/glyphs.ts';
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
		await toFirst(session, '› Engineer');
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
		await toFirst(session, '› Engineer');
		await session.resize(15, 4);
		await session.waitFor('Please make');
		expect(unpainted(session)).toEqual([]);
		await session.resize(100, 30);
		await session.waitFor('› Engineer');
		expect(unpainted(session)).toEqual([]);
	});

	it('leaves the background alone in the terminal’s own colours', async () => {
		const session = openProgram(['-c', fixture], [80, 24]);
		await toFirst(session, '› Engineer');
		expect(session.raw).not.toMatch(/\u001B\[(?:4[0-8]|10\d)[;\dm]/);
	});
});

const backgroundOf = (session: Session) => session.styleAt(0, 0).bg;
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
		expect(session.text()).toContain('› Engineer');
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
		'does nothing when it comes late, in one piece or in several, with %j behind it',
		async (end) => {
			const session = await asked(() => {}, {identity: false});
			await session.press('enter');
			await session.waitFor('← back');
			const before = session.text();
			session.write(`\u001B]11;rgb:ffff/ffff/ffff${end}\u001B[?62;22c`);
			await session.settle();
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
			await other.settle();
			expect(other.text()).toBe(before);
			await other.press('?');
			await other.waitFor('Keys');
		},
	);

	it('loses no key while an answer is still awaited, however it comes in', async () => {
		const session = await asked(() => {}, {identity: false});
		for (const part of ['\u001B[B', '\u001B', '[B\u001B[', 'A', '\u001B[B']) session.write(part);
		await session.waitFor('› Skills');
	});

	it('loses no key that was pressed meanwhile', async () => {
		const session = await asked((each) => each.write('j\u001B]11;rgb:ff/ff/ff\u0007\r'));
		await session.waitFor('Mathematics by letter');
		await session.waitFor('← back');
		expect(backgroundOf(session)).toBe(gruvbox.light);
	});

	it.each(['TERM=dumb', 'TERM=linux', 'NO_COLOR=1'])('is not asked with %s', async (setting) => {
		// From a shell, as the pseudo-terminal sets TERM itself.
		const session = openShell({columns: 80, rows: 24});
		await session.waitFor('$');
		await session.type(`${setting} node ${program} -c ${fixture}\r`);
		await session.waitFor('Paragraph');
		expect(session.raw).not.toContain(']11;?');
	});

	it('never comes to the shell, also when there is nothing to open', async () => {
		const session = openShell({columns: 80, rows: 24});
		await session.waitFor('$');
		await session.type(`node ${program} -c nowhere; echo "status $?"\r`);
		await session.waitFor('status 2');
		await session.settle();
		expect(session.raw).toContain(']11;?');
		expect(session.text()).not.toMatch(/\[\?|11;/);
	});

	it('is not asked for a theme of one variant', async () => {
		const session = openProgram(['-c', fixture, '--theme', 'nord'], [80, 24]);
		await toFirst(session, '› Engineer');
		expect(session.raw).not.toContain(']11;?');
	});
});

describe('in a locale that is not UTF-8', () => {
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
		await toFirst(session, '› Café');
	});
});
