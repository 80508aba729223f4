import {idsOn} from '../../resume/pages.ts';
import type {Locale} from '../../resume/types.ts';
import type {Book, PageFilter, TextPosition} from './book.ts';

/** Where the reader is: in the list or in an entry. */
export type ReaderPosition = {
	/** The id of an entry on the selected page, the same in every locale; or that of the overview. */
	selected: string;
	focus: 'list' | 'entry';
	/** The first visible line of the entry. */
	position: TextPosition;
	/** The id of the entry that is chosen on the overview. */
	chosen?: string | undefined;
};

/** A search, from the first key of its query until the reader ends it. */
export type Search = {
	query: string;
	/** Whether keys still go into the query. */
	typing: boolean;
	/** The match in view among those of the selected page, from 0; -1 before the first. */
	match: number;
	/** Whether the match, or the lines with it, are yet to be found. */
	awaited?: true | undefined;
	/** Where the reader was, and returns to if they give the search up. */
	origin: ReaderPosition;
};

/**
 * A panel with choices: of the page, or of the contact card that it was opened from and gives way
 * to. `digits`: the beginning of a number that is being typed.
 */
export type ChoicePanel = {
	kind: 'technologies' | 'outline' | 'links' | 'copy';
	of?: 'contact' | undefined;
	chosen: number;
	digits: string;
};

/** What covers the entry for a while: text to scroll, or choices. */
type Panel =
	| {kind: 'help' | 'contact'; top: number}
	/** An address that no browser could be opened for, in full, and what was done instead. */
	| {kind: 'address'; top: number; address: string; outcome: string}
	/** A sentence that is too long for the footer. */
	| {kind: 'message'; top: number; text: string}
	| ChoicePanel;

/**
 * Something that the outside world has to do. `text` is an address, a text to copy or the locale of
 * the PDF. The outcome comes back as an action.
 */
type Request = {kind: 'open' | 'copy' | 'save'; text: string};

/** Everything that changes while somebody reads. */
export type State = ReaderPosition &
	PageFilter & {
		search?: Search | undefined;
		/** The entry that was opened from the overview, which is where it goes back to. */
		opened?: string | undefined;
		panel?: Panel | undefined;
		request?: Request | undefined;
		/** A sentence about what was just done, until the next key. */
		notice?: string | undefined;
		/** Where the reader was in an entry that has vanished, and where they are until it is back. */
		displaced?: {from: ReaderPosition; to: ReaderPosition} | undefined;
		/** The key that the reader wants to quit with, once what they asked for is saved. */
		leaving?: string | undefined;
		/** The key that the reader quit with. */
		exitKey?: string | undefined;
		columns: number;
		rows: number;
	};

export function topOf(locale: Locale): TextPosition {
	return {locale, block: 0, offset: 0};
}

/** Where a reader begins: in the list, at the overview; or in the entry that was asked for. */
export function initialState(
	book: Book,
	options: {locale: Locale; entry: string | undefined; columns: number; rows: number},
): State {
	const {locale, entry, columns, rows} = options;
	const first = book.pages({locale})[0];
	return {
		locale,
		selected: entry ?? (first ? idsOn(first)[0] : ''),
		focus: entry ? 'entry' : 'list',
		position: topOf(locale),
		columns,
		rows,
	};
}
