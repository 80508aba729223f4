import {withEmoji} from '../../resume/emoji.ts';
import {plainRanges, plainText} from '../../resume/plain-text.ts';
import {type CharacterNames, withReferences} from '../extras/character-names.ts';
import {misleads, safeAddress, showsAddress} from '../link.ts';
import {cutSpans, type Span, textOf} from '../style/span.ts';
import {markAddress, markLink, markRole, readMarkup, withoutMarkup} from './markup.ts';

/** How links and texts are written. */
export type InlineOptions = {
	/** Whether the terminal makes links of labels; else an address stands behind its label. */
	hyperlinks: boolean;
	names: CharacterNames;
};

/** Our own markup, which no author may write. */
const markup = /[\u0000-\u0006]/g;

/** A text of the author's without what would be taken for our own markup. */
function unmarked(text: string): string {
	return text.replace(markup, '');
}

/**
 * A text of the author's as a reader should see it, on one line. A control character that begins a
 * sequence stays for now, as the rest of the sequence may stand in the next token.
 */
export function visibleText(text: string, {emoji, reference}: CharacterNames): string {
	const decoded = unmarked(withReferences(text, reference));
	return withEmoji(/[\t\n]/.test(decoded) ? decoded.replace(/[ \t\n]+/g, ' ') : decoded, emoji);
}

/** The spans without anything that a terminal would obey, wherever a sequence began and ended. */
export function plainSpans(spans: Span[]): Span[] {
	const text = textOf(spans);
	if (plainText(text) === text) return spans;
	return cutSpans(spans, plainRanges(text)).flatMap((cut) =>
		cut.map((span) => ({...span, text: plainText(span.text)})),
	);
}

/**
 * A marked label as a link, its address behind it where it would not be in sight. An address that is
 * not safe leaves the label as text. References in it are resolved.
 */
export function renderLink(
	label: string,
	written: string,
	{hyperlinks, names}: InlineOptions,
): string {
	const href = withReferences(written, names.reference);
	const address = safeAddress(href);
	if (!address) return label;
	// A browser adds a slash that nobody wrote.
	const bare = /^https?:\/\/[^/]*$/.test(href.trim());
	const visible = plainText(bare ? address.replace(/\/$/, '') : address);
	const shown = label || visible;
	const text = withoutMarkup(shown);
	const inSight = showsAddress(text, address) || (hyperlinks && !misleads(text, address));
	const link = markLink(address, shown);
	return inSight ? link : `${link} ${markRole('muted', `(${markAddress(address, visible)})`)}`;
}

/** A plain label as a link, in spans. An address that is not safe leaves the label as text. */
export function linkSpans(label: string, href: string, options: InlineOptions): Span[] {
	return plainSpans(readMarkup(renderLink(visibleText(label, options.names), href, options)));
}
