import type {ActionName} from '../../messages/actions.ts';
import type {MouseReport} from './mouse-reader.ts';

/** All that can happen to a viewer. */
export type Action =
	/** A key, by its name; what it is for depends on what is open. */
	| {type: 'key'; name: string}
	| {type: ActionName}
	/** Esc, which ends a search before it leads back, and a lens after that. */
	| {type: 'leave'}
	/** A character of the query, or a digit of a choice's number. */
	| {type: 'type'; text: string}
	| {type: 'paste'; text: string}
	| {type: 'erase' | 'eraseAll' | 'accept'}
	| {type: 'mouse'; report: MouseReport}
	| {type: 'resize'; columns: number; rows: number}
	/** What became of a request. */
	| {type: 'tell'; notice: string}
	/** The same, in a panel where the footer has no room for all of it. */
	| {type: 'tellAll'; notice: string}
	| {type: 'showAddress'; address: string; told: string};
