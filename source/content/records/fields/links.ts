import {mayFollow, parseUrl, schemeNames, schemeOf} from '../../../resume/link-schemes.ts';
import {mistypedAddress} from '../../../resume/mistyped.ts';
import type {Link} from '../../../resume/types.ts';
import type {Mark, Value} from '../../data/value.ts';
import {humanize} from '../../names/slug.ts';
import type {Report} from '../../problems.ts';
import {type Context, fieldsIn, localized, unheard, valueAt} from '../locales.ts';
import {readInline} from './inline.ts';
import {networkAddress, networkName} from './networks.ts';
import {readLine, toLine} from './text.ts';

/** A file beside a page, rather than a host. */
const isFile = /^[^/:]+\.(?:pdf|pptx?|docx?|html?|ipynb|jpe?g|png)$/i;

/** The link that a text is as a whole: `[a page](https://example.org)`, `<https://example.org>`. */
function linkIn(written: string): Link | undefined {
	const line = toLine(written);
	const [, bare] = /^<(\w+:[^<>\s]+)>$/.exec(line) ?? [];
	if (bare !== undefined) return {label: '', url: bare};
	if (!/^\[.+\]\(.+\)$/.test(line)) return undefined;
	const {text, links} = readInline(line);
	return links.find(({label}) => label === text);
}

/**
 * The address that somebody wrote, made whole: `example.org` is a page, `a@b.org` a letter's, and
 * `10.5555/a.1` the number of a publication (a DOI).
 * Undefined, and reported, if it is unsafe to follow or no address at all. One that can't be right is
 * reported too, with what was likely meant.
 */
