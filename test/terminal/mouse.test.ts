import {mkdtempSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, describe, expect, it} from 'vitest';
import {contentFolder, entry, paragraphs} from './content.ts';
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

const open = async (size: readonly [number, number]) => {
	const session = openProgram(['-c', folder, '-l', 'en'], size);
	await toFirst(session, '› Engineer');
	return session;
};

const buttons = {click: 0, middle: 1, right: 2, wheelUp: 64, wheelDown: 65, move: 35};
type Button = keyof typeof buttons;

/** What xterm sends for a button at a cell, from 0; a release follows where there is one. */
function report(button: Button, {row, column}: {row: number; column: number}): string {
	const place = `${buttons[button]};${column + 1};${row + 1}`;
	const down = `\u001B[<${place}M`;
	return button === 'click' ? `${down}\u001B[<${place}m` : down;
}

async function use(
	session: Session,
	button: Button,
	place: string | {row: number; column: number},
) {
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
			await session.waitFor('› Tutor');
			await use(session, 'click', 'Tutor');
		}
		await session.waitFor('← back');
	});

	it('walks through the list and scrolls the text with the wheel', async () => {
		const session = await open(size);
		await use(session, 'wheelDown', '› Engineer');
		await session.waitFor('› Tutor');
		await use(session, 'wheelUp', '› Tutor');
		await session.waitFor('› Engineer');
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

	it('does nothing on the header, the footer and empty rows, nor with other buttons', async () => {
		const session = await open(size);
		const before = session.text();
		for (const row of [0, 1, size[1] - 1, size[1] - 2])
			await use(session, 'click', {row, column: 3});
		await use(session, 'right', 'Tutor');
		await use(session, 'middle', 'Tutor');
		await use(session, 'move', 'Tutor');
		expect(session.text()).toBe(before);
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
		await session.waitFor('› Engineer');
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
		await session.waitFor('› 1  Everything');
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
		await session.waitFor('› Engineer');
		expect(session.raw.split(on)).toHaveLength(2);
		expect(session.terminal.modes.mouseTrackingMode).toBe('vt200');
		await end(session);
		await session.waitFor(/status \d/);
		expect(session.terminal.modes.mouseTrackingMode).toBe('none');
		expect(session.raw.lastIndexOf(off)).toBeGreaterThan(session.raw.lastIndexOf(on));
	});
});
