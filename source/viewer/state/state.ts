import {entryId} from '../../resume/localize.ts';
import type {Locale} from '../../resume/types.ts';
import type {Book, Place, View} from './book.ts';

/** Where a reader is: in the list or in an entry. */
export type Spot = {
	/** The id of an entry on the chosen page; entries have the same id in every locale. */
	selected: string;
	focus: 'list' | 'entry';
	/** The place of the entry's first visible line. */
	place: Place;
};

/** A search, from the first key of its query until the reader has done with it. */
export type Search = {
	query: string;
	/** Whether keys still go to the query. */
	typing: boolean;
	/** The match of the chosen page that is in view, from 0; -1 before the first. */
	match: number;
	/** Where the reader was, and goes back to. */
	origin: Spot;
};

/** A panel with choices. `digits`: the beginning of a number that is being typed. */
export type ChoicePanel = {kind: 'lens' | 'links' | 'copy'; chosen: number; digits: string};

/** What stands in front of the entry for a while: text to scroll, or choices. */
type Panel =
	| {kind: 'help' | 'contact'; top: number}
	/** An address that no browser could be opened with, whole, and what became of it. */
	| {kind: 'address'; top: number; address: string; told: string}
	/** A sentence that is too long for the footer. */
	| {kind: 'told'; top: number; told: string}
	| ChoicePanel;

/**
 * Something that the world outside has to do. `text` is an address, a text or a locale; it is
 * told of by its own `notice` when it is done.
 */
type Request = {kind: 'open' | 'copy' | 'save'; text: string};

/** All that changes while somebody reads. */
export type State = Spot &
	View & {
		search?: Search | undefined;
		panel?: Panel | undefined;
		request?: Request | undefined;
		/** A sentence about what has just been done, until the next key. */
		notice?: string | undefined;
		/** An entry that is gone since its file changed, and what is shown until it comes back. */
		lost?: {spot: Spot; instead: Spot} | undefined;
		/** The key that the reader has left by. */
		left?: string | undefined;
		columns: number;
		rows: number;
	};

export function topOf(locale: Locale): Place {
	return {locale, block: 0, offset: 0};
}

/** Where a reader begins: at the list, or in the entry that was asked for. */
export function initialState(
	book: Book,
	options: {locale: Locale; entry: string | undefined; columns: number; rows: number},
): State {
	const {locale, entry, columns, rows} = options;
	const first = book.pages({locale})[0]?.entries[0];
	return {
		locale,
		selected: entry ?? (first ? entryId(first) : ''),
		focus: entry ? 'entry' : 'list',
		place: topOf(locale),
		columns,
		rows,
	};
}
