import {safeAddress} from '../../markdown/link.ts';
import {plainLine} from '../../resume/plain-text.ts';
import type {Profile} from '../../resume/types.ts';
import {byteLength} from './byte-length.ts';

/** The longest line in bytes, without its line break (RFC 2425 §5.8.1). */
const longestLine = 75;

/** A text value with what has a meaning of its own escaped (RFC 2426 §4). */
function escaped(text: string): string {
	return text.replace(/[\\,;]/g, '\\$&');
}

/** One content line, folded where it is too long, never inside of a character, with its CRLF. */
function contentLine(name: string, value: string): string {
	let result = '';
	let room = longestLine;
	for (const character of `${name}:${value}`) {
		const size = byteLength(character);
		if (size > room) {
			result += '\r\n ';
			// The space that begins the line counts.
			room = longestLine - 1;
		}
		result += character;
		room -= size;
	}
	return `${result}\r\n`;
}

/**
 * A profile as a vCard: what a phone's camera saves as a contact.
 *
 * It is a vCard 3.0 (RFC 2426) in UTF-8. Apple's and Android's address books both write and read
 * that version; of 4.0, iOS garbles what is not ASCII, and some Androids fail on it
 * (github.com/SimpleSoftwareIO/simple-qrcode/issues/260, github.com/metowolf/vCards/issues/498).
 *
 * The name, the e-mail address and the phone number, or else the first link, are always in it. The
 * headline, the links and the location follow by their importance, each if all that is there by then
 * is at most `limit` bytes long. A profile has one name, and where a family's name stands in it
 * differs from people to people; so it goes whole into the given name, which every phone shows as it
 * is. A location goes whole into the locality for the same reason. Control characters are left out,
 * and so are addresses that `safeAddress` refuses. Links have no labels: iOS has them only by lines
 * of a kind that others don't find the address in.
 */
export function vcard(profile: Profile, limit: number): string {
	const text = (value = '') => escaped(plainLine(value));
	const line = (name: string, value: string, around = (inner: string) => inner) =>
		value ? contentLine(name, around(value)) : '';
	const email = text(profile.email);
	const phone = text(profile.phone);
	const [first = '', ...others] = profile.links
		.map(({url}) => safeAddress(plainLine(url)))
		.filter((address) => address !== undefined)
		.map((address) => contentLine('URL', address));
	const name = text(profile.name) || email || phone;
	const reachable = email !== '' || phone !== '';

	// What a reader looks for first stands first, in the file too.
	let card = contentLine('BEGIN', 'VCARD');
	card += contentLine('VERSION', '3.0');
	card += contentLine('N', `;${name};;;`);
	card += contentLine('FN', name);
	card += line('EMAIL', email) + line('TEL', phone);
	if (!reachable) card += first;
	const end = contentLine('END', 'VCARD');
	const optional = [
		line('TITLE', text(profile.headline)),
		reachable ? first : '',
		line('ADR', text(profile.location), (place) => `;;;${place};;;`),
		...others,
	];
	let room = limit - byteLength(card + end);
	for (const each of optional) {
		const size = byteLength(each);
		if (size > room) continue;
		card += each;
		room -= size;
	}
	return card + end;
}
