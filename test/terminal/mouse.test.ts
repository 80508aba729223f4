import {mkdtempSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, describe, expect, it} from 'vitest';
import {contentFolder, entry, paragraphs} from './content.ts';
import {desk} from './desk.ts';
import {type Button, type Cell, noted, report} from './pointer.ts';
import {openProgram, program, toFirst} from './program.ts';
import {closeAll, openShell, type Session} from './session.ts';
import {sizes} from './sizes.ts';

afterEach(closeAll);

const folder = contentFolder({
	'profile.yml': 'name: Ada Lovelace\nlocales: [en, fr]\nemail: ada@example.org\n',
	'experience/engineer.md': entry(
		{title: 'Engineer', order: 1, tags: ['Rust', 'Go'], links: ['https://example.org/a']},
		paragraphs(60),
	),
	'experience/tutor.md': entry({title: 'Tutor', order: 2, tags: ['Go']}, 'Taught a lot.'),
	'experience/clerk.md': entry({title: 'Clerk', order: 3}, 'Wrote a lot.'),
});

/** A label that goes over the end of a line at any of the sizes, and begins wide. */
const linked = contentFolder({
	'experience/guide.md': entry(
		{title: 'Guide'},
		`漢字 [起点 ${'word '.repeat(24)}ends](https://example.org/wide) here.`,
	),
});

const open = async (size: readonly [number, number]) => {
	const session = openProgram(['-c', folder, '-l', 'en'], size);
	await toFirst(session, '▐ Engineer');
	return session;
};

async function use(session: Session, button: Button, place: string | Cell) {
	session.write(report(button, typeof place === 'string' ? session.find(place) : place));
	await session.settle();
}

