import type {ActionName} from '../../messages/actions.ts';
import type {Locale} from '../../resume/types.ts';

/** What a part of the screen can stand for, so that a click on it or a turn of the wheel acts. */
export type Pointed =
	/** A page of the list, by its id: is selected, or opened if there is nothing more to select. */
	| {type: 'goTo'; page: string}
	/** The text of an entry, where nothing special stands. */
	| {type: 'read'}
	/** What stands on the overview, by the id of its entry. */
	| {type: 'openItem'; entry: string}
	/** A choice of the open panel, by its index. */
	| {type: 'take'; choice: number}
	| {type: 'openLink'; address: string}
	| {type: 'onlyWith'; technology: string}
	| {type: 'switchTo'; locale: Locale}
	/** The text in view, from a line, by its index. */
	| {type: 'scrollTo'; line: number}
	/** The wheel, by notches. */
	| {type: 'wheel'; over: 'list' | 'text'; by: 1 | -1};

/** Everything that can happen to the viewer. */
export type Action =
	/** A key, by its name; what it does depends on what is open. */
	| {type: 'key'; name: string}
	| {type: ActionName}
	| Pointed
	/** Esc: ends a search, then a filter, before it goes back. */
	| {type: 'leave'}
	/** A character of the query, or a digit of a choice's number. */
	| {type: 'type'; text: string}
	| {type: 'paste'; text: string}
	| {type: 'erase' | 'eraseAll' | 'accept'}
	/** More of the pages is set or indexed than before. */
	| {type: 'grown'}
	| {type: 'resize'; columns: number; rows: number}
	/** The outcome of a request, in the footer. */
	| {type: 'notify'; notice: string}
	/** The same, in a panel if the footer has no room for the whole sentence. */
	| {type: 'notifyInFull'; notice: string; isSaved?: boolean}
	/** An address that no browser could be opened for, and what was done instead. */
	| {type: 'showAddress'; address: string; outcome: string};
