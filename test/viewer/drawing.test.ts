import {describe, expect, it} from 'vitest';
import {textWidth} from '../../source/markdown/layout/width.ts';
import {layOutMarkdown} from '../../source/markdown/render-markdown.ts';
import {plain} from '../../source/markdown/style/span.ts';
import {en} from '../../source/messages/en.ts';
import {localize} from '../../source/resume/localize.ts';
import {pagesOf} from '../../source/resume/pages.ts';
import {footer} from '../../source/viewer/frames/footer.ts';
import {header} from '../../source/viewer/frames/header.ts';
import type {Situation} from '../../source/viewer/frames/key-hints.ts';
import {list} from '../../source/viewer/frames/list.ts';
import {createRowPainter, type TextRun} from '../../source/viewer/frames/row-painter.ts';
import {rule} from '../../source/viewer/frames/rule.ts';
import {searchBar} from '../../source/viewer/frames/search-bar.ts';
import {terminalDark} from '../../source/viewer/themes/themes-terminal.ts';
import {fc} from '../property.ts';
import {entryOf, resumeOf} from '../resumes.ts';
import {situation} from './situation.ts';

const painter = createRowPainter({theme: terminalDark, colorLevel: 0, hyperlinks: false});

/** A row as it is drawn, without the blanks at its end; it must not be wider than its columns. */
function row(runs: readonly TextRun[], columns: number): string {
	const {text, width} = painter.runs(runs, columns);
	expect(textWidth(text)).toBe(width);
	expect(width).toBeLessThanOrEqual(columns);
	return text.trimEnd();
}

const profile = {
	name: 'Ada Lovelace',
	headline: 'Analyst and metaphysician',
	links: [],
	params: {},
};

describe('the header', () => {
	const headerOf = (locales: string[], locale: string, columns: number) =>
		row(header({profile, filter: undefined, locales, locale, columns}), columns);

	it('shows name, headline and languages, the current one in brackets', () => {
		expect(headerOf(['en', 'fr'], 'fr', 80)).toMatch(
			/^ Ada Lovelace · Analyst and metaphysician +en \[fr\]$/,
		);
	});

	it('gives way to the current language and the name where there is little room', () => {
		const locales = ['en', 'fr', 'de', 'pt-BR', 'zh-Hant'];
		expect(headerOf(locales, 'de', 30)).toMatch(/^ Ada Lovelace +\[de\]$/);
	});

	it('keeps name, headline and languages apart in every width', () => {
		const locales = fc.subarray(['en', 'fr', 'de', 'pt-BR', 'zh-Hant'], {minLength: 2});
		const headline = fc.constantFrom(
			'Mathematician, compiler builder, rear admiral',
			'分散システムを専門とするソフトウェアエンジニア',
			'Analyst',
			'مهندسة برمجيات',
		);
		fc.assert(
			fc.property(fc.integer({min: 20, max: 200}), locales, headline, (columns, tags, text) => {
				const locale = tags[0] ?? 'en';
				const content = {profile: {...profile, headline: text}, filter: undefined};
				const drawn = row(header({...content, locales: tags, locale, columns}), columns);
				expect(drawn).toMatch(/^ .*\S {2,}(?:\S{2,7} {1,2})*\[en|fr|de|pt-BR\]/);
				const [before = ''] = drawn.split(`[${locale}]`);
				expect(before).toMatch(/ {2}$/);
			}),
		);
	});

	it('says nothing of languages when there is only one', () => {
		expect(headerOf(['en'], 'en', 60)).toBe(' Ada Lovelace · Analyst and metaphysician');
	});
});

