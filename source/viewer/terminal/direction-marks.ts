import {hasRightToLeft, isRightToLeft, leansRight} from '../../markdown/layout/direction.ts';

/** U+202B and U+202C: what stands between them is read from the right. U+200E reads from the left. */
const fromRight = '\u202B';
const end = '\u202C';
const fromLeft = '\u200E';
/** What the painter makes (SGR and OSC 8), or a single UTF-16 unit. */
const pieces = /\u001B\[[\d;]*m|\u001B\]8;[^\u001B]*\u001B\\|[\s\S]/g;
/** A field of a row: two spaces end it, and so does what boxes and bars are drawn with. */
const fields = /(?:[^ \u2500-\u259F]| (?![ \u2500-\u259F]|$))+/g;
/** What is before and behind the words of a field: a pointer, a key; a timeline, how far down one is. */
const signsBefore = /^ *(?:(?:[^\p{L}\p{N}\s]+|[A-Za-z]) +)*/u;
const signsBehind = /(?: +(?:[^\p{L}\p{N}\s]+|\d+%))*$/u;
/** What only a chart has, or a box. */
const boxes = /[\u2500-\u259F\u25B8\u25C2\u25C6]/;

/**
 * Brackets around an address and the like. Konsole does not mirror those that it turns: with a mark
 * before them, they are turned with what is in them (UAX 9, N0).
 */
const brackets = /\([^()]+\)/g;

type Stretch = {start: number; end: number};

/** What is turned as one: a line of a text from its first sign to its last, or else fields. */
export function stretches(text: string, isLine: boolean): Stretch[] {
	if (isLine && !boxes.test(text))
		return [{start: text.length - text.trimStart().length, end: text.trimEnd().length}];
	return Array.from(text.matchAll(fields), ({index, 0: field}) => ({
		start: index + (signsBefore.exec(field)?.[0].length ?? 0),
		end: index + field.length - (signsBehind.exec(field)?.[0].length ?? 0),
	}));
}

/**
 * Marks in a painted row what is read from right to left, for terminals that turn it (UAX 9): VTE,
 * Konsole, mlterm. They take a row of the screen for one paragraph from the left, and without marks
 * they turn all between two Arabic words, so that the list and the entry trade places. `isLine`: the
 * row is a line of a text, which is turned whole; else its fields are, each in its place.
 *
 * An embedding, not an isolate: GNU Screen and libvterm take a column for U+2067, mlterm draws a box.
 * The other terminals of `test/emulators` take none for these three, and leave the letters as they are;
 * mlterm takes one for each.
 */
export function withDirectionMarks(painted: string, isLine: boolean): string {
	if (!hasRightToLeft(painted)) return painted;
	const text = painted.replace(pieces, (piece) => (piece.length > 1 ? '' : piece));
	const before = new Map<number, string>();
	const behind = new Map<number, string>();
	for (const stretch of stretches(text, isLine)) {
		const words = text.slice(stretch.start, stretch.end);
		if (!hasRightToLeft(words)) continue;
		const turned = isLine ? leansRight(words) : isRightToLeft(words);
		if (turned) {
			before.set(stretch.start, fromRight);
			for (const {index, 0: inside} of words.matchAll(brackets)) {
				const start = stretch.start + index;
				if (!hasRightToLeft(inside)) before.set(start, (before.get(start) ?? '') + fromLeft);
			}
		}
		behind.set(stretch.end, (turned ? end : '') + fromLeft);
	}
	let offset = 0;
	return painted.replace(pieces, (piece) => {
		if (piece.length > 1) return piece;
		const opening = before.get(offset) ?? '';
		offset++;
		return opening + piece + (behind.get(offset) ?? '');
	});
}
