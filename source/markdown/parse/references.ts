import {decodeHTMLStrict} from 'entities/decode';
import {setReferences} from './html.ts';

/** Makes HTML's character references known to the setting of Markdown. */
export function knowReferences(): void {
	setReferences(decodeHTMLStrict);
}
