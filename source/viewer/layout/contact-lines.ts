import {mecard} from '../../formats/contact/mecard.ts';
import {
	narrowQuietZone,
	type QrCode,
	type QrDrawing,
	qrCode,
	type Size,
} from '../../formats/contact/qr-code.ts';
import {vcard} from '../../formats/contact/vcard.ts';
import {isReachable, personDetails, placesOf} from '../../formats/facts.ts';
import {largest, textWidth} from '../../markdown/layout/width.ts';
import {wrap} from '../../markdown/layout/wrap.ts';
import {safeAddress, showsAddress, telephoneAddress} from '../../markdown/link.ts';
import type {Markdown} from '../../markdown/markdown.ts';
import {type Line, plain, type Span, styled, textOf} from '../../markdown/style/span.ts';
import type {Messages} from '../../messages/messages.ts';
import {plainLine} from '../../resume/plain-text.ts';
import type {Profile} from '../../resume/types.ts';
import {mirrored} from './mirrored.ts';

/** How a card is laid out. `width` and `rows` are the room that it has. */
export type ContactSetting = QrDrawing & {
	width: number;
	rows: number;
	/** Whether it begins at the right, as the language is read. */
	fromRight: boolean;
	/** What the window has around that room, to tell how large a window has to be. */
	around: Size;
	messages: Messages;
	link: Markdown['link'];
};

type Spans = readonly Span[];

/** Bytes of a vCard, some 55 columns of a QR code: for more, a camera would have to come close. */
const longestCard = 150;
/** Columns that text needs beside a QR code, and columns between the two. */
const narrowest = 28;
const gap = 2;
/** Rows of the hint above a code that stands below the text, and of the blanks around it. */
const rowsAroundHint = 3;

const blank: Spans = [];
const bytes = new TextEncoder();

function wrapped(spans: Spans, width: number, indent = 0): Spans[] {
	const room = width - indent >= 8 ? indent : 0;
	return wrap(spans, Math.max(1, width - room)).map((line) =>
		room > 0 ? [plain(' '.repeat(room)), ...line.spans] : line.spans,
	);
}

/** What stands below its name: indented, unless only that would break it. */
function below(spans: Spans, width: number): Spans[] {
	const wide = textWidth(textOf(spans));
	return wrapped(spans, width, wide > width - 2 && wide <= width ? 0 : 2);
}

/** A link with its address in full, on lines of its own unless the label is the address already. */
function linkLines(
	label: string,
	url: string,
	{width, link}: Pick<ContactSetting, 'width' | 'link'>,
): Spans[] {
	const address = safeAddress(url);
	const name = plainLine(label);
	if (!address) return name ? wrapped([plain(name)], width) : [];
	const whole = link('', address, true);
	if (!name || showsAddress(name, address)) return wrapped(whole, width);
	return [...wrapped([plain(name)], width), ...below(whole, width)];
}

/** What the card says, at a width. */
function textLines(
	profile: Profile,
	width: number,
	{messages, link}: ContactSetting,
	hint: readonly Spans[] = [],
): Spans[] {
	const {name, headline = '', email = '', phone = '', links} = profile;
	const {address, location} = placesOf(profile);
	const {contact: words, facts} = messages;
	const callable = telephoneAddress(phone);
	const head = [
		...wrapped([styled(plainLine(name), 'heading1')], width),
		...wrapped([styled(plainLine(headline), 'em')], width),
	];
	const ways: Array<[word: string, value: Spans]> = [
		[words.email, email ? link(plainLine(email), `mailto:${plainLine(email)}`, true) : []],
		[words.phone, callable ? link(plainLine(phone), callable, true) : [plain(plainLine(phone))]],
		[facts.address, [plain(plainLine(address))]],
		[words.location, [plain(plainLine(location))]],
		...personDetails(profile, messages).map(({label, value}): [string, Spans] => [
			plainLine(label),
			[plain(plainLine(value))],
		]),
	];
	const known = ways.filter(([, value]) => textOf(value) !== '');
	const column = largest(known.map(([word]) => textWidth(word))) + 2;
	const longest = largest(
		known.flatMap(([, value]) => textOf(value).split(' ')).map((part) => textWidth(part)),
	);
	// An address is broken only if it has no room on a line of its own either.
	const isStacked = column + longest > width && (longest <= width || column + 16 > width);
	const contact = known.flatMap(([word, value]) => {
		if (isStacked) return [...wrapped([styled(word, 'strong')], width), ...below(value, width)];
		const indent = plain(' '.repeat(column));
		const [first = [], ...rest] = wrapped(value, width - column);
		const space = plain(' '.repeat(column - textWidth(word)));
		return [[styled(word, 'strong'), space, ...first], ...rest.map((line) => [indent, ...line])];
	});
	const addresses = links.flatMap(({label, url}) =>
		linkLines(label, plainLine(url), {width, link}),
	);
	const groups = [
		head.filter((line) => textOf(line) !== ''),
		contact,
		hint,
		addresses.length > 0 ? [[styled(words.links, 'strong')], ...addresses] : [],
	].filter((group) => group.length > 0);
	return groups.flatMap((group, index) => (index === 0 ? group : [blank, ...group]));
}

