import {plainRanges, plainText} from '../../resume/plain-text.ts';
import {withEmoji} from '../extras/emoji.ts';
import {misleads, safeAddress, showsAddress} from '../link.ts';
import {cutSpans, type Span, textOf} from '../style/span.ts';
import {decodeEntities} from './html.ts';
import {markLink, markRole, readMarkup, withoutMarkup} from './markup.ts';

/** Our own markup, which no author may write. */
const markup = /[\u0000-\u0006]/g;

/** A text of the author's without what would be taken for our own markup. */
export function unmarked(text: string): string {
	return text.replace(markup, '');
}

/**
 * A text of the author's as a reader should see it, on one line. A control character that begins a
 * sequence stays for now, as the rest of the sequence may stand in the next token.
 */
export function says(text: string): string {
	const decoded = unmarked(decodeEntities(text));
	return withEmoji(/[\t\n]/.test(decoded) ? decoded.replace(/[ \t\n]+/g, ' ') : decoded);
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
 * not safe leaves the label as text. References in `href` are resolved.
 */
export function markedLink(label: string, reference: string, hyperlinks: boolean): string {
	const href = decodeEntities(reference);
	const address = safeAddress(href);
	if (!address) return label;
	// A browser adds a slash that nobody wrote.
	const bare = /^https?:\/\/[^/]*$/.test(href.trim());
	const written = plainText(bare ? address.replace(/\/$/, '') : address);
	const shown = label || written;
	const text = withoutMarkup(shown);
	const inSight = showsAddress(text, address) || (hyperlinks && !misleads(text, address));
	const link = markLink(address, shown);
	return inSight ? link : `${link} ${markRole('muted', `(${written})`)}`;
}

/** A plain label as a link, in spans. An address that is not safe leaves the label as text. */
export function linkSpans(label: string, href: string, hyperlinks: boolean): Span[] {
	return plainSpans(readMarkup(markedLink(says(label), href, hyperlinks)));
}
