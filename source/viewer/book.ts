import {setPage} from '../formats/setting.ts';
import {type Line, textOf} from '../markdown/span.ts';
import {messagesFor} from '../messages/index.ts';
import {alignBlocks} from '../resume/align.ts';
import {entryId, type LocalizedResume, localize} from '../resume/localize.ts';
import {type Page, pagesOf} from '../resume/pages.ts';
import type {Locale, Resume} from '../resume/types.ts';

/** A place in an entry's text, which outlasts a change of width or language. */
export type Place = {locale: Locale; block: number; offset: number};

/** A résumé in one locale, and the pages that its list shows. */
export type Edition = {resume: LocalizedResume; pages: Page[]};

/** A résumé as something to read: editions, and pages set at a width. All of it is remembered. */
export type Book = {
	locales: readonly Locale[];
	edition: (locale: Locale) => Edition;
	/** The index of the page that an entry stands on; 0 when there is none such. */
	pageIndex: (locale: Locale, entry: string) => number;
	/** The lines of the page that an entry stands on. */
	lines: (entry: string, locale: Locale, width: number) => Line[];
	/** The line that shows a place, in this locale and at this width. */
	lineAt: (entry: string, place: Place, locale: Locale, width: number) => number;
};

/** As many set pages as a reader goes back and forth between; a page can be large. */
const remembered = 12;

function blockTexts(lines: readonly Line[]): string[] {
	const texts: string[] = [];
	for (const {block, spans} of lines) texts[block] = `${texts[block] ?? ''}${textOf(spans)}\n`;
	return Array.from(texts, (text) => text ?? '');
}

/** Makes a book. `hyperlinks` tells whether the terminal makes links of labels. */
export function createBook(resume: Resume, options: {hyperlinks: boolean; now: Date}): Book {
	const editions = new Map<Locale, Edition>();
	const set = new Map<string, Line[]>();
	const alignments = new Map<string, {from: string[]; to: string[]; partners: number[]}>();

	function edition(locale: Locale): Edition {
		const known = editions.get(locale);
		if (known) return known;
		const localized = localize(resume, locale);
		const made = {resume: localized, pages: pagesOf(localized)};
		editions.set(locale, made);
		return made;
	}

	function pageIndex(locale: Locale, entry: string): number {
		const {pages} = edition(locale);
		return Math.max(
			0,
			pages.findIndex(({entries}) => entries.some((each) => entryId(each) === entry)),
		);
	}

	function lines(entry: string, locale: Locale, width: number): Line[] {
		const key = `${locale} ${width} ${entry}`;
		const known = set.get(key);
		const page = known ? undefined : edition(locale).pages[pageIndex(locale, entry)];
		const made =
			known ??
			(page ? setPage(page, {...options, width, locale, messages: messagesFor(locale)}) : []);
		set.delete(key);
		set.set(key, made);
		const oldest = set.keys().next().value;
		if (set.size > remembered && oldest !== undefined) set.delete(oldest);
		return made;
	}

	/** Asked for with each frame, for as long as a reader stays where they changed the language. */
	function alignment(entry: string, place: Locale, locale: Locale, width: number) {
		const key = `${place} ${locale} ${width} ${entry}`;
		const known = alignments.get(key);
		if (known) return known;
		const from = blockTexts(lines(entry, place, width));
		const to = blockTexts(lines(entry, locale, width));
		const made = {from, to, partners: alignBlocks(from, to)};
		if (alignments.size >= remembered) alignments.clear();
		alignments.set(key, made);
		return made;
	}

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
		const after = all.findIndex(
			(line) => line.block > block || (line.block === block && line.offset > offset),
		);
		return Math.max(0, (after === -1 ? all.length : after) - 1);
	}

	return {locales: resume.locales, edition, pageIndex, lines, lineAt};
}
