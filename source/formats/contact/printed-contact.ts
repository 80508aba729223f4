import {shortAddress, showsAddress} from '../../markdown/link.ts';
import type {Contact} from '../document.ts';

/** Longer than a line of contacts has room for. */
const longAddress = 60;

/**
 * What can be read of a way to reach somebody where nobody can follow a link: its address, and what
 * the host does not say.
 */
export function printedContact({kind, text, address}: Contact): string {
	const short = shortAddress(address);
	if (kind !== 'link' || short.length > longAddress || showsAddress(text, address)) return text;
	const [host = ''] = short.toLowerCase().split('/');
	return lettersOf(host).includes(lettersOf(text)) ? short : `${text}: ${short}`;
}

function lettersOf(text: string): string {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
