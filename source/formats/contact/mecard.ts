import {safeAddress, telephoneAddress} from '../../markdown/link.ts';
import {plainLine} from '../../resume/plain-text.ts';
import type {Profile} from '../../resume/types.ts';

/** A text value with what has a meaning of its own escaped. */
function escaped(text: string): string {
	return text.replace(/[\\;:,]/g, '\\$&');
}

/**
 * A profile as a MeCard, by which phones save a contact as they do by a vCard, and which needs half
 * its bytes: `MECARD:N:Ada Lovelace;EMAIL:ada@example.org;;`. It is NTT DOCOMO's, and Android's
 * scanner has it beside the vCard (developers.google.com/ml-kit, “BarcodeContactInfo”).
 *
 * In it are the name, the e-mail address and the phone number, or else the first link; `full` adds
 * the link in any case. A name stands whole, as in `vcard`.
 */
export function mecard(profile: Profile, {full}: {full: boolean}): string {
	const {name, email = '', phone = ''} = profile;
	const field = (key: string, value: string) => (value ? `${key}:${escaped(value)};` : '');
	const link = profile.links.map(({url}) => safeAddress(plainLine(url))).find(Boolean) ?? '';
	const number = telephoneAddress(phone).replace(/^tel:/, '') || plainLine(phone);
	const mail = plainLine(email);
	const reach = field('EMAIL', mail) + field('TEL', number);
	const url = full || reach === '' ? field('URL', link) : '';
	return `MECARD:${field('N', plainLine(name) || mail || number)}${reach}${url};`;
}
