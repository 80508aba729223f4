import {plainText} from '../../resume/plain-text.ts';

/** Untrusted text as a quotation within a sentence. */
export function quoted(text: string): string {
	return `“${plainText(text.replace(/\s+/g, ' '))}”`;
}
