import type {ActionName} from '../../messages/actions.ts';
import type {MouseReport} from './mouse-reader.ts';

/** Everything that can happen to the viewer. */
export type Action =
	/** A key, by its name; what it does depends on what is open. */
	| {type: 'key'; name: string}
	| {type: ActionName}
	/** Esc: ends a search, then a filter, before it goes back. */
	| {type: 'leave'}
	/** A character of the query, or a digit of a choice's number. */
	| {type: 'type'; text: string}
	| {type: 'paste'; text: string}
	| {type: 'erase' | 'eraseAll' | 'accept'}
	| {type: 'mouse'; report: MouseReport}
	| {type: 'resize'; columns: number; rows: number}
	/** The outcome of a request, in the footer. */
	| {type: 'notify'; notice: string}
	/** The same, in a panel if the footer has no room for the whole sentence. */
	| {type: 'notifyInFull'; notice: string}
	/** An address that no browser could be opened for, and what was done instead. */
	| {type: 'showAddress'; address: string; outcome: string};
