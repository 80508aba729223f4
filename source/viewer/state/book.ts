import {careerChart} from '../../formats/career-chart.ts';
import {drawsQrCodes, type Size} from '../../formats/contact/qr-code.ts';
import {isFromRight} from '../../formats/language.ts';
import {pageLines} from '../../formats/page-layout.ts';
import type {CutMark} from '../../markdown/layout/fit-text.ts';
import type {Markdown} from '../../markdown/markdown.ts';
import {type Line, type Span, textOf} from '../../markdown/style/span.ts';
import type {MessagesFor} from '../../messages/index.ts';
import {alignBlocks} from '../../resume/align.ts';
import {type CareerItem, careerOf} from '../../resume/career/career.ts';
import {localize} from '../../resume/localize.ts';
import {idsOn, overviewId, overviewPage, type Page, pagesOf} from '../../resume/pages.ts';
import {type Technology, technologiesOf, uses} from '../../resume/technologies.ts';
import type {Locale, Profile, Resume} from '../../resume/types.ts';
import {contactLines} from '../layout/contact-lines.ts';
import {type GrowingLines, growLines} from '../layout/growing-lines.ts';
import {memoize, memoizeByObject} from '../layout/memoize.ts';
import {itemsOf, type Overview, type OverviewSetting, overviewOf} from '../overview/overview.ts';
import {createSearcher, type Searcher} from './searcher.ts';

/** A position in an entry's text that survives a change of width or language. */
export type TextPosition = {locale: Locale; block: number; offset: number};

/** Which pages are listed: those of a language, or among them only what used a technology. */
export type PageFilter = {locale: Locale; technology?: string | undefined};

/** A résumé as pages to read, and their lines at a width. Every answer is memoized. */
export type Book = {
	locales: readonly Locale[];
	/** The day that ongoing periods are measured to. */
	now: Date;
	/** The program's own words for readers of one of its locales. */
	messages: MessagesFor;
	profile: (locale: Locale) => Profile;
	/** The overview first, unless they are filtered. */
	pages: (filter: PageFilter) => readonly Page[];
	/** The index of the page that an entry is on, or of the overview; 0 if there is none. */
	pageIndex: (filter: PageFilter, entry: string) => number;
	technologies: (locale: Locale) => readonly Technology[];
	/** Whether there are any, which takes less time than to order them. */
	hasTechnologies: (locale: Locale) => boolean;
	/** The lines of the page that an entry is on; of a long one, if in slices, those set so far. */
	lines: (entry: string, locale: Locale, width: number) => readonly Line[];
	/** Sets some more lines of pages that were asked for; false if nothing was left to set. */
	grow: () => boolean;
	/** The line that shows a position, in this locale and at this width. */
	lineAt: (entry: string, position: TextPosition, locale: Locale, width: number) => number;
	searcher: (locale: Locale, width: number) => Searcher;
	/** The overview in a room, with the entry that is chosen on it. */
	overview: (
		locale: Locale,
		room: Size,
		shown: Pick<OverviewSetting, 'chosen' | 'isHeadlineAbove'>,
	) => Overview;
	/** The career as a chart in a room, with an entry marked in it; nothing where it would say nothing. */
	chart: (locale: Locale, room: Size, entry: string) => ReadonlyArray<readonly Span[]>;
	/** What can be chosen on it, in the order in which keys go through it. */
	careerItems: (locale: Locale) => readonly CareerItem[];
	/** The contact card in a room, with so much of the window around it. */
	card: (locale: Locale, room: Size, around: Size) => readonly Line[];
	/** What somebody types in a shell to open an entry, or the whole, in a language. */
	command: (entry: string | undefined, locale: Locale) => string;
	/** Whether it is for a terminal that makes links of labels. */
	hyperlinks: boolean;
	/** What stands where a text is cut. */
	cutMark: CutMark;
	/** The same book for a terminal that does, or does not. */
	withHyperlinks: (hyperlinks: boolean) => Book;
};

