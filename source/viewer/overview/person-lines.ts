import {placesOf} from '../../formats/facts.ts';
import {type QrCode, type QrDrawing, qrCode, type Size} from '../../formats/qr-code.ts';
import {vcard} from '../../formats/vcard.ts';
import {shorten} from '../../markdown/layout/fit-text.ts';
import {textWidth} from '../../markdown/layout/width.ts';
import {wrap} from '../../markdown/layout/wrap.ts';
import {safeAddress, shortAddress} from '../../markdown/link.ts';
import type {Markdown} from '../../markdown/markdown.ts';
import {plain, type Span, styled, textOf} from '../../markdown/style/span.ts';
import type {Messages} from '../../messages/messages.ts';
import type {Career} from '../../resume/career.ts';
import {plainLine} from '../../resume/plain-text.ts';
import type {Profile} from '../../resume/types.ts';
import {keyLabel, keymap} from '../input/keymap.ts';

export type Spans = readonly Span[];

const separator: Span = styled(' · ', 'muted');
/** Addresses besides the one for mail, of so many columns: for more there is the contact card. */
const mostLinks = 2;
const longLink = 40;

function joined(parts: readonly Spans[]): Span[] {
	return parts
		.filter((part) => textOf(part) !== '')
		.flatMap((part, index) => (index === 0 ? part : [separator, ...part]));
}

/** The first year of a career and the last one. */
function yearsOf({roles, projects, scale}: Career, {present}: Messages): string {
	if (!scale) return '';
	const isOpen = [...roles, ...projects].some((item) => item.isOpen);
	const last = isOpen ? present : `${scale.to}`;
	return last === `${scale.from}` ? last : `${scale.from} – ${last}`;
}

/** Below a name: the headline, and in one quiet line where somebody is and the years of their career. */
export function factLines(
	profile: Profile,
	career: Career,
	messages: Messages,
	columns: number,
): Spans[] {
	const {location, address} = placesOf(profile);
	const facts = [location || address, yearsOf(career, messages)].map(plainLine);
	return [
		[styled(shorten(plainLine(profile.headline ?? ''), columns), 'strong')],
		[styled(shorten(facts.filter(Boolean).join(' · '), columns), 'muted')],
	].filter((spans) => textOf(spans) !== '');
}

/** How to reach somebody, and the key that saves the PDF: one after the other, on lines that fit. */
export function reachLines(
	{email = '', links}: Profile,
	{markdown, messages}: {markdown: Markdown; messages: Messages},
	columns: number,
): Spans[] {
	const mail = plainLine(email);
	const web = links
		.map(({url}) => safeAddress(plainLine(url)) ?? '')
		.filter((url) => url !== '' && textWidth(shortAddress(url)) <= longLink)
		.slice(0, mostLinks);
	const key = keyLabel(keymap.save[0] ?? '', messages);
	const parts: Spans[] = [
		mail ? markdown.link(mail, `mailto:${mail}`, true) : [],
		...web.map((url) => markdown.link(shortAddress(url), url, true)),
		[styled(key, 'heading1'), plain(` ${messages.hints.save ?? ''}`)],
	];
	const whole = joined(parts);
	if (textWidth(textOf(whole)) <= columns) return [whole];
	return parts.flatMap((part) => wrap(part, columns).map(({spans}) => spans));
}

/** The person as a QR code of the least that a phone's camera needs, where there is room for it. */
export function personCode(profile: Profile, drawing: QrDrawing, room: Size): QrCode | undefined {
	const {email, phone, links} = profile;
	if (!email && !phone && links.length === 0) return undefined;
	return qrCode(vcard(profile, 0), {...drawing, room});
}
