import {describe, expect, it} from 'vitest';
import {textWidth} from '../../source/markdown/layout/width.ts';
import type {Problem} from '../../source/resume/types.ts';
import {problemStrip, stripRows} from '../../source/viewer/frames/problem-strip.ts';
import {entryOf, resumeOf} from '../resumes.ts';
import {bookOf} from './books.ts';

const book = bookOf(
	resumeOf([
		entryOf({slug: 'about', section: 'about', body: 'Text.', source: {file: 'about.md', line: 1}}),
		...[10, 20].map((line) =>
			entryOf({
				slug: `card-${line}`,
				section: 'projects',
				body: 'Text.',
				page: 'about/about',
				source: {file: 'about.md', line},
			}),
		),
		entryOf({slug: 'role', organization: 'Acme', body: 'Text.'}),
	]),
);
const pages = book.pages({locale: 'en'});
const index = (slug: string) => pages.findIndex(({id}) => id.endsWith(slug));

const problem = (file: string, line: number, message: string): Problem => ({
	...{file, line, column: 2, message},
	severity: 'warning',
	code: 'unknown-key',
});

const strip = (problems: Problem[], slug: string, columns = 80, rows = 3) => {
	const made = problemStrip({book, problems, editing: true}, pages, index(slug), {columns, rows});
	const marked = pages.filter((page) => made?.isMarked(page)).map(({id}) => id);
	return {...made, marked};
};

describe('the problems that an owner sees', () => {
	it('take no room when there are none', () => {
		expect(stripRows({book, problems: [], editing: true}, 80, 24)).toBe(0);
		expect(
			problemStrip({book, problems: [], editing: true}, pages, 0, {columns: 80, rows: 0}),
		).toBeUndefined();
	});

	it('are those of the entry in view, before all others', () => {
		const {heading, rows, marked} = strip(
			[problem('profile.yml', 1, 'Profile.'), problem('role.md', 3, 'Here.')],
			'role',
		);
		expect(heading).toBe('2 problems, 1 in role.md');
		expect(rows).toEqual([' 3:2 warning: Here.', ' ', ' ']);
		expect(marked).toEqual(['experience/role']);
	});

	it('are those of no entry, then of other entries, where all is well', () => {
		const {heading, rows} = strip(
			[problem('about.md', 3, 'There.'), problem('profile.yml', 1, 'Profile.')],
			'role',
		);
		expect(heading).toBe('2 problems');
		expect(rows).toEqual([
			' profile.yml:1:2 warning: Profile.',
			' about.md:3:2 warning: There.',
			' ',
		]);
	});

	it('begin with the errors', () => {
		const error = {...problem('role.md', 9, 'Error.'), severity: 'error'} as const;
		const {rows} = strip([problem('role.md', 3, 'Warning.'), error], 'role');
		expect(rows?.slice(0, 2)).toEqual([' 9:2 error: Error.', ' 3:2 warning: Warning.']);
	});

	it('mark a page and the card that has them, not its other cards', () => {
		const problems = [problem('about.md', 12, 'Card.')];
		expect(strip(problems, 'card-10').marked.sort()).toEqual(['about/about', 'projects/card-10']);
		expect(strip(problems, 'card-10').rows?.[0]).toBe(' 12:2 warning: Card.');
		expect(strip(problems, 'about').rows?.[0]).toBe(' 12:2 warning: Card.');
	});

	it.each([20, 40, 80, 120])('fit %i columns, and say where something is missing', (columns) => {
		const long = 'A sentence with 漢字 that goes on and on. '.repeat(20).trim();
		const problems = [problem('role.md', 1, long), problem('role.md', 2, `${long} Again.`)];
		for (const rows of [1, 2, 3]) {
			const made = strip(problems, 'role', columns, rows).rows ?? [];
			expect(made).toHaveLength(rows);
			for (const row of made) expect(textWidth(row)).toBeLessThan(columns);
			expect(made.at(-1)).toMatch(/…$/);
		}
		const both = strip(problems, 'role', columns, 3).rows?.join('\n') ?? '';
		expect(both.includes('2:2 warning')).toBe(columns >= 80);
	});

	it('obey nothing that stands in a file', () => {
		const {heading, rows} = strip([problem('role.md', 1, 'a\u001B[31mb\nc')], 'role');
		expect(`${heading}${rows?.join('')}`).not.toMatch(/[\u0000-\u001F]/);
	});
});
