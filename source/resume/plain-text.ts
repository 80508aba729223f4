/*
 * Content is untrusted: what an author wrote may reach the screen only as text. Escape sequences
 * are taken out whole, with their parameters (ECMA-48 §5.4 and §8.3), in their seven-bit and their
 * eight-bit form; so are all other control characters, and the bidi controls that can make a line
 * read as something else (Unicode TR36 §3.2).
 */
const escapeSequences =
	// CSI; OSC up to BEL or ST; DCS, SOS, PM and APC up to ST; a string that never ends loses only
	// its introducer and numbers; then the remaining two-character escapes.
	/(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]?|(?:\u001B\]|\u009D)[^\u0007\u001B\u009C]*(?:\u0007|\u001B\\|\u009C)|(?:\u001B[PX^_]|[\u0090\u0098\u009E\u009F])[^\u001B\u009C]*(?:\u001B\\|\u009C)|(?:\u001B[\]PX^_]|[\u009D\u0090\u0098\u009E\u009F])[\d;]*|\u001B[ -/]*[0-~]?/g;
const otherControls =
	/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/g;
const anyOfThem =
	/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/;

/**
 * Text of any number of lines that cannot control a terminal. Line feeds and tabs stay; CR, CR LF
 * and Unicode's line and paragraph separators become line feeds.
 */
export function plainText(text: string): string {
	if (!anyOfThem.test(text)) return text;
	return text
		.replace(escapeSequences, '')
		.replace(/\r\n?|\u2028|\u2029/g, '\n')
		.replace(otherControls, '');
}

/** The same for a single line: white space of any kind, folded. */
export function plainLine(text: string): string {
	return plainText(text)
		.replace(/\s+/g, (space) => (space === '\u00A0' || space === '\u202F' ? space : ' '))
		.trim();
}
