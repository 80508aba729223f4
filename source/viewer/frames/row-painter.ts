import {fittingLength, textWidth} from '../../markdown/layout/width.ts';
import {painter, styleSequence} from '../../markdown/style/ansi.ts';
import {inAscii} from '../../markdown/style/glyphs.ts';
import {cutSpans, type Span, textOf} from '../../markdown/style/span.ts';
import type {Style} from '../../markdown/style/style.ts';
import {plainText} from '../../resume/plain-text.ts';
import type {Look} from '../themes/look.ts';
import type {Part} from '../themes/theme.ts';

/** A text in the look of a part of the viewer. */
export type Piece = {text: string; as: Part};

/**
 * A part of a row that is drawn at once: from which column on, from 0, how many columns are its own,
 * and what stands there, painted, `drawn` columns wide; the rest of it is empty.
 */
export type Stretch = {column: number; columns: number; text: string; drawn: number};

/** What turns pieces and spans into stretches of a row. */
export type Brush = {
	pieces: (pieces: readonly Piece[], column: number, columns: number) => Stretch;
	/** `padding` is the number of empty columns before the text. */
	spans: (spans: readonly Span[], column: number, columns: number, padding: number) => Stretch;
};

const reset = '\u001B[0m';
/** What does not show, or would move what stands behind it. */
const unfit =
	/[\u0000-\u001F\u007F-\u009F\u00AD\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/;
const blanks = /[\t\n]/g;

/** Whatever comes this far, a row is one line, without anything that a terminal would obey. */
function cleaned(text: string): string {
	if (!unfit.test(text)) return text;
	return plainText(text).replace(blanks, ' ').replace(new RegExp(unfit.source, 'g'), '');
}

/** Whether a space in this style looks like one in none. */
function isInvisible({background, inverse, underline, strikethrough}: Style): boolean {
	return !background && !inverse && !underline && !strikethrough;
}

/** The beginning of some pieces that fits, and its width. */
function clipped(pieces: readonly Piece[], columns: number): {pieces: Piece[]; width: number} {
	const shown: Piece[] = [];
	let width = 0;
	for (const {text, as} of pieces) {
		const clean = cleaned(text);
		const wide = textWidth(clean);
		if (width + wide <= columns) {
			shown.push({text: clean, as});
			width += wide;
			continue;
		}
		const beginning = columns > width ? clean.slice(0, fittingLength(clean, columns - width)) : '';
		const part = textWidth(beginning);
		// A character may be wider than the room that is left.
		if (width + part <= columns) {
			shown.push({text: beginning, as});
			width += part;
		}
		break;
	}
	return {pieces: shown, width};
}

/** Makes a brush for a look. Every stretch closes the styles and links that it opens. */
export function createBrush({theme, ...look}: Look): Brush {
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
	// Where a theme has a background, what is empty has to be painted as well.
	const isPainted = ground.background !== undefined && colorLevel > 0;
	const blank = (columns: number) =>
		columns > 0 ? `${groundSequence}${' '.repeat(columns)}${reset}` : '';

	function paint(pieces: readonly Piece[]): string {
		let result = '';
		let style = '';
		for (const {text, as} of pieces) {
			if (text === '') continue;
			const next = sequenceOf(as);
			if (next !== style) result += (style && reset) + next;
			style = next;
			result += ascii ? inAscii(text) : text;
		}
		return style ? result + reset : result;
	}

	return {
		pieces(pieces, column, columns) {
			const {pieces: shown, width} = clipped(pieces, columns);
			if (isPainted)
				return {column, columns, text: paint(shown) + blank(columns - width), drawn: columns};
			let drawn = width;
			for (
				let last = shown.at(-1);
				last && isInvisible(theme.parts[last.as]);
				last = shown.at(-1)
			) {
				const text = last.text.trimEnd();
				drawn -= textWidth(last.text) - textWidth(text);
				shown.pop();
				if (text === '') continue;
				shown.push({...last, text});
				break;
			}
			return {column, columns, text: paint(shown), drawn};
		},
		spans(spans, column, columns, padding) {
			const room = Math.max(0, columns - padding);
			let shown = spans.some(({text}) => unfit.test(text))
				? spans.map((span) => ({...span, text: cleaned(span.text)}))
				: spans;
			let width = textWidth(textOf(shown));
			if (width > room) {
				const end = fittingLength(textOf(shown), room);
				[shown = []] = cutSpans(shown, [{start: 0, end}]);
				width = textWidth(textOf(shown));
			}
			const text = paintSpans(shown);
			const drawn = padding + width;
			if (isPainted)
				return {
					column,
					columns,
					text: blank(padding) + text + blank(columns - drawn),
					drawn: columns,
				};
			if (width === 0) return {column, columns, text: '', drawn: 0};
			return {column, columns, text: ' '.repeat(padding) + text, drawn};
		},
	};
}
