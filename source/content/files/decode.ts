import {isUtf8} from 'node:buffer';
import type {Mark} from '../problems.ts';

/** A text, and the place of the first byte that is not UTF-8 if it was read as Latin-1. */
export type Decoded = {text: string; latin1?: Mark};

/**
 * The text that these bytes are: in UTF-16 if they begin with its byte order mark, else in UTF-8,
 * else in Latin-1, as old editors write it (with the signs that Windows puts where it has none).
 * The mark is left out. Undefined when they are no text.
 */
export function decode(bytes: Uint8Array): Decoded | undefined {
	const utf16 = {65534: 'utf-16le', 65279: 'utf-16be'}[((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)];
	if (utf16 !== undefined) return {text: new TextDecoder(utf16).decode(bytes)};
	if (isUtf8(bytes)) return {text: new TextDecoder().decode(bytes)};
	if (bytes.includes(0)) return undefined;
	const text = Buffer.from(bytes)
		.toString('latin1')
		.replace(/[\x80-\x9F]/g, toWindows);
	return {text, latin1: placeOfBadByte(bytes)};
}

/** What Windows has from 80 to 9F; Node's own decoder for it leaves controls there. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function toWindows(control: string): string {
	return windows.charAt(control.charCodeAt(0) - 0x80);
}

/** All text before the first replacement is good. */
function placeOfBadByte(bytes: Uint8Array): Mark {
	const decoded = new TextDecoder('utf-8').decode(bytes);
	const before = decoded.slice(0, Math.max(0, decoded.indexOf('\uFFFD'))).split(/\r\n?|\n/);
	return {line: before.length, column: (before.at(-1)?.length ?? 0) + 1};
}
