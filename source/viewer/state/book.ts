import {layOutPage} from '../../formats/page-layout.ts';
import type {Size} from '../../formats/qr-code.ts';
import type {Markdown} from '../../markdown/markdown.ts';
import {type Line, textOf} from '../../markdown/style/span.ts';
import type {MessagesFor} from '../../messages/index.ts';
import {alignBlocks} from '../../resume/align.ts';
import {entryId, localize} from '../../resume/localize.ts';
import {type Page, pagesOf} from '../../resume/pages.ts';
import {type Technology, technologiesOf, uses} from '../../resume/technologies.ts';
import type {Locale, Profile, Resume} from '../../resume/types.ts';
import {contactLines} from '../lines/contact-lines.ts';
import {remember} from './remember.ts';
import {createSearcher, type Searcher} from './searcher.ts';

/** A place in an entry's text, which outlasts a change of width or language. */
export type Place = {locale: Locale; block: number; offset: number};

/** Which pages a reader sees: those of a language, or of them only what used a technology. */
export type View = {locale: Locale; lens?: string | undefined};

/** A résumé as something to read: pages, and how they are set at a width. All is remembered. */
export type Book = {
	locales: readonly Locale[];
	/** The day on which what goes on is measured. */
	now: Date;
	/** The program's own words for readers of one of its locales. */
	messages: MessagesFor;
	profile: (locale: Locale) => Profile;
	pages: (view: View) => readonly Page[];
	/** The index of the page that an entry stands on; 0 when there is none such. */
	pageIndex: (view: View, entry: string) => number;
	technologies: (locale: Locale) => readonly Technology[];
	/** Whether there are any; to put them in order takes longer than to see that. */
	hasTechnologies: (locale: Locale) => boolean;
	/** The lines of the page that an entry stands on. */
	lines: (entry: string, locale: Locale, width: number) => readonly Line[];
	/** The line that shows a place, in this locale and at this width. */
	lineAt: (entry: string, place: Place, locale: Locale, width: number) => number;
	searcher: (locale: Locale, width: number) => Searcher;
	/** The contact card in a room, with so much of the window around it. */
	card: (locale: Locale, room: Size, around: Size) => readonly Line[];
	/** What somebody types in a shell to open an entry in a language. */
	command: (entry: string, locale: Locale) => string;
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
};

/** As many set pages as a reader goes back and forth between; a page can be large. */
const remembered = 12;

/** The text of each block of a page. */
export function blockTexts(lines: readonly Line[]): string[] {
	const texts: string[] = [];
	for (const {block, spans} of lines) texts[block] = `${texts[block] ?? ''}${textOf(spans)}\n`;
	return Array.from(texts, (text) => text ?? '');
}

/** Makes a book of a résumé. */
export function createBook(resume: Resume, options: BookOptions): Book {
	const {hyperlinks, now, messages, markdown, command, colored, unicode} = options;
	const set = (page: Page, locale: Locale, width: number) =>
		layOutPage(page, {hyperlinks, now, width, locale, markdown, messages: messages(locale)});

	const edition = remember(resume.locales.length, (locale: Locale) => {
		const localized = localize(resume, locale);
		const pages = pagesOf(localized);
		return {profile: localized.profile, pages};
	});

	const technologies = remember(resume.locales.length, (locale: Locale) =>
		technologiesOf(edition(locale).pages, locale),
	);

	const lensed = remember(remembered, (locale: Locale, lens: string) =>
		edition(locale).pages.filter((page) => uses(page, lens)),
	);

	const pages = ({locale, lens}: View) =>
		lens === undefined ? edition(locale).pages : lensed(locale, lens);

	const indexes = remember(remembered, (locale: Locale, lens: string | undefined) => {
		const entries = pages({locale, lens}).flatMap((page, index) =>
			page.entries.map((entry) => [entryId(entry), index] as const),
		);
		return new Map(entries);
	});

	const pageIndex = ({locale, lens}: View, entry: string) => indexes(locale, lens).get(entry) ?? 0;

	const lines = remember(remembered, (entry: string, locale: Locale, width: number) => {
		const page = edition(locale).pages[pageIndex({locale}, entry)];
		return page ? set(page, locale, width) : [];
	});

	/** Asked for with each frame, for as long as a reader stays where they changed the language. */
	const alignment = remember(
		remembered,
		(entry: string, place: Locale, locale: Locale, width: number) => {
			const from = blockTexts(lines(entry, place, width));
			const to = blockTexts(lines(entry, locale, width));
			return {from, to, partners: alignBlocks(from, to)};
		},
	);

	function translated(entry: string, place: Place, locale: Locale, width: number): Place {
		if (place.locale === locale) return place;
		const {from, to, partners} = alignment(entry, place.locale, locale, width);
		const block = partners[place.block] ?? 0;
		const share = place.offset / Math.max(1, from[place.block]?.length ?? 1);
		return {locale, block, offset: share * (to[block]?.length ?? 0)};
	}

	function lineAt(entry: string, place: Place, locale: Locale, width: number): number {
		const {block, offset} = translated(entry, place, locale, width);
		const all = lines(entry, locale, width);
		// The first line behind the place; places ascend, and a page may have a hundred thousand.
		let after = 0;
		for (let end = all.length; after < end; ) {
			const middle = (after + end) >> 1;
			const line = all[middle];
			const isBehind =
				line && (line.block > block || (line.block === block && line.offset > offset));
			if (isBehind) end = middle;
			else after = middle + 1;
		}
		return Math.max(0, after - 1);
	}

	/** Finding the QR code that fits takes some milliseconds, and a card is scrolled. */
	const card = remember(
		2,
		(locale: Locale, width: number, rows: number, columnsAround: number, rowsAround: number) =>
			contactLines(edition(locale).profile, {
				width,
				rows,
				around: {columns: columnsAround, rows: rowsAround},
				colored,
				unicode,
				words: messages(locale).contact,
				link: markdown.link,
			}),
	);

	return {
		locales: resume.locales,
		now,
		messages,
		profile: (locale) => edition(locale).profile,
		pages,
		pageIndex,
		technologies,
		hasTechnologies: (locale) =>
			edition(locale).pages.some(
				({compact, entries}) => !compact && entries.some(({tags}) => tags.length > 0),
			),
		lines,
		lineAt,
		// The index of a thousand pages is large; only the one in use is kept.
		searcher: remember(1, (locale: Locale, width: number) =>
			createSearcher(edition(locale).pages, (page) => set(page, locale, width)),
		),
		card: (locale, room, around) =>
			card(locale, room.columns, room.rows, around.columns, around.rows),
		command,
	};
}
