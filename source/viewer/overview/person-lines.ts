import {mecard} from '../../formats/contact/mecard.ts';
import {
	narrowQuietZone,
	type QrCode,
	type QrDrawing,
	qrCode,
	type Size,
} from '../../formats/contact/qr-code.ts';
import {vcard} from '../../formats/contact/vcard.ts';
import {placesOf} from '../../formats/facts.ts';
import {shorten, shortenLines} from '../../markdown/layout/fit-text.ts';
import {textWidth} from '../../markdown/layout/width.ts';
import {wrap} from '../../markdown/layout/wrap.ts';
import {safeAddress, shortAddress, telephoneAddress} from '../../markdown/link.ts';
import {plain, type Span, styled, textOf} from '../../markdown/style/span.ts';
import type {Messages} from '../../messages/messages.ts';
import type {Career} from '../../resume/career/career.ts';
import {plainLine} from '../../resume/plain-text.ts';
import type {Profile} from '../../resume/types.ts';
import {keyLabel, keymap} from '../input/keymap.ts';

export type Spans = readonly Span[];

const separator: Span = styled(' · ', 'muted');
/** Columns of an address: a longer one is on the contact card. */
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

/**
 * Below a name: the headline on so many lines, and in one quiet line where somebody is and the years
 * of their career.
 */
export function factLines(
	profile: Profile,
	career: Career,
	messages: Messages,
	{columns, most}: {columns: number; most: number},
): Spans[] {
	const {location, address} = placesOf(profile);
	const facts = [location || address, yearsOf(career, messages)].map(plainLine);
	const headline = shortenLines(plainLine(profile.headline ?? ''), columns, most);
	return [
		...headline.map((line) => [plain(line)]),
		[styled(shorten(facts.filter(Boolean).join(' · '), columns), 'muted')],
	].filter((spans) => textOf(spans) !== '');
}

/** Its own text as a link, which therefore can't mislead; text alone where the address is not safe. */
function linked(text: string, link: string | undefined): Span {
	return link === undefined ? plain(text) : {...styled(text, 'link'), link};
}

/**
 * How to reach somebody, by mail, by phone and so many links, and the key that saves the PDF: one
 * after the other, on lines that fit.
 */
export function reachLines(
	{email = '', phone = '', links}: Profile,
	messages: Messages,
	{columns, mostLinks}: {columns: number; mostLinks: number},
): Spans[] {
	const mail = plainLine(email);
	const number = plainLine(phone);
	const web = links
		.map(({url}) => safeAddress(plainLine(url)) ?? '')
		.filter((url) => url !== '' && textWidth(shortAddress(url)) <= longLink)
		.slice(0, mostLinks);
	const key = keyLabel(keymap.save[0] ?? '', messages);
	const parts: Spans[] = [
		mail ? [linked(mail, safeAddress(`mailto:${mail}`))] : [],
		number ? [linked(number, telephoneAddress(number) || undefined)] : [],
		...web.map((url) => [linked(shortAddress(url), url)]),
		[styled(key, 'heading1'), plain(` ${messages.hints.save ?? ''}`)],
	];
	const lines: Spans[][] = [];
	for (const part of parts) {
		const last = lines.at(-1);
		const isFitting = last && textWidth(textOf(joined([...last, part]))) <= columns;
		if (isFitting) last.push(part);
		else lines.push([part]);
	}
	return lines.flatMap((line) => wrap(joined(line), columns).map(({spans}) => spans));
}

/**
 * The person as a QR code of the least that a phone's camera needs, or of still less where that has no
 * room; undefined where nothing fits.
 */
export function personCode(profile: Profile, drawing: QrDrawing, room: Size): QrCode | undefined {
	const {email, phone, links} = profile;
	if (!email && !phone && links.length === 0) return undefined;
	const cards = [true, false].map((full) => mecard(profile, {full}));
	for (const quietZone of [undefined, narrowQuietZone])
		for (const text of [vcard(profile, 0), ...cards]) {
			const code = qrCode(text, {...drawing, room, quietZone});
			if (code) return code;
		}
	return undefined;
}