/** What a code holds, and the modules around it. */
type Content = {text: string; quietZone?: number};

/** What a code may hold, the most first: less and less of a vCard, then what needs fewer bytes. */
function* contents(profile: Profile): Generator<Content> {
	const least = vcard(profile, 0);
	let card = vcard(profile, longestCard);
	for (;;) {
		yield {text: card};
		if (card === least) break;
		card = vcard(profile, bytes.encode(card).length - 1);
	}
	const cards = [mecard(profile, {full: true}), mecard(profile, {full: false})];
	for (const text of cards) yield {text};
	for (const text of cards) yield {text, quietZone: narrowQuietZone};
}

/** The QR code with the most in it that fits, in sight together with the text if possible; or the size of the smallest one. */
function codeFor(profile: Profile, setting: ContactSetting): QrCode | {needs: Size} | undefined {
	if (!isReachable(profile)) return undefined;
	const {width, rows} = setting;
	const room = {columns: width, rows};
	const below = rows - textLines(profile, width, setting).length - rowsAroundHint;
	let largest: QrCode | undefined;
	let last: Content | undefined;
	for (const content of contents(profile)) {
		const code = qrCode(content.text, {...setting, ...content, room});
		// Less in it is better than having to scroll to it.
		if (code && (width - code.columns - gap >= narrowest || code.rows <= below)) return code;
		largest ??= code;
		last = content;
	}
	if (largest) return largest;
	const smallest = last && qrCode(last.text, {...setting, ...last});
	return smallest && {needs: smallest};
}

function padded(spans: Spans, width: number): Span[] {
	return [...spans, plain(' '.repeat(Math.max(0, width - textWidth(textOf(spans)))))];
}

/**
 * The contact card as lines of at most `width` columns, from the side where the language begins: name,
 * headline, contact details, and links with their full addresses; then the vCard as a QR code for a phone's camera, beside the text if
 * both fit, otherwise below it. The code is never larger than the room, so that all of it can be in
 * sight. In a small room it holds less, as a MeCard in the end, but always the name with e-mail
 * address and phone number, or else a link; if even that has no room, a sentence says how large the
 * window has to be. Takes some milliseconds.
 */
export function contactLines(profile: Profile, setting: ContactSetting): Line[] {
	const {width, messages, around, fromRight} = setting;
	const words = messages.contact;
	const numbered = (lines: readonly Spans[]): Line[] =>
		lines.map((spans, offset) => ({spans, block: 0, offset}));
	const fromItsSide = (lines: readonly Spans[], columns: number): readonly Spans[] =>
		fromRight ? lines.map((spans) => mirrored(spans, columns)) : lines;
	const code = codeFor(profile, setting);
	if (!code) {
		const lines = textLines(profile, width, setting);
		const none = wrapped([styled(messages.links.none, 'muted')], width);
		const head = lines.length > 0 ? lines : [[styled(words.title, 'heading1')]];
		const all = [...head, blank, ...none];
		return numbered(fromItsSide(profile.links.length > 0 ? lines : all, width));
	}
	if ('needs' in code) {
		const {columns, rows} = code.needs;
		const sentence = words.tooSmall(columns + around.columns, rows + around.rows);
		const lines = [
			...textLines(profile, width, setting),
			blank,
			...wrapped([styled(sentence, 'muted')], width),
		];
		return numbered(fromItsSide(lines, width));
	}
	const hint = (columns: number) => wrapped([styled(words.scan, 'muted')], columns);
	const drawn = code.lines().map(({spans}) => spans);
	const beside = width - code.columns - gap;
	if (beside < narrowest) {
		const lines = [...textLines(profile, width, setting), blank, ...hint(width)];
		const before = fromRight ? [plain(' '.repeat(width - code.columns))] : [];
		const last = drawn.map((spans) => [...before, ...spans]);
		return numbered([...fromItsSide(lines, width), blank, ...last]);
	}
	// In sight, however many links there are.
	const text = fromItsSide(textLines(profile, beside, setting, hint(beside)), beside);
	const noCode = [plain(' '.repeat(code.columns))];
	return numbered(
		Array.from({length: Math.max(text.length, drawn.length)}, (_, index) => {
			const written = text[index] ?? blank;
			const dots = drawn[index];
			if (fromRight) return [...(dots ?? noCode), plain(' '.repeat(gap)), ...written];
			return dots ? [...padded(written, beside + gap), ...dots] : written;
		}),
	);
}
