import {shorten} from '../../markdown/layout/fit-text.ts';
import {graphemes, textWidth} from '../../markdown/layout/width.ts';
import {hintOf, keyHint} from './key-hints.ts';
import {justify, runsWidth, type TextRun} from './row-painter.ts';
import type {Scene} from './scene.ts';

type SearchContent = Pick<Scene, 'messages' | 'columns'> &
	Partial<Pick<Scene, 'cutMark'>> &
	Pick<NonNullable<Scene['search']>, 'query' | 'typing' | 'found'>;

/** The query and what it has found, in the place of the footer; with a cursor while typing. */
export function searchBar({
	query,
	typing,
	found,
	messages,
	columns,
	cutMark,
}: SearchContent): TextRun[] {
	// Hints on how to go on, if there is room for them.
	const hints = [
		hintOf(typing ? 'choose' : 'next', messages),
		keyHint(['esc'], messages.hints.back ?? '', messages),
	];
	const shown = hints.flatMap(({runs}): readonly TextRun[] => [...runs, {text: '   ', as: 'hint'}]);
	const taken = textWidth(query) + textWidth(found) + 8;
	const isRoomy = query.trim() !== '' && taken + runsWidth(shown) <= columns;
	const room = columns - 2 - textWidth(found) - 4;
	// Of a long query, the end is shown, where the cursor is.
	const characters = [...graphemes(query)];
	while (characters.length > 0 && textWidth(characters.join('')) > room) characters.shift();
	const left: TextRun[] = [
		{text: '/', as: 'key'},
		{text: characters.join(''), as: 'entry'},
		...(typing ? [{text: ' ', as: 'selected'} as const] : []),
	];
	const right = isRoomy ? shown : [];
	// An empty query has nothing to report.
	const rest = Math.max(0, columns - 2 - runsWidth(left));
	if (query.trim() !== '') right.push({text: shorten(found, rest, cutMark), as: 'hint'});
	return justify(left, right, columns);
}