describe.each(sizes)('the mouse in a terminal of %i by %i', (...size) => {
	const wide = size[0] >= 80;

	it('chooses a row with a click, and opens it', async () => {
		const session = await open(size);
		await use(session, 'click', 'Tutor');
		await session.waitFor('Taught a lot.');
		if (wide) {
			await session.waitFor('▐ Tutor');
			await use(session, 'click', 'Tutor');
		}
		await session.waitFor('← back');
	});

	it('walks through the list and scrolls the text with the wheel', async () => {
		const session = await open(size);
		await use(session, 'wheelDown', '▐ Engineer');
		await session.waitFor('▐ Tutor');
		await use(session, 'wheelUp', '▐ Tutor');
		await session.waitFor('▐ Engineer');
		if (!wide) await session.press('enter');
		await session.waitFor('Paragraph 1 ');
		const top = session.text();
		const place = {row: 5, column: size[0] - 5};
		await use(session, 'wheelDown', place);
		await use(session, 'wheelDown', place);
		await session.waitFor((text) => !text.includes('Paragraph 1 '));
		await use(session, 'wheelUp', place);
		await use(session, 'wheelUp', place);
		expect(session.text()).toBe(top);
	});

	// In one pane, there is nothing to click into.
	if (wide)
		it('reads where it clicks into the text', async () => {
			const session = await open(size);
			await use(session, 'click', 'Paragraph 1 ');
			await session.waitFor('← back');
		});

	it('takes a choice with a click', async () => {
		const session = await open(size);
		await session.press('t');
		await session.waitFor('Technologies');
		await use(session, 'click', '3  Rust');
		await session.waitFor('Only Rust (1)');
	});

	it('does nothing on names, lines and empty rows, nor with other buttons', async () => {
		const session = await open(size);
		const before = session.text();
		for (const row of [0, 1, size[1] - 2]) await use(session, 'click', {row, column: 3});
		await use(session, 'click', {row: size[1] - 1, column: 0});
		await use(session, 'click', {row: 0, column: 30});
		await use(session, 'right', 'Tutor');
		await use(session, 'middle', 'Tutor');
		await use(session, 'move', 'Tutor');
		expect(session.text()).toBe(before);
	});

	it('opens a link that it clicks on, over the end of a line and behind wide characters', async () => {
		const {env, note, forget} = desk(['xdg-open']);
		const session = openProgram(['-c', linked, '-l', 'en', 'guide'], size, {env});
		await session.waitFor('← back');
		const [first, second] = ['起点', 'ends'].map((words) => session.find(words));
		const told = 'https://example.org/wide\n';
		// The cell before the label is no part of it, the first and the last are.
		await use(session, 'click', {...first!, column: first!.column - 1});
		expect(note('xdg-open.arguments')).toBeUndefined();
		for (const cell of [first!, {...second!, column: second!.column + 3}]) {
			await use(session, 'click', cell);
			await session.waitFor('Opened in the browser.');
			await noted(() => note('xdg-open.arguments'), told);
			forget('xdg-open.arguments');
		}
		await use(session, 'click', {...second!, column: second!.column + 4});
		expect(note('xdg-open.arguments')).toBeUndefined();
	});

	it('opens an address in brackets that it clicks on', async () => {
		const {env, note} = desk(['xdg-open']);
		const session = openProgram(['-c', linked, '-l', 'en', 'guide'], size, {env});
		await session.waitFor('← back');
		await use(session, 'click', 'example.org/wide');
		await session.waitFor('Opened in the browser.');
		await noted(() => note('xdg-open.arguments'), 'https://example.org/wide\n');
	});

	it('filters by a tag, and switches the language, that it clicks on', async () => {
		const session = await open(size);
		if (!wide) await session.press('enter');
		await session.waitFor('Paragraph 1 ');
		await use(session, 'click', 'Rust');
		await session.waitFor('Only Rust (1)');
		await use(session, 'click', ' fr');
		await session.waitFor(wide ? '[fr]' : / fr|\[fr\]/);
		if (wide) {
			await use(session, 'click', 'en ');
			await session.waitFor('[en]');
		}
	});

	it('does what a key does on its hint in the footer', async () => {
		const session = await open(size);
		// In a narrow window these two give way to what is less plain.
		if (wide) {
			await use(session, 'click', '↓');
			await session.waitFor('▐ Tutor');
			await use(session, 'click', '↑');
			await session.waitFor('▐ Engineer');
		}
		await use(session, 'click', 'read');
		await session.waitFor('← back');
		await use(session, 'click', 'back');
		await session.waitFor('→ read');
		await use(session, 'click', '? help');
		await session.waitFor('Keys');
		await use(session, 'click', 'q quit');
		expect((await session.exited).exitCode).toBe(0);
	});

	// A narrow bar has no room for hints.
	if (wide)
		it('goes to the next match, and ends the search, by the hints of its bar', async () => {
			const session = await open(size);
			await session.type('/paragraph');
			await session.waitFor(/1 of \d/);
			await use(session, 'click', 'enter');
			await session.waitFor('n/p next');
			await use(session, 'click', 'n/p');
			await session.waitFor(/2 of \d/);
			await use(session, 'click', 'esc');
			await session.waitFor('← back');
		});

	it('changes nothing behind the contact card', async () => {
		const session = await open(size);
		const {row, column} = session.find('Tutor');
		await session.press('c');
		await session.waitFor('ada@example.org');
		const before = session.text();
		await use(session, 'click', {row, column});
		expect(session.text()).toBe(before);
		await session.press('esc');
		await session.waitFor('▐ Engineer');
	});

	it('keeps up with a wheel that is spun, and with reports that come in parts', async () => {
		const session = await open(size);
		await session.press('enter');
		await session.waitFor('Paragraph 1 ');
		const place = {row: 5, column: size[0] - 5};
		session.write(report('wheelDown', place).repeat(40) + report('wheelUp', place).repeat(40));
		await session.settle();
		expect(session.text()).toContain('Paragraph 1 ');
		await session.press('left', 't');
		await session.waitFor('▐ 1  Everything');
		const before = session.text();
		const click = report('move', {row: 1, column: 1});
		for (let cut = 3; cut < click.length; cut++) {
			session.write(click.slice(0, cut));
			await session.settle(60);
			session.write(click.slice(cut));
			await session.settle(30);
			expect(session.text(), `cut after ${cut}`).toBe(before);
		}
		await session.press('2');
		await session.waitFor('Only Go (2)');
	});

	it('takes the reports of terminals that know no numbers for what they are', async () => {
		const session = await open(size);
		const {row} = session.find('Tutor');
		const at = (button: number, column: number) =>
			`\u001B[M${String.fromCharCode(32 + button, 33 + column, 33 + row)}`;
		session.write(at(0, 4) + at(3, 4));
		await session.waitFor('Taught a lot.');
		const before = session.text();
		// In these columns stand q, t, ? and the key that erases.
		for (const column of [80, 83, 30, 94].filter((each) => each < size[0])) {
			session.write(at(2, column) + at(3, column));
			await session.settle();
			expect(session.text()).toBe(before);
		}
	});
});

describe('the terminal', () => {
	const on = '\u001B[?1000h\u001B[?1006h';
	const off = '\u001B[?1006l\u001B[?1000l';
	const pidFile = path.join(mkdtempSync(path.join(tmpdir(), 'mouse-')), 'pid');
	const ends: ReadonlyArray<readonly [string, (session: Session) => unknown]> = [
		['q', (session) => session.press('q')],
		['Ctrl-C', (session) => session.press('ctrl-c')],
		...(['SIGTERM', 'SIGHUP'] as const).map(
			(signal) =>
				[signal, () => process.kill(Number(readFileSync(pidFile, 'utf8')), signal)] as const,
		),
	];

	it.each(ends)('reports the mouse until %s ends the viewer, and no longer', async (_, end) => {
		const session = openShell({columns: 80, rows: 24});
		await session.waitFor('$');
		await session.type(
			`sh -c 'echo $$ > ${pidFile}; exec node ${program} -c ${folder} -l en'; echo "status $?"\r`,
		);
		await toFirst(session, '▐ Engineer');
		expect(session.raw.split(on)).toHaveLength(2);
		expect(session.terminal.modes.mouseTrackingMode).toBe('vt200');
		await end(session);
		await session.waitFor(/status \d/);
		expect(session.terminal.modes.mouseTrackingMode).toBe('none');
		expect(session.raw.lastIndexOf(off)).toBeGreaterThan(session.raw.lastIndexOf(on));
	});
});
