import {shorten} from '../../markdown/layout/fit-text.ts';
import {type Hint, hintOf, hintsFor} from './key-hints.ts';
import {justify, runsWidth, type TextRun} from './row-painter.ts';
import type {Scene} from './scene.ts';

type FooterContent = Pick<Scene, 'situation' | 'notice' | 'messages' | 'columns'> &
	Partial<Pick<Scene, 'cutMark'>>;

/** Columns between two hints, where all of them fit, and where they don't. */
const gaps = {roomy: 3, tight: 2};

/** The keys that work right now, as many as there is room for, or what was just done. */
export function footer({
	situation,
	notice,
	messages,
	columns,
	cutMark = '…',
}: FooterContent): TextRun[] {
	const room = columns - 2;
	if (notice !== undefined) {
		const text = shorten(notice.replaceAll('…', cutMark), room, cutMark);
		return justify([{text, as: 'notice'}], [], columns);
	}
	const hints = hintsFor(situation).map(({action, importance}) => ({
		...hintOf(action, messages),
		importance,
	}));
	const widthOf = ({runs}: Hint) => runsWidth(runs);
	const sum = hints.reduce((total, hint) => total + widthOf(hint) + gaps.roomy, -gaps.roomy);
	const gap = sum <= room ? gaps.roomy : gaps.tight;
	let left = room + gap;
	// The most important ones find room first; the order in which they stand is always the same.
	const fitting = new Set(
		hints
			.toSorted((one, other) => one.importance - other.importance)
			.filter((hint) => {
				const width = widthOf(hint) + gap;
				if (width > left) return false;
				left -= width;
				return true;
			}),
	);
	const shown = hints.filter((hint) => fitting.has(hint));
	const runs = shown.flatMap((hint, index): readonly TextRun[] =>
		index === 0 ? hint.runs : [{text: ' '.repeat(gap), as: 'hint'}, ...hint.runs],
	);
	return justify(runs, [], columns);
}