export function readAddress(written: string, mark: Mark, report: Report): string | undefined {
	const address = (linkIn(written)?.url ?? toLine(written)).replaceAll(' ', '%20');
	// A number sign alone is where a theme wants an address; others say that there is none.
	if (/^(?:#|n\/?a|none|not%20(?:applicable|available)|[-–—]+)?$/i.test(address)) return undefined;
	const [, doi] = /^(?:doi:?\s*)?(10\.\d{4,9}\/\S+)$/i.exec(address) ?? [];
	if (doi !== undefined) return `https://doi.org/${doi}`;
	if (
		!isFile.test(address) &&
		/^[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:[/?#]|$)/.test(address) &&
		parseUrl(`https://${address}`)
	) {
		return `https://${address}`;
	}
	if (/^[^@\s/:]+@[^@\s/]+\.[^@\s/]+$/.test(address)) return `mailto:${address}`;
	const told = toLine(written);
	const mistake = mistypedAddress(told);
	const likely = mistake?.meant === undefined ? undefined : `Did you mean “${mistake.meant}”?`;
	const isOpen = mayFollow(address) && parseUrl(address) !== undefined;
	if (isOpen && !mistake) return address;
	if (schemeOf(address) !== undefined && !isOpen) {
		const message = mistake
			? `The link “${told}” leads nowhere, so it’s left out.`
			: `The link “${told}” isn’t safe, so it’s left out.`;
		const hint = likely ?? `Links can start with ${schemeNames}.`;
		report('error', 'unsafe-link', mark, message, hint);
		return undefined;
	}
	const message = `The link “${told}” isn’t complete.`;
	const hint = likely ?? 'Write the whole address, starting with https://.';
	const together = likely === undefined ? 'Links aren’t complete.' : undefined;
	report('warning', 'incomplete-link', mark, message, hint, together);
	return isOpen ? address : undefined;
}

/** The context that also adds what lines are linked to, where that is safe to follow. */
export function withLinks(context: Context, links: Link[]): Context {
	return {
		...context,
		linked: ({label, url}, mark) => {
			const address = readAddress(url, mark, context.report);
			if (address !== undefined) links.push({label, url: address});
		},
	};
}

/**
 * The links of a field: an address, a list of addresses and of `{label, url}`, or a map of labels
 * to addresses.
 */
export function readLinks(written: Value | undefined, field: string, context: Context): Link[] {
	const value = localized(written, context);
	if (!value) return [];
	if (value.kind === 'list') return value.items.flatMap((item) => readLinks(item, field, context));
	if (value.kind === 'scalar') return linkOf('', value, context);
	const own = valueAt(value, ['label'], context);
	const kind = valueAt(value, ['type'], context);
	const words = own ?? valueAt(value, ['name', 'title', 'network', 'provider'], context) ?? kind;
	const said = readLine(words, field, unheard(context)) ?? '';
	const label = own ? said : words === kind ? kindLabel(said) : wordFor(said);
	// The words of a link that is left out are not shown either.
	const named = (links: Link[]) => {
		if (links.length > 0) readLine(words, field, context);
		return links;
	};
	const address = localized(valueAt(value, ['url', 'href', 'link'], context), context);
	const isNumbered = valueAt(value, ['provider'], context) !== undefined;
	const names = ['username', 'user', 'handle', ...(isNumbered ? ['id'] : [])];
	const user = localized(valueAt(value, names, context), context);
	if (kind) context.account.used(kind);
	if (address) {
		if (user && isIn(user, address)) context.account.shown(user);
		// Under such a key, what has a dot is a host.
		const isHost = address.kind === 'scalar' && address.text.includes('.');
		const own = linkOf(isHost ? '' : label, address, context);
		return named(own.map(({url}) => ({label, url})));
	}
	if (user) return named(profileOf({label, words}, user, context));
	return [...fieldsIn(value, context)].flatMap(([key, each]) =>
		linkOf(networkName(key) ?? humanize(toLine(key)), localized(each.value, context), context),
	);
}

/** A network goes by its own name where a program's word for it stands: `stackoverflow`. */
function wordFor(label: string): string {
	return (/\p{Lu}/u.test(label) ? undefined : networkName(label)) ?? label;
}

/** What a kind of link is called: `PDF` for `pdf`. */
function kindLabel(kind: string): string {
	return /^(?:pdf|doi|html)$/i.test(kind) ? kind.toUpperCase() : humanize(kind);
}

/** Whether an address says already by which name somebody is known there. */
function isIn(user: Value, address: Value): boolean {
	if (user.kind !== 'scalar' || address.kind !== 'scalar') return false;
	const name = user.text.trim().replace(/^@/, '').toLowerCase();
	return address.text.toLowerCase().includes(name);
}

function linkOf(label: string, address: Value | undefined, {report, account}: Context): Link[] {
	if (address === undefined) return [];
	if (address.kind !== 'scalar') {
		report('warning', 'wrong-type', address.mark, 'This isn’t an address, so it’s left out.');
		account.setAside(address);
		return [];
	}
	account.shown(address);
	const text = networkAddress(label, address.text, false) ?? address.text;
	const url = readAddress(text, address.mark, report);
	return url === undefined ? [] : [{label: label || (linkIn(text)?.label ?? ''), url}];
}

/** The page of somebody by their name on a network, which is no host even if it has a dot. */
function profileOf(
	{label, words}: {label: string; words: Value | undefined},
	user: Value,
	context: Context,
): Link[] {
	const {report, account} = context;
	const url = user.kind === 'scalar' ? networkAddress(label, user.text, true) : undefined;
	if (url !== undefined) {
		account.shown(user);
		return [{label, url}];
	}
	if (user.kind !== 'scalar' || /[/:]/.test(user.text)) return linkOf(label, user, context);
	// Both are named here, and need not be named again.
	for (const value of [words, user]) if (value?.kind === 'scalar') account.setAside(value);
	const message = `There is no known address for “${toLine(user.text)}” on “${label}”, so it’s left out.`;
	const hint = 'Write the address under `url`.';
	report('warning', 'incomplete-link', user.mark, message, hint);
	return [];
}
