import {describe, expect, it} from 'vitest';
import {careerChart} from '../../source/formats/career-chart.ts';
import {textWidth} from '../../source/markdown/layout/width.ts';
import {textOf} from '../../source/markdown/style/span.ts';
import {careerOf, placeOn, ticksOf} from '../../source/resume/career/career.ts';
import {localize} from '../../source/resume/localize.ts';
import {pagesOf} from '../../source/resume/pages.ts';
import {parsePeriod} from '../../source/resume/period/period.ts';
import {runs} from '../long.ts';
import {fc} from '../property.ts';
import {entryOf, resumeOf} from '../resumes.ts';

const now = new Date(2026, 10);
const career = (
	given: ReadonlyArray<readonly [slug: string, period: string, section?: string]>,
) => {
	const entries = given.map(([slug, period, section = 'experience']) =>
		entryOf({...{slug, section, title: slug, organization: 'Acme'}, period: parsePeriod(period)}),
	);
	return careerOf(pagesOf(localize(resumeOf(entries), 'en')), now);
};
const chart = (given: Parameters<typeof career>[0], columns = 60, rows = 20) =>
	careerChart(career(given), {columns, rows, counted: (count) => `${count} entries`})?.rows.map(
		textOf,
	) ?? [];

describe('a career', () => {
	it('has its roles the latest first, and no place for what is far from all others', () => {
		const {roles, undated, scale} = career([
			['old', '2001 - 2004'],
			['new', '2010 - Present'],
			['mistyped', '9999'],
			['unread', 'long ago'],
			['backwards', '2008 - 2006'],
		]);
		expect(roles.map(({id}) => id)).toEqual([
			...['experience/new', 'experience/backwards', 'experience/old'],
		]);
		expect(undated.map(({id}) => id).sort()).toEqual(['experience/mistyped', 'experience/unread']);
		expect(scale).toEqual({from: 2001, to: 2026});
	});

	it('is placed to the nearest column', () => {
		const scale = {from: 2000, to: 2009};
		expect(placeOn(scale, {start: 2000 * 12, end: 2010 * 12}, 10)).toEqual({start: 0, length: 10});
		expect(placeOn(scale, {start: 2005 * 12, end: 2005 * 12 + 1}, 10)).toEqual({
			start: 5,
			length: 1,
		});
		expect(ticksOf({from: 1996, to: 2014}, 40, 8).map(({year}) => year)).toEqual([
			...[2000, 2005, 2010],
		]);
	});
});

describe('its chart', () => {
	it('shows overlaps, gaps and what goes on, over round years', () => {
		expect(
			chart([
				['last', '2020 - Present'],
				['beside', '2016 - 2021'],
				['first', '2007 - 2010'],
				['thing', '2013', 'projects'],
			]),
		).toMatchInlineSnapshot(`
			[
			  "                                       ━ last · Acme ━━━━━━▸",
			  "                           ━━━━━━━━━━━━━━━━━━ beside · Acme",
			  "━━━━━━━━━━━━ first · Acme",
			  "                  ◆ thing",
			  "──────── 2010 ───────── 2015 ───────── 2020 ───────── 2025 ─",
			]
		`);
	});

	it('counts the oldest where several share the rows', () => {
		const many = Array.from({length: 40}, (_, index) => {
			const year = 1980 + index;
			return [`role-${index}`, `${year} - ${year + 1}`] as const;
		});
		const counted = (count: number) => `${count} entries`;
		const {rows, folded} = careerChart(career(many), {columns: 70, rows: 5, counted})!;
		const text = rows.map(textOf).join('\n');
		expect(rows).toHaveLength(5);
		expect(text).toContain('role-39');
		expect(folded.length).toBeGreaterThan(0);
		expect(text).toContain(`… ${folded.length} entries`);
	});

	it('is bounded, whatever stands in it', () => {
		const year = fc.integer({min: 1, max: 9999}).map(String);
		const period = fc.oneof(
			year,
			fc.tuple(year, year).map((both) => both.join(' - ')),
			fc.string(),
		);
		const section = fc.constantFrom('experience', 'education', 'projects', 'volunteer');
		const title = fc.string({unit: 'grapheme', maxLength: 200});
		const items = fc.array(fc.tuple(title, period, section), {maxLength: 60});
		const size = fc.tuple(fc.integer({min: 2, max: 200}), fc.integer({min: 2, max: 60}));
		fc.assert(
			fc.property(items, size, (given, [columns, rows]) => {
				const named = given.map(
					([text, when, where], index) => [`${index}${text}`, when, where] as const,
				);
				const lines = chart(named, columns, rows);
				expect(lines.length).toBeLessThanOrEqual(rows);
				for (const line of lines) {
					expect(textWidth(line)).toBeLessThanOrEqual(columns);
					expect(line).not.toMatch(/[\u0000-\u001F\u007F-\u009F]/);
				}
			}),
			{numRuns: runs(60, 600)},
		);
	});
});

