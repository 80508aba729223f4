import {textWidth} from '../../markdown/layout/width.ts';
import type {Messages} from '../../messages/messages.ts';
import {shorten} from '../layout/fit-text.ts';
import {hintedActions, hintOf, type Situation} from './key-hints.ts';
import {apart} from './row.ts';
import type {Piece} from './row-painter.ts';

/** What the footer says, and where. */
export type FooterContent = {
	situation: Situation;
	/** What has just been done; stands in the place of the hints. */
	notice: string | undefined;
	/** Where the reader is in the text: `42%`. */
	position: string;
	messages: Messages;
	columns: number;
};

/** The keys that work right now, as many as there is room for, and how far down the reader is. */
export function footer(content: FooterContent): Piece[] {
	const {situation, notice, position, messages, columns} = content;
	const hints = hintedActions(situation).map((action) => hintOf(action, messages));
	const gap = columns < 60 ? 2 : 3;
	const width = ({keys, text}: {keys: string; text: string}) => textWidth(`${keys} ${text}`) + gap;
	let room = columns - 3 - textWidth(position) + gap;
	// The two at the end are the ways out, or to all other keys; whatever fits beside them follows.
	const wanted = [...hints.slice(-2), ...hints.slice(0, -2)];
	const fitting = new Set(
		wanted.filter((hint) => {
			if (width(hint) > room) return false;
			room -= width(hint);
			return true;
		}),
	);
	const shown = hints.filter((hint) => fitting.has(hint));
	// What has been done matters more for the moment than where the reader is.
	const isBeside = notice === undefined || textWidth(notice + position) < columns - 2;
	const right: Piece[] = isBeside ? [{text: position, as: 'hint'}] : [];
	if (notice !== undefined)
		return apart([{text: shorten(notice, columns - 2), as: 'notice'}], right, columns);
	const left = shown.flatMap(({keys, text}, index): Piece[] => [
		{text: keys, as: 'key'},
		{text: ` ${text}${index < shown.length - 1 ? ' '.repeat(gap) : ''}`, as: 'hint'},
	]);
	return apart(left, right, columns);
}
