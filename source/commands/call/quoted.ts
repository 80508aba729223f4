import {plainText} from '../../resume/plain-text.ts';

/** What somebody wrote, in quotes, as a part of a sentence: it may be anything. */
export function quoted(text: string): string {
	return `“${plainText(text.replace(/\s+/g, ' '))}”`;
}
