import {graphemes, textWidth} from '../../markdown/layout/width.ts';
import type {Messages} from '../../messages/messages.ts';
import {keyLabel} from '../input/keymap.ts';
import {shorten} from '../layout/fit-text.ts';
import {hintOf} from './key-hints.ts';
import {apart, piecesWidth} from './row.ts';
import type {Piece} from './row-painter.ts';

/** What the bar of a search says. */
export type SearchContent = {
	query: string;
	/** Whether it is still being typed; then it has a cursor. */
	typing: boolean;
	/** What was found: `3 of 17 in 5 entries`. */
	found: string;
	messages: Messages;
	columns: number;
};

/** What is searched for, and what was found of it, in the place of the footer. */
export function searchBar({query, typing, found, messages, columns}: SearchContent): Piece[] {
	// How to go on is said when the keys are free again, and where nothing else needs the room.
	const hints = [
		hintOf(typing ? 'choose' : 'next', messages),
		{keys: keyLabel('esc', messages), text: messages.hints.back ?? ''},
	];
	const hintColumns = textWidth(hints.map(({keys, text}) => `${keys} ${text}   `).join(''));
	const taken = textWidth(query) + textWidth(found) + 8;
	const isRoomy = query.trim() !== '' && taken + hintColumns <= columns;
	const room = columns - 2 - textWidth(found) - 4;
	// Of a long query the end is what is being typed.
	const characters = [...graphemes(query)];
	while (characters.length > 0 && textWidth(characters.join('')) > room) characters.shift();
	const left: Piece[] = [
		{text: '/', as: 'key'},
		{text: characters.join(''), as: 'entry'},
		...(typing ? [{text: ' ', as: 'selected'} as const] : []),
	];
	const right = (isRoomy ? hints : []).flatMap(({keys, text}): Piece[] => [
		{text: keys, as: 'key'},
		{text: ` ${text}   `, as: 'hint'},
	]);
	// Nothing was found, as nothing is searched for yet: no news.
	const rest = Math.max(0, columns - 2 - piecesWidth(left));
	if (query.trim() !== '') right.push({text: shorten(found, rest), as: 'hint'});
	return apart(left, right, columns);
}
