import type {Locale} from '../../../resume/types.ts';

/** The addresses that only one of two texts has. */
export type AddressDifference = {missing: string[]; extra: string[]};

/**
 * Compares the addresses of a text and of its translation. The same page in another language is the
 * same: `en.wikipedia.org` and `es.wikipedia.org`, `/en/cv` and `/fr/cv`, `cv-en.pdf` and
 * `cv-fr.pdf`.
 */
export function compareAddresses(
	from: {links: readonly string[]; locale: Locale},
	to: {links: readonly string[]; locale: Locale},
): AddressDifference {
	const keysFrom = new Set(from.links.map(addressKey));
	const keysTo = new Set(to.links.map(addressKey));
	const missing = from.links.filter((link) => !keysTo.has(addressKey(link)));
	const unpaired = to.links.filter((link) => !keysFrom.has(addressKey(link)));
	if (missing.length === 0 || unpaired.length === 0) return {missing, extra: unpaired};
	const pairWith = samePages(missing, namesOf(from.locale));
	const names = namesOf(to.locale);
	const found = unpaired.map((link) => pairWith(withoutLocale(link, names)));
	const paired = new Set(found);
	return {
		missing: missing.filter((_, index) => !paired.has(index)),
		extra: unpaired.filter((_, index) => found[index] === undefined),
	};
}

/**
 * Pairs each page that it is asked for with the first of some addresses that differs in nothing but
 * its language, and what that brings with it: gives its index, once. No address is looked at for
 * each page, as there may be thousands of both.
 */
function samePages(
	links: readonly string[],
	names: ReadonlySet<string>,
): (page: LocalPage) => number | undefined {
	const queues = new Map<string, number[]>();
	const add = (key: string, index: number) => {
		const known = queues.get(key);
		if (known) known.push(index);
		else queues.set(key, [index]);
	};
	// From the last to the first, so that the first is at the end of its queue.
	for (let index = links.length - 1; index >= 0; index--) {
		const {key, site, named} = withoutLocale(links[index] ?? '', names);
		add(`page ${key}`, index);
		if (site !== '') add(`site ${site}`, index);
		if (site !== '' && named) add(`named ${site}`, index);
	}
	const taken = new Set<number>();
	const first = (key: string) => {
		const queue = queues.get(key) ?? [];
		while (queue.length > 0 && taken.has(queue.at(-1) ?? 0)) queue.pop();
		return queue.at(-1) ?? Number.POSITIVE_INFINITY;
	};
	return ({key, site, named}) => {
		// A page with a language of its own has a name in that language too.
		const index = Math.min(first(`page ${key}`), first(`${named ? 'site' : 'named'} ${site}`));
		if (index === Number.POSITIVE_INFINITY) return undefined;
		taken.add(index);
		return index;
	};
}

/** An address without what makes no other page of it. */
function addressKey(address: string): string {
	// What ends a sentence is no part of it, but in some scripts the lexer takes it for one.
	const trimmed = address.replace(/[.,;:!?)\]}»”’"'。，、；：！？）」』]+$/u, '');
	// A place in the page itself is named by a heading, which is translated.
	if (trimmed.startsWith('#')) return '#';
	const [page = ''] = trimmed.split('#');
	let decoded = page;
	try {
		decoded = decodeURI(page);
	} catch {
		// Not every percent sign is an escape.
	}
	const [, host = '', path = ''] = /^(?:https?:)?\/\/(?:www\.)?([^/?]*)(.*)$/i.exec(decoded) ?? [];
	const whole = host === '' ? decoded : host.toLowerCase() + path;
	return whole.replace(/\/(?=$|\?)/, '').normalize('NFC');
}

/** What a locale is called in addresses, in lower case. */
function namesOf(locale: Locale): ReadonlySet<string> {
	const {language, region} = new Intl.Locale(locale).maximize();
	const tags = [locale, language, `${language}-${region}`, `${language}_${region}`, region ?? ''];
	return new Set(tags.map((tag) => tag.toLowerCase()));
}

/** An address without the names of its locale, its host without them, and whether it had one. */
type LocalPage = {key: string; site: string; named: boolean};

function withoutLocale(address: string, names: ReadonlySet<string>): LocalPage {
	const key = addressKey(address);
	const strip = (text: string) =>
		text
			.split(/(?<=[/.?&=_-])|(?=[/.?&=_-])/)
			.filter((part) => !names.has(part.toLowerCase()))
			.join('')
			.replace(/[/.?&=_-]{2,}/g, (run) => run.slice(0, 1))
			.replace(/^[.]|[/.?&=_-]+$/g, '');
	const isWeb = /^(?:https?:)?\/\//i.test(address);
	const [host = ''] = isWeb ? key.split(/[/?]/) : [];
	const path = key.slice(host.length);
	// The last label of a host is a country's: example.fr and example.com are one site.
	const site = host
		.split('.')
		.slice(0, -1)
		.filter((label) => !names.has(label));
	const stripped = isWeb ? `${strip(host)}${strip(path)}` : strip(key);
	return {key: stripped, site: site.join('.'), named: stripped !== key.replace(/[/.?&=_-]+$/, '')};
}
