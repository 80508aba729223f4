import {showsAddress} from '../../markdown/link.ts';
import {plain, type Span, textOf} from '../../markdown/style/span.ts';
import type {Role} from '../../markdown/style/style.ts';
import {mayFollow} from '../../resume/link-schemes.ts';
import {element, html, type Markup} from './markup.ts';

/** What encloses a run of text: an element or a class for a role, or a link. */
type Wrapper = {role: Role} | {address: string};

/** Roles that say what a text is, and not how it looks. */
const elements: Readonly<Partial<Record<Role, 'strong' | 'em' | 'del' | 'code'>>> = {
	strong: 'strong',
	em: 'em',
	del: 'del',
	code: 'code',
};
/** Roles that stand as classes: those of a highlighter, and our own marks. */
const classes: ReadonlySet<Role> = new Set([
	'keyword',
	'name',
	'value',
	'string',
	'comment',
	'muted',
	'marker',
	'alert',
]);

/** How an address is printed: without what every address has. */
function printed(address: string): string {
	return address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}

/**
 * A link to an address that `safeAddress` has made; to any other there is none. On paper the address
 * stands behind the label, unless that is it.
 */
export function link(
	address: string,
	inner: Markup,
	{label, rel = 'external'}: {label: string; rel?: 'external' | 'me'},
): Markup {
	if (!mayFollow(address)) return inner;
	if (!address.startsWith('http')) return html`<a href="${address}">${inner}</a>`;
	const shown = showsAddress(label, address)
		? undefined
		: html` data-address="${printed(address)}"`;
	return html`<a href="${address}" rel="${rel}"${shown}>${inner}</a>`;
}

function wrappersOf({roles, link: address}: Span): Wrapper[] {
	return roles.flatMap((role): Wrapper[] => {
		if (role === 'link') return address === undefined ? [] : [{address}];
		return role in elements || classes.has(role) ? [{role}] : [];
	});
}

function isSame(one: Wrapper, other: Wrapper): boolean {
	if ('role' in one) return 'role' in other && one.role === other.role;
	return 'address' in other && one.address === other.address;
}

function enclosed(wrapper: Wrapper, inner: Markup, text: string): Markup {
	if ('address' in wrapper) return link(wrapper.address, inner, {label: text});
	const name = elements[wrapper.role];
	return name ? element(name, inner) : html`<span class="${wrapper.role}">${inner}</span>`;
}

/** A line feed in a span is a hard break. */
function textWithBreaks(text: string): Markup {
	if (!text.includes('\n')) return html`${text}`;
	const [first = '', ...others] = text.split('\n');
	return html`${first}${others.map((line) => html`<br>${line}`)}`;
}

type WrappedSpan = {span: Span; wrappers: readonly Wrapper[]};

/** What is next to each other in the same wrapper shares it, as a link does that is partly bold. */
function nested(wrapped: readonly WrappedSpan[], breaks: boolean): Markup {
	const parts: Markup[] = [];
	for (let start = 0; start < wrapped.length; ) {
		const {span, wrappers} = wrapped[start] ?? {span: plain(''), wrappers: []};
		const [wrapper] = wrappers;
		if (!wrapper) {
			parts.push(breaks ? textWithBreaks(span.text) : html`${span.text}`);
			start++;
			continue;
		}
		let end = start + 1;
		while (wrapped[end]?.wrappers[0] && isSame(wrapped[end]?.wrappers[0] as Wrapper, wrapper))
			end++;
		const inside = wrapped.slice(start, end);
		const inner = nested(
			inside.map((each) => ({...each, wrappers: each.wrappers.slice(1)})),
			breaks,
		);
		parts.push(enclosed(wrapper, inner, textOf(inside.map((each) => each.span))));
		start = end;
	}
	return html`${parts}`;
}

/** Spans as inline elements. In code, a line feed is one. */
export function inlineMarkup(spans: readonly Span[], {breaks = true} = {}): Markup {
	return nested(
		spans.map((span) => ({span, wrappers: wrappersOf(span)})),
		breaks,
	);
}
