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
	let missing = from.links.filter((link) => !keysTo.has(addressKey(link)));
	const extra = to.links.filter((link) => {
		if (keysFrom.has(addressKey(link))) return false;
		const other = missing.find((each) => isSamePage(each, from.locale, link, to.locale));
		missing = missing.filter((each) => each !== other);
		return other === undefined;
	});
	return {missing, extra};
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

/** Whether two addresses differ in nothing but their language, and what that brings with it. */
function isSamePage(from: string, localeFrom: Locale, to: string, localeTo: Locale): boolean {
	const [left, right] = [withoutLocale(from, localeFrom), withoutLocale(to, localeTo)];
	if (left.key === right.key) return true;
	// A page with a language of its own has a name in that language too.
	return left.site !== '' && left.site === right.site && (left.named || right.named);
}

/** An address without the tags of its locale, its host without them, and whether it had one. */
function withoutLocale(address: string, locale: Locale) {
	const {language, region} = new Intl.Locale(locale).maximize();
	const tags = new Set([
		locale,
		language,
		`${language}-${region}`,
		`${language}_${region}`,
		region,
	]);
	const names = new Set([...tags].map((tag) => tag?.toLowerCase()));
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
