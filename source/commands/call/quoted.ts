import {plainText} from '../../resume/plain-text.ts';

/** In UTF-16 units: a path that people have is shorter. */
const longest = 300;

/** Untrusted text as a quotation within a sentence; of one that is too long, its beginning and its end. */
export function quoted(text: string): string {
	const half = longest / 2;
	const shown = text.length > longest ? `${text.slice(0, half)} … ${text.slice(-half)}` : text;
	return `“${plainText(shown.replace(/\s+/g, ' '))}”`;
}
