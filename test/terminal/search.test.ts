import {afterEach, describe, expect, it} from 'vitest';
import {contentFolder, entry, paragraphs} from './content.ts';
import {openProgram, toFirst} from './program.ts';
import {closeAll, type Session} from './session.ts';
import {sizes} from './sizes.ts';

afterEach(closeAll);

const folder = contentFolder({
	'profile.yml': 'name: Ada Lovelace\nlocales: [en, fr]\n',
	'en/experience/engineer.md': entry(
		{title: 'Engineer', company: 'Élan Vital', period: '2019 - Present', order: 1},
		paragraphs(30),
	),
	'fr/experience/engineer.md': entry(
		{title: 'Ingénieure', company: 'Élan Vital', period: '2019 - Present', order: 1},
		paragraphs(30, 'de rien du tout, sans le moindre élan'),
	),
	'en/experience/trainer.md': entry({title: 'Élan trainer', order: 2}, 'Short.'),
	'en/experience/clerk.md': entry({title: 'Clerk', tags: ['Elan', 'Go'], order: 3}, 'Short too.'),
	// One accent composed and one of its own, a page apart.
	'en/experience/poet.md': entry(
		{title: 'Poet', order: 4},
		`${paragraphs(20)}\n\nAn \u00C9LAN at last.\n\n${paragraphs(20)}\n\nAnd an e\u0301lan more.`,
	),
	'en/experience/other.md': entry({title: 'Other', order: 5}, 'Nothing to see.'),
});

const open = async (size: readonly [number, number], ...args: string[]) => {
	const session = openProgram(['-c', folder, '-l', 'en', ...args], size);
	if (args.length > 0) await session.waitFor('Ada Lovelace');
	else await toFirst(session);
	return session;
};

const bar = (session: Session) => session.screen().at(-1) ?? '';

/** A row without the number of matches on a page that stands in the list. */
const withoutCount = (row: string) => row.replace(/ \d(?=\s*(│|$))/, '  ').trimEnd();

/** The looks of a cell that say more than colours. */
function look(session: Session, words: string) {
	const {row, column} = session.find(words);
	const {underline, inverse, bold} = session.styleAt(row, column);
	return {underline, inverse, bold};
}
const marked = {underline: true, inverse: false, bold: true};
const current = {underline: false, inverse: true, bold: true};
/** The columns of a row that are marked, as a match or as the current one. */
function markedColumns(session: Session, row: number, from = 0): number[] {
	return Array.from({length: session.terminal.cols - from}, (_, index) => index + from).filter(
		(column) => {
			const {bold, underline, inverse} = session.styleAt(row, column);
			return bold && (underline || inverse);
		},
	);
}

