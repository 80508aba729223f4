/**
 * What a string of somebody else's must lose before it may reach a terminal (ECMA-48 §5.4 and §8.3;
 * Unicode TR36 §3.2). Everything that leaves `content/` passes here; so does what `markdown/` makes
 * of it, since a character reference becomes a control only when Markdown is parsed.
 *
 * Removed whole: control sequences (CSI) with their parameters, and control strings (OSC, DCS,
 * SOS, PM, APC) with their text, in seven bits and in eight. Removed alone: what is left of the
 * C0 and C1 controls and DEL, and the controls that turn the direction of the text around them
 * (a link could read as another one), and marks that show nothing (a byte order mark, interlinear
 * annotation). Kept: line feed, tab, and marks that words need, such as zero-width joiners.
 *
 * A control string that does not end on its line loses only its introducer: its text is harmless
 * then, and dropping it could swallow a whole document. So no line feed is ever removed, and the
 * line of a place in the text stays the line in the file.
 */
const obeyed = new RegExp(
	[
		'(?:\\u001B\\[|\\u009B)[0-?]*[ -/]*[@-~]?',
		'(?:\\u001B[\\]PX^_]|[\\u0090\\u0098\\u009D-\\u009F])' +
			'[^\\u0000-\\u0008\\u000A-\\u001F\\u007F-\\u009F]*(?:\\u0007|\\u001B\\\\|\\u009C)',
		'\\u001B[\\]PX^_]',
		'\\u001B[ -/]*[0-~]?',
		'[\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\uFFF9-\\uFFFB]',
	].join('|'),
	'g',
);

/** Most strings have nothing to lose; looking is cheaper than replacing. */
const suspicious =
	/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB\uD800-\uDFFF]/;

/**
 * Text of any number of lines without anything that a terminal would obey. Unicode's line and
 * paragraph separators become spaces, lone surrogates U+FFFD.
 */
export function plainText(text: string): string {
	if (!suspicious.test(text)) return text;
	return text
		.replace(obeyed, '')
		.replace(/[\u2028\u2029]/g, ' ')
		.replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** What of a text `plainText` leaves: the ranges, ascending, whose ends do not count. */
export function plainRanges(text: string): Array<{start: number; end: number}> {
	const ranges: Array<{start: number; end: number}> = [];
	let start = 0;
	for (const {0: sequence, index} of text.matchAll(obeyed)) {
		if (index > start) ranges.push({start, end: index});
		start = index + sequence.length;
	}
	if (text.length > start) ranges.push({start, end: text.length});
	return ranges;
}

/**
 * The same for what stands on one line: a title, a tag, an address. White space is folded, but for
 * the spaces that must not break.
 */
export function plainLine(text: string): string {
	return plainText(text.replace(/[^\S\u00A0\u202F]+/g, ' ')).trim();
}