describe('a chart of more roles than rows', () => {
	it('shows thirty on sixteen rows, each once', () => {
		const given = Array.from({length: 30}, (_, index) => {
			const year = 1994 + index;
			return [`Engineer ${index}`, `${year} - ${year + 1}`] as const;
		});
		const {marks, folded} = careerChart(career(given), {
			...{columns: 45, rows: 16, hasAxis: false},
			counted: String,
		})!;
		expect(folded).toEqual([]);
		expect(new Set(marks.map(({id}) => id)).size).toBe(30);
	});

	it('is its own mirror image where time runs from the right', () => {
		const given = [
			['now', '2020 - Present'],
			['school', '2008 - 2011', 'education'],
			['thing', '2013', 'projects'],
		] as const;
		const [left, right] = [false, true].map((fromRight) =>
			careerChart(career(given), {
				...{columns: 60, rows: 20, counted: String, fromRight, chosen: 'experience/now'},
			}),
		);
		expect(right?.rows.map(textOf).map((row) => row.trimEnd())).toEqual([
			'◂━━━━━━━━ now · Acme ‹',
			`${' '.repeat(33)}school · Acme ─────────────`,
			`${' '.repeat(37)}thing ◆`,
			'─ 2025 ────────── 2020 ────────── 2015 ────────── 2010 ─────',
		]);
		expect(right?.marks).toEqual(
			left?.marks.map(({start, end, ...mark}) => ({...mark, start: 60 - end, end: 60 - start})),
		);
	});

	it('fits and overlaps nowhere, whatever is in it', () => {
		const title = fc.oneof(
			fc.string(),
			fc.constant('\u001B[2J\u0007'),
			fc.constant('w'.repeat(10_000)),
		);
		const year = fc.oneof(fc.integer({min: 1, max: 9999}), fc.integer({min: 1990, max: 2026}));
		const role = fc.tuple(title, year, year);
		fc.assert(
			fc.property(
				fc.array(role, {maxLength: 60}),
				fc.integer({min: 1, max: 120}),
				fc.integer({min: 2, max: 40}),
				fc.boolean(),
				(roles, columns, rows, fromRight) => {
					const entries = roles.map(([words, from, to], index) =>
						entryOf({
							...{slug: `r${index}`, section: 'experience', title: words, organization: words},
							period: {written: '', present: false, start: {year: from}, end: {year: to}},
						}),
					);
					const all = careerOf(pagesOf(localize(resumeOf(entries), 'en')), now);
					const drawn = careerChart(all, {columns, rows, counted: String, fromRight});
					expect(drawn === undefined).toBe(all.scale === undefined);
					if (!drawn) return;
					expect(drawn.rows.length).toBeLessThanOrEqual(rows);
					// A label above its bar is a mark of its own.
					const marked = new Set(drawn.marks.map(({id}) => id));
					expect(marked.size + drawn.folded.length).toBe(all.roles.length + all.projects.length);
					for (const row of drawn.rows) {
						const text = textOf(row);
						expect(textWidth(text)).toBeLessThanOrEqual(columns);
						expect(text).not.toMatch(/\p{Cc}/u);
					}
					for (const {row, start, end, id} of drawn.marks)
						for (const other of drawn.marks)
							if (other.row === row && other.id !== id)
								expect(other.end <= start || other.start >= end).toBe(true);
				},
			),
			{numRuns: runs(15, 150)},
		);
	});

	it('counts most of a thousand', () => {
		const more = Array.from(
			{length: 1000},
			(_, index) => [`role-${index}`, `${1900 + (index % 120)}`] as const,
		);
		const {marks, folded, rows} = careerChart(career(more), {
			columns: 45,
			rows: 16,
			counted: String,
		})!;
		expect(marks.length + folded.length).toBe(1000);
		expect(rows.length).toBeLessThanOrEqual(16);
	});
});