export type BookOptions = {
	/** Whether the terminal makes links of labels. */
	hyperlinks: boolean;
	now: Date;
	messages: MessagesFor;
	/** What reads the texts. */
	markdown: Markdown;
	/** Whether a QR code can have colours of its own, and block characters. */
	colored: boolean;
	unicode: boolean;
	/** As `command` of a `Book`. */
	command: Book['command'];
	/** Whether long pages are set, and the search's index is made, bit by bit. */
	inSlices?: boolean;
	/** As many pages, and views of them, as are kept. Default: as many as one reader goes back and forth between. */
	kept?: number;
};

/** As many pages as people go back and forth between; a page can be large. */
const usuallyKept = 12;

/** A chart of fewer says nothing beside an entry. */
const fewestRoles = 2;

const nothing = growLines([], false);

/** The text of each block of a page. */
export function blockTexts(lines: readonly Line[]): string[] {
	const texts: string[] = [];
	for (const {block, spans} of lines) texts[block] = `${texts[block] ?? ''}${textOf(spans)}\n`;
	return Array.from(texts, (text) => text ?? '');
}

/** Makes a book of a résumé. */
export function createBook(resume: Resume, options: BookOptions): Book {
	const {hyperlinks, now, messages, markdown, command, colored, unicode} = options;
	const {inSlices = false, kept = usuallyKept} = options;
	const cutMark = unicode ? '…' : '...';
	const set = (page: Page, locale: Locale, width: number) => {
		const style = {
			...{hyperlinks, now, width, locale, markdown, chips: true},
			messages: messages(locale),
		};
		return growLines(pageLines(page, style), inSlices);
	};

	const localized = memoize(resume.locales.length, (locale: Locale) => {
		const one = localize(resume, locale);
		const pages = [overviewPage, ...pagesOf(one)];
		return {profile: one.profile, pages, career: careerOf(pages, now)};
	});

	/** The first paragraph of what stands in the section about a person. */
	function summaryOf(pages: readonly Page[]): string {
		const entry = pages.find(({section}) => section.name === 'about')?.entries[0];
		for (const block of entry ? markdown.blocks(entry, true) : [])
			if (block.kind === 'paragraph') return textOf(block.spans);
		return '';
	}

	const technologies = memoize(resume.locales.length, (locale: Locale) =>
		technologiesOf(localized(locale).pages, locale),
	);

	const filtered = memoize(kept, (locale: Locale, technology: string) =>
		localized(locale).pages.filter((page) => uses(page, technology)),
	);

	const pages = ({locale, technology}: PageFilter) =>
		technology === undefined ? localized(locale).pages : filtered(locale, technology);

	const indexes = memoize(kept, (locale: Locale, technology: string | undefined) => {
		const entries = pages({locale, technology}).flatMap((page, index) =>
			idsOn(page).map((id) => [id, index] as const),
		);
		return new Map(entries);
	});

	const pageIndex = ({locale, technology}: PageFilter, entry: string) =>
		indexes(locale, technology).get(entry) ?? 0;

	/** What is not all set yet, the last that was asked for at the end. */
	const growing: GrowingLines[] = [];

	const pageOf = memoize(kept, (entry: string, locale: Locale, width: number) => {
		const page = localized(locale).pages[pageIndex({locale}, entry)];
		const all = page ? set(page, locale, width) : nothing;
		if (inSlices) growing.push(all);
		return all;
	});
	const lines: Book['lines'] = (entry, locale, width) => pageOf(entry, locale, width).lines();

	const overview = memoize(
		kept,
		(
			locale: Locale,
			columns: number,
			rows: number,
			chosen: string | undefined,
			isHeadlineAbove: boolean,
			_drawsCode: boolean,
		) => {
			const {profile, pages, career} = localized(locale);
			return overviewOf(
				{profile, pages, career, summary: () => summaryOf(pages)},
				{
					...{chosen, isHeadlineAbove, now, locale, colored, unicode, cutMark},
					room: {columns, rows},
					messages: messages(locale),
				},
			);
		},
	);

	const chart = memoize(kept, (locale: Locale, columns: number, rows: number, chosen: string) => {
		const {career} = localized(locale);
		if (career.roles.length < fewestRoles) return [];
		const counted = messages(locale).technologies.entries;
		const fromRight = isFromRight(locale);
		return careerChart(career, {columns, rows, chosen, counted, fromRight, cutMark})?.rows ?? [];
	});

	/** Needed for each frame until the reader moves on from where they changed the language. */
	const alignment = memoizeByObject((inLocale: readonly Line[], inOther: readonly Line[]) => {
		const from = blockTexts(inOther);
		const to = blockTexts(inLocale);
		return {from, to, partners: alignBlocks(from, to)};
	});

	function translated(
		entry: string,
		position: TextPosition,
		locale: Locale,
		width: number,
	): TextPosition {
		if (position.locale === locale) return position;
		const {from, to, partners} = alignment(
			lines(entry, locale, width),
			lines(entry, position.locale, width),
		);
		const block = partners[position.block] ?? 0;
		const share = position.offset / Math.max(1, from[position.block]?.length ?? 1);
		return {locale, block, offset: share * (to[block]?.length ?? 0)};
	}

	function lineAt(entry: string, position: TextPosition, locale: Locale, width: number): number {
		const {block, offset} = translated(entry, position, locale, width);
		const all = lines(entry, locale, width);
		// A binary search for the first line after the position: a page may have 100,000 lines.
		let after = 0;
		for (let end = all.length; after < end; ) {
			const middle = (after + end) >> 1;
			const line = all[middle];
			const isAfter =
				line && (line.block > block || (line.block === block && line.offset > offset));
			if (isAfter) end = middle;
			else after = middle + 1;
		}
		return Math.max(0, after - 1);
	}

	/** Finding the QR code that fits takes some milliseconds, too many for each scrolled line. */
	const card = memoize(
		2,
		(locale: Locale, width: number, rows: number, columnsAround: number, rowsAround: number) =>
			contactLines(localized(locale).profile, {
				width,
				rows,
				around: {columns: columnsAround, rows: rowsAround},
				colored,
				unicode,
				fromRight: isFromRight(locale),
				messages: messages(locale),
				link: markdown.link,
			}),
	);

	return {
		locales: resume.locales,
		now,
		messages,
		profile: (locale) => localized(locale).profile,
		pages,
		pageIndex,
		technologies,
		hasTechnologies: (locale) =>
			localized(locale).pages.some(
				({compact, entries}) => !compact && entries.some(({tags}) => tags.length > 0),
			),
		lines,
		grow() {
			while (growing.length > 0 && !growing.at(-1)?.grow()) growing.pop();
			return growing.length > 0;
		},
		lineAt,
		// The index of a thousand pages is large, so only the one in use is kept.
		searcher: memoize(1, (locale: Locale, width: number) =>
			createSearcher(
				localized(locale).pages,
				(page) =>
					// What it says is found where it is said in full.
					page.id === overviewId ? nothing : set(page, locale, width),
				inSlices,
			),
		),
		overview: (locale, {columns, rows}, {chosen, isHeadlineAbove}) =>
			overview(locale, columns, rows, chosen, isHeadlineAbove, drawsQrCodes()),
		chart: (locale, {columns, rows}, entry) => chart(locale, columns, rows, entry),
		careerItems: memoize(resume.locales.length, (locale: Locale) =>
			itemsOf(localized(locale).career),
		),
		card: (locale, room, around) =>
			card(locale, room.columns, room.rows, around.columns, around.rows),
		command,
		hyperlinks,
		cutMark,
		withHyperlinks: (wanted) => createBook(resume, {...options, hyperlinks: wanted}),
	};
}
