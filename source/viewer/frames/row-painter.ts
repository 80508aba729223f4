import {fittingLength, textWidth} from '../../markdown/layout/width.ts';
import {painter, styleSequence} from '../../markdown/style/ansi.ts';
import {inAscii} from '../../markdown/style/glyphs.ts';
import {cutSpans, type Span, textOf} from '../../markdown/style/span.ts';
import type {Style} from '../../markdown/style/style.ts';
import {plainText} from '../../resume/plain-text.ts';
import type {Action} from '../input/action.ts';
import {memoizeByObject, ofWindows} from '../layout/memoize.ts';
import type {Look} from '../themes/look.ts';
import type {Part} from '../themes/theme.ts';

/** Text that looks like one part of the viewer, and what a click on it does. */
export type TextRun = {text: string; as: Part; action?: Action | undefined};

/** A piece of a row, painted for a terminal: `width` columns of text, and then blank. */
export type Segment = {text: string; width: number};

/** Turns styled text into segments of at most `columns`; every segment closes what it opens. */
export type RowPainter<Row = Segment> = {
	runs: (runs: readonly TextRun[], columns: number) => Row;
	/** `padding`: the number of blank columns before the text. */
	spans: (spans: readonly Span[], columns: number, padding: number) => Row;
};

const reset = '\u001B[0m';
/** What can't be seen, or would move what stands behind it. */
const unprintable =
	/[\u0000-\u001F\u007F-\u00A0\u00AD\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/;
/** Among them what has kept words together, which nobody wants to copy from the screen. */
const blanks = /[\t\n\u00A0]/g;

/** Whatever comes this far, a row is one line, without anything that a terminal would obey. */
export function cleaned(text: string): string {
	if (!unprintable.test(text)) return text;
	return plainText(text).replace(blanks, ' ').replace(new RegExp(unprintable.source, 'g'), '');
}

/** Whether a space in this style looks like one without any. */
function isInvisible({background, inverse, underline, strikethrough}: Style): boolean {
	return !background && !inverse && !underline && !strikethrough;
}

/** The beginning of some runs that fits, and its width. */
export function clippedRuns(
	runs: readonly TextRun[],
	columns: number,
): {runs: TextRun[]; width: number} {
	const shown: TextRun[] = [];
	let width = 0;
	for (const {text, as} of runs) {
		const clean = cleaned(text);
		const wide = textWidth(clean);
		if (width + wide <= columns) {
			shown.push({text: clean, as});
			width += wide;
			continue;
		}
		const beginning = columns > width ? clean.slice(0, fittingLength(clean, columns - width)) : '';
		const part = textWidth(beginning);
		// A single character may be wider than the room that is left.
		if (width + part <= columns) {
			shown.push({text: beginning, as});
			width += part;
		}
		break;
	}
	return {runs: shown, width};
}

/** The beginning of some spans that fits, and its width. */
export function clippedSpans(
	spans: readonly Span[],
	columns: number,
): {spans: readonly Span[]; width: number} {
	const clean = spans.some(({text}) => unprintable.test(text))
		? spans.map((span) => ({...span, text: cleaned(span.text)}))
		: spans;
	const width = textWidth(textOf(clean));
	if (width <= columns) return {spans: clean, width};
	const end = fittingLength(textOf(clean), columns);
	const [shown = []] = cutSpans(clean, [{start: 0, end}]);
	return {spans: shown, width: textWidth(textOf(shown))};
}

/** Creates the painter of a look. */
export function createRowPainter({theme, ...look}: Look): RowPainter {
	const {colorLevel, attributes, ascii = false} = look;
	const paintSpans = painter({...look, theme: theme.markdown});
	const ground = theme.markdown.text ?? {};
	const sequences = new Map<Part, string>();
	const sequenceOf = (as: Part) => {
		let sequence = sequences.get(as);
		if (sequence === undefined) {
			sequence = styleSequence({...ground, ...theme.parts[as]}, colorLevel, attributes);
			sequences.set(as, sequence);
		}
		return sequence;
	};
	const groundSequence = styleSequence(ground, colorLevel, attributes);
	// A theme with a background of its own paints the blanks as well.
	const isFilled = ground.background !== undefined && colorLevel > 0;
	const blank = (columns: number) =>
		columns > 0 ? `${groundSequence}${' '.repeat(columns)}${reset}` : '';

	function paint(runs: readonly TextRun[]): string {
		let result = '';
		let style = '';
		for (const {text, as} of runs) {
			if (text === '') continue;
			const next = sequenceOf(as);
			if (next !== style) result += (style && reset) + next;
			style = next;
			result += ascii ? inAscii(text) : text;
		}
		return style ? result + reset : result;
	}

	/** Without the spaces at the end that can't be seen. */
	function trimmed(runs: TextRun[]): TextRun[] {
		const last = runs.at(-1);
		if (!last || !isInvisible(theme.parts[last.as])) return runs;
		const text = last.text.trimEnd();
		const before = runs.slice(0, -1);
		return text === '' ? trimmed(before) : [...before, {...last, text}];
	}

	return {
		// Most rows of a frame are those of the last one.
		runs: memoizeByObject((runs: readonly TextRun[], columns: number) => {
			const {runs: shown, width} = clippedRuns(runs, columns);
			if (isFilled) return {text: paint(shown) + blank(columns - width), width: columns};
			const seen = trimmed(shown);
			return {text: paint(seen), width: runsWidth(seen)};
		}, ofWindows),
		spans: memoizeByObject((spans: readonly Span[], columns: number, padding: number) => {
			const {spans: shown, width} = clippedSpans(spans, Math.max(0, columns - padding));
			const text = paintSpans(shown);
			if (isFilled)
				return {text: blank(padding) + text + blank(columns - padding - width), width: columns};
			if (width === 0) return {text: '', width: 0};
			return {text: ' '.repeat(padding) + text, width: padding + width};
		}, ofWindows),
	};
}

/** The columns that some runs take. */
export function runsWidth(runs: readonly TextRun[]): number {
	return runs.reduce((sum, {text}) => sum + textWidth(text), 0);
}

/** Blank columns. */
export function space(columns: number): TextRun {
	return {text: ' '.repeat(Math.max(0, columns)), as: 'entry'};
}

/** Some runs at the left end of a row and some at the right, with a free column on either side. */
export function justify(
	left: readonly TextRun[],
	right: readonly TextRun[],
	columns: number,
): TextRun[] {
	const between = columns - 2 - runsWidth(left) - runsWidth(right);
	return [space(1), ...left, space(between), ...right];
}
