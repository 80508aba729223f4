import {describe, expect, it} from 'vitest';
import {en} from '../../source/messages/en.ts';
import {localize} from '../../source/resume/localize.ts';
import {pagesOf} from '../../source/resume/pages.ts';
import type {Period} from '../../source/resume/types.ts';
import {list} from '../../source/viewer/frames/list.ts';
import {
	type ListRow,
	listRows,
	listWidth,
	visibleRows,
} from '../../source/viewer/layout/list-rows.ts';
import {entryOf, resumeOf} from '../resumes.ts';

const pages = pagesOf(
	localize(
		resumeOf([
			entryOf({slug: 'a', title: 'Engineer', organization: 'Acme', body: 'x', order: 1}),
			entryOf({slug: 'b', title: 'Teacher', body: 'x', order: 2}),
			entryOf({slug: 'c', title: 'Compilers', section: 'skills', tags: ['A-0']}),
			entryOf({slug: 'd', title: 'French', section: 'languages', level: 'good'}),
		]),
		'en',
	),
);
const textOf = (row: ListRow) => (row.kind === 'blank' ? '' : row.text);
const text = (rows: readonly ListRow[]) =>
	rows.map((row) => (row.kind === 'section' ? `# ${row.text}` : textOf(row)));

describe('listRows', () => {
	it('groups entries by section, and gives organizations rows of their own where there is room', () => {
		expect(text(listRows(pages, en, 30))).toEqual([
			'# Experience',
			'Engineer',
			'Acme',
			'Teacher',
			'',
			'Skills',
			'Languages',
		]);
		expect(text(listRows(pages, en, 9))[1]).toBe('Engineer · Acme');
	});

	const from = (year: number, end?: number): Period => ({
		start: {year},
		present: end === undefined,
		...(end === undefined ? {} : {end: {year: end}}),
		written: '',
	});
	const roles = pagesOf(
		localize(
			resumeOf([
				entryOf({slug: 'a', title: 'Lead', organization: 'Acme', period: from(2022), order: 1}),
				entryOf({
					slug: 'b',
					title: 'Dev',
					organization: 'Acme',
					period: from(2019, 2022),
					order: 2,
				}),
				entryOf({
					slug: 'c',
					title: 'Intern',
					organization: 'Bolt',
					period: from(2018, 2018),
					order: 3,
				}),
				entryOf({
					slug: 'd',
					title: 'Tutor',
					organization: 'Acme',
					period: from(2017, 2018),
					order: 4,
				}),
			]),
			'en',
		),
	);

	it('puts the roles at one employer below its name, with the years of each and of all', () => {
		expect(
			listRows(roles, en, 30).map((row) => {
				if (row.kind === 'employer') return [row.text, row.years];
				return row.kind === 'page' ? [row.text, row.years, row.index] : textOf(row);
			}),
		).toEqual([
			'Experience',
			['Acme', '2019–Present'],
			['Lead', '2022–Present', 0],
			['Dev', '2019–2022', 1],
			['Intern', '', 2],
			['Bolt', '2018', 2],
			['Tutor', '', 3],
			['Acme', '2017–2018', 3],
		]);
	});

	it('asks for as many columns as let nothing be cut', () => {
		const width = listWidth(roles, en, 200);
		expect(width).toBe('    Lead  2022–Present '.length);
		for (const columns of [width, width + 10]) {
			const {rows} = list({
				...{pages: roles, selected: 0, inList: true, locale: 'en', messages: en, columns},
				height: 30,
			});
			const drawn = rows.map((runs) => runs.map((run) => run.text).join(''));
			expect(drawn.join('')).not.toContain('…');
			// The years end in one column.
			for (const row of drawn.filter((each) => /\d{4}/.test(each)))
				expect(row).toMatch(/^.*(?:\d{4}|Present) $/);
			for (const row of drawn.filter((each) => each !== '')) expect(row).toHaveLength(columns);
		}
	});

	it('begins at the right in a language that is read from there: titles, indents and the mark; its years end at the left', () => {
		const columns = listWidth(roles, en, 200);
		const {rows} = list({
			...{pages: roles, selected: 0, inList: true, locale: 'ar', messages: en, columns},
			height: 30,
		});
		expect(rows.slice(0, 5).map((runs) => runs.map(({text}) => text).join(''))).toEqual([
			`${' '.repeat(columns - 11)}Experience `,
			` 2019–Present ${' '.repeat(columns - 20)}Acme  `,
			' 2022–Present  Lead   ▌',
			' 2019–2022      Dev    ',
			`${' '.repeat(columns - 8)}Intern  `,
		]);
	});

	it('keeps years apart there from a title that is cut', () => {
		const {rows} = list({
			...{pages: roles, selected: 9, inList: true, locale: 'ar', messages: en, columns: 22},
			height: 30,
		});
		expect(rows[2]?.map(({text}) => text).join('')).toBe(' 2022–Present  Le…    ');
	});
});

describe('visibleRows', () => {
	const many = Array.from({length: 100}, (_, index) => ({
		kind: 'page' as const,
		text: String(index),
		years: '',
		index,
		detail: false,
		indent: 2,
	}));

	it.each([0, 1, 4, 50, 98, 99])('keeps entry %i in sight at any height', (selected) => {
		for (const height of [1, 2, 3, 10, 99, 100, 200]) {
			const rows = visibleRows(many, selected, height);
			expect(rows.length).toBe(Math.min(100, height));
			expect(rows.some((row) => row.kind === 'page' && row.index === selected)).toBe(true);
		}
	});
});
