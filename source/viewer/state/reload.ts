import {alignBlocks} from '../../resume/align.ts';
import {matchLocale} from '../../resume/locale.ts';
import {idsOn} from '../../resume/pages.ts';
import {type Book, blockTexts, type PageFilter, type TextPosition} from './book.ts';
import {geometryIn} from './geometry.ts';
import {moveInPanel} from './panels.ts';
import {searchResult} from './search.ts';
import {type ReaderPosition, type State, topOf} from './state.ts';

/**
 * The state after the book was replaced, as its files have changed. The reader stays where they are:
 * in the entry, at the position in its text, in the language, in the search. What has vanished gives
 * way to its neighbour, and comes back if it returns, as after a save in two steps.
 */
export function reload(state: State, before: Book, book: Book): State {
	const locale = matchLocale(state.locale, book.locales) ?? book.locales[0] ?? state.locale;
	const filter = {locale, technology: state.technology};
	const after: Listing = {book, filter: book.pages(filter).length > 0 ? filter : {locale}};
	const change: Change = {
		before: {book: before, filter: state},
		after,
		width: geometryIn({...state, locale}, book).textColumns,
	};
	const {selected, focus, position, chosen, displaced, search} = state;
	const from = {selected, focus, position, chosen};
	const isStillThere = displaced !== undefined && isSame(displaced.to, state);
	const isBack = isStillThere && isListed(after, displaced.from.selected);
	const {to, isGone} = isBack
		? {to: inLocale(after, displaced.from), isGone: false}
		: destination(change, from);
	const isStillAway = !isBack && isStillThere && isSame(to, state);
	const next: State = {
		...state,
		...to,
		locale,
		technology: after.filter.technology,
		displaced: isGone ? {from, to} : isStillAway ? displaced : undefined,
		search: search && {...search, origin: destination(change, search.origin).to},
	};
	return moveInPanel(withMatch(next, book), book, 0);
}

/** The pages of a book that are listed. */
type Listing = {book: Book; filter: PageFilter};
/** What was listed and what is, and the columns of the text. */
type Change = {before: Listing; after: Listing; width: number};

function isSame(one: ReaderPosition, other: ReaderPosition): boolean {
	return (
		one.selected === other.selected &&
		one.position.block === other.position.block &&
		one.position.offset === other.position.offset
	);
}

/** The ids of each page. */
function idsOf({book, filter}: Listing): string[][] {
	return book.pages(filter).map(idsOn);
}

function isListed(listing: Listing, entry: string): boolean {
	return idsOf(listing).some((ids) => ids.includes(entry));
}

/** Where a reader is after the change, and whether the entry they were in has vanished. */
function destination(change: Change, from: ReaderPosition): {to: ReaderPosition; isGone: boolean} {
	const {before, after} = change;
	if (isListed(after, from.selected))
		return {to: {...from, position: realigned(change, from)}, isGone: false};
	const old = idsOf(before);
	const pages = idsOf(after);
	const index = old.findIndex((ids) => ids.includes(from.selected));
	const indexNow = (ids: readonly string[]) =>
		pages.findIndex((each) => each.some((id) => ids.includes(id)));
	// The page after the nearest of those above it that are still there.
	const above = old.slice(0, Math.max(0, index)).findLast((ids) => indexNow(ids) !== -1);
	const wanted = above ? indexNow(above) + 1 : 0;
	const page = pages[Math.min(wanted, pages.length - 1)];
	const selected = page?.[0];
	// With nothing left to read, the position is kept for when there is something again.
	if (page === undefined || selected === undefined)
		return {to: inLocale(after, from), isGone: false};
	// A page that was not there before is probably the same entry under another name.
	const isNew = !old.some((ids) => ids.some((id) => page.includes(id)));
	const isRenamed = index !== -1 && isNew;
	const {position} = isRenamed ? inLocale(after, from) : {position: topOf(after.filter.locale)};
	return {to: {...from, selected, position}, isGone: true};
}

/** The same position, in a language that still exists. */
function inLocale({book, filter}: Listing, from: ReaderPosition): ReaderPosition {
	if (book.locales.includes(from.position.locale)) return from;
	return {...from, position: {...from.position, locale: filter.locale}};
}

/**
 * The position of the same words, which may have moved up or down; if the words themselves have
 * changed, of what replaces them.
 */
function realigned({before, after, width}: Change, from: ReaderPosition): TextPosition {
	const {selected, position} = from;
	const {locale, block} = position;
	if (!after.book.locales.includes(locale)) return inLocale(after, from).position;
	if (!before.book.locales.includes(locale)) return position;
	const old = blockTexts(before.book.lines(selected, locale, width));
	const texts = blockTexts(after.book.lines(selected, locale, width));
	// A text that ends above the position is half saved, or will be scrolled to its end anyway.
	if (block === 0 || block >= Math.min(old.length, texts.length)) return position;
	const [nearest] = texts
		.flatMap((text, index) => (text === old[block] ? [index] : []))
		.sort((one, other) => Math.abs(one - block) - Math.abs(other - block));
	return {...position, block: nearest ?? alignBlocks(old, texts)[block] ?? block};
}

/** The match in view remains one of those on the page. */
function withMatch(state: State, book: Book): State {
	const {search} = state;
	if (!search) return state;
	const count = searchResult(state, book)?.counts[book.pageIndex(state, state.selected)] ?? 0;
	return {...state, search: {...search, match: Math.min(search.match, count - 1)}};
}
