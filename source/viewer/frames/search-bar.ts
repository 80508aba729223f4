import {graphemes, textWidth} from '../../markdown/layout/width.ts';
import {keyLabel} from '../input/keymap.ts';
import {shorten} from '../layout/fit-text.ts';
import {hintOf} from './key-hints.ts';
import {justify, runsWidth, type TextRun} from './row-painter.ts';
import type {Scene} from './scene.ts';

type SearchContent = Pick<Scene, 'messages' | 'columns'> &
	Pick<NonNullable<Scene['search']>, 'query' | 'typing' | 'found'>;

/** The query and what it has found, in the place of the footer; with a cursor while typing. */
export function searchBar({query, typing, found, messages, columns}: SearchContent): TextRun[] {
	// Hints on how to go on, if there is room for them.
	const hints = [
		hintOf(typing ? 'choose' : 'next', messages),
		{keys: keyLabel('esc', messages), text: messages.hints.back ?? ''},
	];
	const hintColumns = textWidth(hints.map(({keys, text}) => `${keys} ${text}   `).join(''));
	const taken = textWidth(query) + textWidth(found) + 8;
	const isRoomy = query.trim() !== '' && taken + hintColumns <= columns;
	const room = columns - 2 - textWidth(found) - 4;
	// Of a long query, the end is shown, where the cursor is.
	const characters = [...graphemes(query)];
	while (characters.length > 0 && textWidth(characters.join('')) > room) characters.shift();
	const left: TextRun[] = [
		{text: '/', as: 'key'},
		{text: characters.join(''), as: 'entry'},
		...(typing ? [{text: ' ', as: 'selected'} as const] : []),
	];
	const right = (isRoomy ? hints : []).flatMap(({keys, text}): TextRun[] => [
		{text: keys, as: 'key'},
		{text: ` ${text}   `, as: 'hint'},
	]);
	// An empty query has nothing to report.
	const rest = Math.max(0, columns - 2 - runsWidth(left));
	if (query.trim() !== '') right.push({text: shorten(found, rest), as: 'hint'});
	return justify(left, right, columns);
}
