import {alignBlocks} from '../../resume/align.ts';
import {matchLocale} from '../../resume/locale.ts';
import {entryId} from '../../resume/localize.ts';
import type {Locale} from '../../resume/types.ts';
import {geometryOf} from '../layout/geometry.ts';
import {type Book, blockTexts, type Place, type View} from './book.ts';
import {movedInPanel} from './panels.ts';
import {searchResult} from './search.ts';
import {type Spot, type State, topOf} from './state.ts';

/**
 * What becomes of a state when its book is written anew. The reader stays where they are: at the
 * entry, at the place in its text, in the language, in the search. What is gone gives way to what
 * took its place; an entry that comes back, as after a save in two steps, is shown again.
 */
export function withBook(state: State, before: Book, book: Book): State {
	const locale = localeIn(book, state.locale);
	const hasLens = state.lens !== undefined && book.pages({locale, lens: state.lens}).length > 0;
	const lens = hasLens ? state.lens : undefined;
	const move: Move = {
		before: {book: before, view: {locale: state.locale, lens: state.lens}},
		after: {book, view: {locale, lens}},
		width: geometryOf(state.columns, state.rows).textColumns,
	};
	const {selected, focus, place, lost, search} = state;
	const returns = lost && isSame(lost.instead, state) && isOn(move.after, lost.spot.selected);
	const {spot, isGone} = returns
		? {spot: {...lost.spot, place: placeIn(move, lost.spot.place)}, isGone: false}
		: spotIn(move, {selected, focus, place});
	const isStillAway = !returns && lost && isSame(lost.instead, state) && isSame(spot, state);
	const next: State = {
		...state,
		...spot,
		locale,
		lens,
		lost: isGone ? {spot: {selected, focus, place}, instead: spot} : isStillAway ? lost : undefined,
		search: search && {...search, origin: spotIn(move, search.origin).spot},
	};
	return movedInPanel(withMatch(next, book), book, 0);
}

/** The pages that a reader had and has, and the columns of their text. */
type Move = {before: Edition; after: Edition; width: number};
type Edition = {book: Book; view: View};

/** The language itself, else the one that is nearest to it, else the first. */
function localeIn({locales}: Book, locale: Locale): Locale {
	return matchLocale(locale, locales) ?? locales[0] ?? locale;
}

function isSame(one: Spot, other: Spot): boolean {
	return (
		one.selected === other.selected &&
		one.place.block === other.place.block &&
		one.place.offset === other.place.offset
	);
}

/** The ids of the entries of each page. */
function idsOf({book, view}: Edition): string[][] {
	return book.pages(view).map(({entries}) => entries.map(entryId));
}

function isOn(edition: Edition, entry: string): boolean {
	return idsOf(edition).some((ids) => ids.includes(entry));
}

/** Where a spot is now, and whether its entry is gone. */
function spotIn(move: Move, spot: Spot): {spot: Spot; isGone: boolean} {
	const {before, after} = move;
	const {locale} = after.view;
	if (isOn(after, spot.selected))
		return {spot: {...spot, place: realigned(move, spot)}, isGone: false};
	const old = idsOf(before);
	const pages = idsOf(after);
	const index = old.findIndex((ids) => ids.includes(spot.selected));
	const indexNow = (ids: readonly string[]) =>
		pages.findIndex((each) => each.some((id) => ids.includes(id)));
	// Behind the nearest of those before it that is still there.
	const above = old.slice(0, Math.max(0, index)).findLast((ids) => indexNow(ids) !== -1);
	const wanted = above ? indexNow(above) + 1 : 0;
	const page = pages[Math.min(wanted, pages.length - 1)];
	const selected = page?.[0];
	// Nothing to read at all: whoever comes back finds the reader where they were.
	if (page === undefined || selected === undefined)
		return {spot: {...spot, place: placeIn(move, spot.place)}, isGone: false};
	// What was never there before is likely the same entry under another name.
	const isNew = !old.some((ids) => ids.some((id) => page.includes(id)));
	const place = index !== -1 && isNew ? placeIn(move, spot.place) : topOf(locale);
	return {spot: {...spot, selected, place}, isGone: true};
}

/** A place in a language that there is. */
function placeIn({after: {book, view}}: Move, place: Place): Place {
	return book.locales.includes(place.locale) ? place : {...place, locale: view.locale};
}

/**
 * The same words in a text that may have become longer or shorter above them; when the words
 * themselves have changed, what stands in their place.
 */
function realigned(move: Move, {selected, place}: Spot): Place {
	const {before, after, width} = move;
	if (!after.book.locales.includes(place.locale)) return placeIn(move, place);
	if (!before.book.locales.includes(place.locale)) return place;
	const from = blockTexts(before.book.lines(selected, place.locale, width));
	const to = blockTexts(after.book.lines(selected, place.locale, width));
	// A text cut off above the place is half saved, or will be scrolled to its end anyway.
	if (place.block === 0 || place.block >= Math.min(from.length, to.length)) return place;
	const [nearest] = to
		.flatMap((text, index) => (text === from[place.block] ? [index] : []))
		.sort((one, other) => Math.abs(one - place.block) - Math.abs(other - place.block));
	return {...place, block: nearest ?? alignBlocks(from, to)[place.block] ?? place.block};
}

/** The match in view stays one of those that the page has. */
function withMatch(state: State, book: Book): State {
	const {search} = state;
	if (!search) return state;
	const count = searchResult(state, book)?.counts[book.pageIndex(state, state.selected)] ?? 0;
	return {...state, search: {...search, match: Math.min(search.match, count - 1)}};
}
