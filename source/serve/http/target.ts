import {canonicalLocale, matchLocale} from '../../resume/locale.ts';
import type {Locale} from '../../resume/types.ts';

/** What a request names: a language, if any, and what of the résumé in it, `''` being all of it. */
export type Target = {locale: Locale | undefined; name: string; query: URLSearchParams};

/**
 * Reads a request's target, which is only ever looked up in tables. Undefined for what is no address
 * (RFC 9112 §3.2), or isn't percent-encoded UTF-8.
 */
export function readTarget(url: string, locales: readonly Locale[]): Target | undefined {
	const [path = '', ...query] = url.replace(/^https?:\/\/[^/?#]*/i, '').split('?');
	if (path !== '' && !path.startsWith('/')) return undefined;
	try {
		const [first = '', ...rest] = path.split('/').filter(Boolean).map(decodeURIComponent);
		const tag = canonicalLocale(first);
		const locale = tag && matchLocale(tag, locales);
		const names = locale === undefined && first !== '' ? [first, ...rest] : rest;
		return {locale, name: names.join('/'), query: new URLSearchParams(query.join('?'))};
	} catch {
		return undefined;
	}
}
