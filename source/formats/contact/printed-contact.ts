import {shortAddress, showsAddress} from '../../markdown/link.ts';
import type {Contact} from '../document.ts';

/** Longer than a line of contacts has room for. */
const longAddress = 60;

/**
 * What can be read of a way to reach somebody where nobody can follow a link: its address, and what
 * the host does not say.
 */
export function printedContact({kind, text, address}: Contact): string {
	if (kind !== 'link') return text;
	const short = shortAddress(address);
	const [host = ''] = short.toLowerCase().split('/');
	const printed = printedLink(text, address);
	return printed !== text && lettersOf(host).includes(lettersOf(text)) ? short : printed;
}

/** What can be read of a link where nobody can follow it: its label, and its address. */
export function printedLink(label: string, address: string): string {
	const short = shortAddress(address);
	if (short === '' || short.length > longAddress || showsAddress(label, address)) return label;
	return `${label}: ${short}`;
}

function lettersOf(text: string): string {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