describe.each(sizes)('a search in a terminal of %i by %i', (...size) => {
	const [columns] = size;
	const wide = columns >= 80;

	it('finds titles, organizations, tags and texts, whatever case and accents', async () => {
		const session = await open(size);
		await session.press('/');
		await session.waitFor((text) => /\/\s*$/.test(text));
		await session.type('elan');
		await session.waitFor(/^ \/elan .*1 of 5/m);
		expect(bar(session)).toMatch(/^ \/elan .*1 of 5 in 4 entries$/);
		const list = session.screen().map((row) => row.split('│')[0] ?? '');
		const count = (title: string) =>
			list.find((row) => row.includes(title))?.match(/ (\d+)\s*$/)?.[1];
		expect(['Engineer', 'Élan trainer', 'Clerk', 'Poet', 'Other'].map(count)).toEqual([
			...['1', '1', '1', '2'],
			undefined,
		]);
		expect(look(session, 'Élan trainer')).toEqual(marked);
		await session.press('enter');
		await session.waitFor('Paragraph 1');
		await session.press('n', 'n');
		await session.waitFor('3 of 5');
		expect(look(session, 'Elan')).toEqual(current);
	});

	it('goes through all matches and round, forwards and backwards, with each in sight', async () => {
		const session = await open(size);
		await session.type('/elan\r');
		await session.waitFor('Paragraph 1');
		const seen: string[] = [];
		for (let step = 0; step < 6; step++) {
			await session.waitFor(new RegExp(`^ /elan .*${(step % 5) + 1} of 5`, 'm'));
			const pane = session
				.screen()
				.slice(2, -1)
				.map((row) => row.split('│').at(-1) ?? '');
			const rows = [...pane.keys()].map((row) => row + 2);
			const left = wide ? session.find('┬').column + 1 : 0;
			const text = (row: number) =>
				markedColumns(session, row, left)
					.filter((column) => session.styleAt(row, column).inverse)
					.map((column) => session.styleAt(row, column).text)
					.join('');
			seen.push(rows.map(text).join(''));
			await session.press('n');
		}
		const all = ['Élan', 'Élan', 'Elan', 'ÉLAN', 'e\u0301lan'];
		expect(seen).toEqual([...all, all[0]]);
		await session.waitFor('2 of 5');
		await session.press('N', 'p');
		await session.waitFor('5 of 5');
		expect(session.text()).toContain('And an e\u0301lan more.');
		expect(look(session, 'e\u0301lan more')).toEqual(current);
	});

	it('gives selection, focus and place back when Esc gives it up', async () => {
		const session = await open(size);
		await session.press('enter', 'space', 'down', 'down');
		await session.waitFor('← back');
		await session.settle(200);
		const before = session.screen();
		for (const [text = '', ...keys] of [
			['/last'],
			['/elan', 'down', 'down'],
			['/nothing like it'],
			['/nothing like it', 'enter'],
			['/elan', 'backspace', 'ctrl-u'],
		]) {
			await session.type(text);
			await session.press(...keys);
			await session.waitFor((text) => text !== before.join('\n'));
			await session.press('esc');
			await session.waitFor((text) => text === before.join('\n'));
		}
		await session.press('esc');
		await session.waitFor('→ read');
		await session.press('down');
		await session.waitFor('▐ Élan trainer');
		const list = session.screen();
		await session.type('/at last');
		await session.waitFor('1 of 1');
		await session.press('esc');
		await session.waitFor('→ read');
		expect(session.screen()).toEqual(list);
	});

	it('stays at the match that Enter accepts; then Esc ends the marks alone', async () => {
		const session = await open(size);
		await session.type('/at last\r');
		await session.waitFor('An ÉLAN at last.');
		expect(look(session, 'at last.')).toEqual(current);
		const found = session.screen();
		await session.press('esc');
		await session.waitFor('← back');
		expect(session.screen().slice(2, -1)).toEqual(found.slice(2, -1).map(withoutCount));
		expect(look(session, 'at last.').inverse).toBe(false);
		// A search that is given up comes back to here, also from another page.
		await session.type('/elan trainer');
		await session.waitFor('Short.');
		await session.press('esc');
		await session.waitFor('An ÉLAN at last.');
		// And from one that follows another, to where that one had been.
		await session.type('/elan\rn');
		await session.waitFor('5 of 5');
		const second = session.screen();
		await session.type('/engineer');
		await session.waitFor('1 of 1 ');
		await session.press('esc');
		await session.waitFor('← back');
		expect(session.screen().slice(2, -1)).toEqual(second.slice(2, -1).map(withoutCount));
		await session.press('left');
		await session.waitFor('→ read');
	});

	it('tells of what a key has done while it is kept, until the next one', async () => {
		const session = await open(size);
		await session.type('/at last\r');
		await session.waitFor('An ÉLAN at last.');
		await session.press(']');
		await session.waitFor('There are no headings here.');
		await session.press('n');
		await session.waitFor('1 of 1 ');
		await session.press('y', '1');
		await session.waitFor(/clipboard/);
	});

	it('takes a query back by characters and whole, and says when there is no match', async () => {
		const session = await open(size);
		await session.type('/elanx');
		await session.waitFor('No matches.');
		await session.press('backspace');
		await session.waitFor('1 of 5');
		await session.press('ctrl-u');
		await session.waitFor((text) => /^ \/\s*$/m.test(text));
		// An accent that was typed by itself goes with its letter.
		await session.type('e\u0301');
		await session.waitFor(' of ');
		await session.press('backspace');
		await session.waitFor((text) => /^ \/\s*$/m.test(text));
		await session.press('backspace');
		await session.waitFor('q quit');
	});

	it('keeps a query that finds nothing in sight, where n and Enter do no harm', async () => {
		const session = await open(size);
		await session.type('/zzz\rnnNp');
		await session.waitFor('No matches.');
		expect(bar(session)).toMatch(/^ \/zzz .*No matches\.$/);
		expect(session.text()).toContain('▐ Engineer');
		await session.press('esc');
		await session.waitFor('q quit');
	});

	it('takes what is pasted into the query, whatever stands in it', async () => {
		const session = await open(size);
		await session.press('/');
		session.write('\u001B[200~el\u001B[31man q\u0007?\r\nc\u001B[201~');
		await session.waitFor('/elan q? c');
		expect(session.text()).toContain('No matches.');
		await session.press('ctrl-u');
		session.write('\u001B[200~  ELAN\t\n\u001B[201~');
		await session.waitFor('1 of 5 in 4 entries');
		await session.press('esc');
		// Outside of a search it is nothing at all.
		session.write('\u001B[200~qcq/?\r\u001B[201~');
		await session.waitFor('q quit');
		expect(session.text()).toContain('▐ Engineer');
	});

	it('keeps up with keys that come at once', async () => {
		const session = await open(size);
		session.write('/at losx\u007F\u007F\u007Fast\r');
		await session.waitFor('1 of 1');
		expect(bar(session)).toMatch(/^ \/at last /);
		expect(session.text()).toContain('An ÉLAN at last.');
		expect(look(session, 'at last.')).toEqual(current);
	});

	it('goes on in another language, with the count of that one', async () => {
		const session = await open(size);
		await session.type('/elan\r');
		await session.waitFor('1 of 5');
		await session.press('l');
		await session.waitFor('[fr]');
		await session.waitFor(/1 sur 35 dans 4 /);
		await session.press('n');
		await session.waitFor('2 sur 35');
		await session.press('l');
		await session.waitFor('1 of 5');
		expect(bar(session)).toContain('/elan');
	});

	it('can be read in and left by Enter, arrows and Esc', async () => {
		const session = await open(size);
		await session.type('/at last\r');
		await session.waitFor('An ÉLAN at last.');
		const before = session.text();
		await session.press('down', 'down');
		await session.waitFor((text) => text !== before);
		await session.press('n');
		await session.waitFor('An ÉLAN at last.');
		await session.press('left');
		await session.waitFor('▐ Poet');
		await session.press('down');
		await session.waitFor('▐ Other');
		await session.press('esc');
		await session.waitFor('→ read');
		expect(session.text()).toContain('▐ Other');
	});
});

