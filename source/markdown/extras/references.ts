import {decodeHTMLStrict} from 'entities/decode';
import {withReferences} from './character-names.ts';

/** The characters of one of HTML's references, or the reference itself where it is not known. */
export const resolveReference: (written: string) => string = decodeHTMLStrict;

/** Text with its character references resolved, where the table is at hand. */
export function decodeEntities(text: string): string {
	return withReferences(text, resolveReference);
}
