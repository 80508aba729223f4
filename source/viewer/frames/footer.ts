import {textWidth} from '../../markdown/layout/width.ts';
import {shorten} from '../layout/fit-text.ts';
import {type Hint, hintedActions, hintOf} from './key-hints.ts';
import {justify, runsWidth, type TextRun} from './row-painter.ts';
import type {Scene} from './scene.ts';

type FooterContent = Pick<Scene, 'situation' | 'notice' | 'progress' | 'messages' | 'columns'>;

/** The keys that work right now, as many as there is room for, and how far down the reader is. */
export function footer(content: FooterContent): TextRun[] {
	const {situation, notice, progress, messages, columns} = content;
	const hints = hintedActions(situation).map((action) => hintOf(action, messages));
	const gap = columns < 60 ? 2 : 3;
	const width = ({runs}: Hint) => runsWidth(runs) + gap;
	let room = columns - 3 - textWidth(progress) + gap;
	// The last two, which quit and show all other keys, come first; then whatever fits beside them.
	const wanted = [...hints.slice(-2), ...hints.slice(0, -2)];
	const fitting = new Set(
		wanted.filter((hint) => {
			if (width(hint) > room) return false;
			room -= width(hint);
			return true;
		}),
	);
	const shown = hints.filter((hint) => fitting.has(hint));
	// For the moment, what was just done matters more than where the reader is.
	const isBeside = notice === undefined || textWidth(notice + progress) < columns - 2;
	const right: TextRun[] = isBeside ? [{text: progress, as: 'hint'}] : [];
	if (notice !== undefined)
		return justify([{text: shorten(notice, columns - 2), as: 'notice'}], right, columns);
	const left = shown.flatMap(({runs}, index): readonly TextRun[] =>
		index === 0 ? runs : [{text: ' '.repeat(gap), as: 'hint'}, ...runs],
	);
	return justify(left, right, columns);
}