describe('a search', () => {
	it('finds a phrase over the end of a line, and marks both parts', async () => {
		const words =
			'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron';
		const phrase = contentFolder({'experience/a.md': entry({title: 'A'}, `${words} ${words}`)});
		for (const size of sizes) {
			const session = openProgram(['-c', phrase, '-l', 'en', 'a'], size);
			await session.waitFor('alpha beta');
			const left = size[0] >= 80 ? session.find('┬').column + 1 : 0;
			const lines = session
				.screen()
				.slice(2, -1)
				.map((row) => row.slice(left).trim());
			const first = lines.findIndex((line) => line.startsWith('alpha beta'));
			const [before, after] = [lines[first]?.split(' ').at(-1), lines[first + 1]?.split(' ')[0]];
			await session.type(`/${before} ${after}`);
			await session.waitFor(`/${before} ${after} `);
			await session.settle();
			const row = first + 2;
			const text = (at: number) =>
				markedColumns(session, at, left)
					.map((column) => session.styleAt(at, column).text)
					.join('');
			expect(text(row)).toContain(before);
			expect(text(row + 1).startsWith(after ?? '?')).toBe(true);
		}
	});

	it('marks the very cells of wide characters, emoji and letters with marks', async () => {
		const wide = contentFolder({
			'experience/a.md': entry({title: 'A'}, '漢字の世界 😀 then e\u0301tude, 世界 and ﬁne.'),
		});
		for (const size of sizes) {
			const session = openProgram(['-c', wide, '-l', 'en', 'a'], size);
			await session.waitFor('漢字');
			const {row, column: start} = session.find('漢字');
			const columnsFor = async (query: string) => {
				await session.type(`/${query}`);
				await session.waitFor(`/${query} `);
				await session.settle();
				const columns = markedColumns(session, row, start).map((column) => column - start);
				await session.press('esc');
				await session.waitFor('? help');
				return columns;
			};
			// 漢字の世界 fills ten columns, the emoji behind a space two.
			expect(await columnsFor('世界')).toEqual([6, 7, 8, 9, 26, 27, 28, 29]);
			expect(await columnsFor('😀')).toEqual([11, 12]);
			expect(await columnsFor('etude')).toEqual([19, 20, 21, 22, 23]);
		}
	});

	it('shows the end of a query that is longer than its bar, and no torn character', async () => {
		const session = await open([40, 12]);
		session.write(`/${'😀'.repeat(30)}漢`);
		await session.waitFor('漢');
		expect(session.text()).not.toContain('\uFFFD');
		expect(bar(session)).toMatch(/^ \/(😀)+漢 +No matches\.$/u);
	});
});