describe('the list', () => {
	const pages = pagesOf(
		localize(
			resumeOf(
				Array.from({length: 40}, (_, index) =>
					entryOf({slug: `e${index}`, title: `Entry ${index}`, body: 'x', order: index}),
				),
			),
			'en',
		),
	);
	const rowsOf = (selected: number, wrong?: string) =>
		list({
			pages,
			selected,
			inList: true,
			problems: {isMarked: ({id}) => id === wrong},
			locale: 'en',
			messages: en,
			columns: 24,
			height: 10,
		}).rows.map((runs) => row(runs, 24));

	it('draws only what is visible, and marks the chosen entry without colour', () => {
		const rows = rowsOf(20);
		expect(rows).toHaveLength(10);
		expect(rows.filter((each) => each.includes('▐'))).toEqual(['▐ Entry 20']);
	});

	it('marks an entry with a mistake for its owner', () => {
		const rows = rowsOf(0, 'experience/e1');
		expect(rows).toContain(' !Entry 1');
		expect(rowsOf(0).join()).not.toContain('!');
	});
});

describe('a line of an entry', () => {
	const [line] = layOutMarkdown('- one **two**', {width: 20, hyperlinks: true});

	it('is drawn in its pane, behind the padding', () => {
		const segment = painter.spans(line?.spans ?? [], 12, 1);
		expect(segment).toEqual({text: ' • one two', width: 10});
	});

	it('never runs over the end of its pane, and holds nothing that a terminal obeys', () => {
		const spans = [plain('日本語\n\u001B[2Jtext\u0007'), plain(' and more')];
		expect(painter.spans(spans, 8, 2)).toEqual({text: '  日本語', width: 8});
		expect(painter.spans(spans, 40, 0)).toEqual({text: '日本語 text and more', width: 20});
		const [first] = spans;
		const runs = [{text: first?.text ?? '', as: 'entry'} as const];
		expect(painter.runs(runs, 40)).toEqual({text: '日本語 text', width: 11});
		expect(painter.runs(runs, 5)).toEqual({text: '日本', width: 4});
	});
});

describe('the footer', () => {
	const footerOf = (columns: number, given: Partial<Situation> = {}) =>
		row(
			footer({situation: {...situation, ...given}, notice: undefined, messages: en, columns}),
			columns,
		);

	it('shows the keys that work now', () => {
		expect(footerOf(140)).toMatch(/^ ↑↓ move {3}← back {3}space page .* q quit {3}\? help$/);
	});

	it.each([20, 30, 40, 60])(
		'fits in %i columns, and still names help and the way out',
		(columns) => {
			expect(footerOf(columns)).toContain('? help');
			expect(footerOf(columns)).toContain('q quit');
		},
	);

	it('has its hints in one order, wherever the reader is and however wide the window', () => {
		const all = [
			...[
				'↑↓',
				'→',
				'enter',
				'←',
				'space',
				'n/p',
				'/',
				't',
				'h',
				'o',
				'y',
				'c',
				's',
				'l',
				'q',
				'?',
			],
		];
		fc.assert(
			fc.property(
				fc.integer({min: 20, max: 200}),
				fc.constantFrom('list' as const, 'entry' as const, 'text' as const, 'choices' as const),
				fc.boolean(),
				(columns, focus, scrolls) => {
					const keys = footerOf(columns, {focus, scrolls})
						.trim()
						.split(/ {2,}/)
						.map((hint) => hint.split(' ')[0] ?? '');
					const places = keys.map((key) => all.indexOf(key));
					expect(places).not.toContain(-1);
					expect(places).toEqual(places.toSorted((one, other) => one - other));
				},
			),
		);
	});

	it('names the key that saves the PDF in a terminal of 80 columns', () => {
		expect(footerOf(80, {focus: 'list'})).toContain('s save PDF');
	});
});

describe('the rule', () => {
	it('meets the divider', () => {
		expect(row(rule({columns: 8, divider: 3, notice: undefined}), 8)).toBe('───┬────');
	});

	it('tells an owner what is wrong', () => {
		const told = rule({columns: 30, divider: 3, notice: 'a.md:2:1: error: x'});
		expect(row(told, 30)).toBe(' ! a.md:2:1: error: x');
	});
});

describe('the bar of a search', () => {
	const bar = (query: string) =>
		row(searchBar({query, typing: false, messages: en, found: 'No matches.', columns: 40}), 40);

	it('says what was found as soon as there is something to find', () => {
		expect(bar('')).toBe(' /');
		expect(bar('cobol')).toMatch(/^ \/cobol {20,}No matches\.$/);
	});
});
