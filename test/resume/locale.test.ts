import {describe, expect, it} from 'vitest';
import {canonicalLocale, localeFromEnvironment, matchLocale} from '../../source/resume/locale.ts';

describe('canonicalLocale', () => {
	it.each([
		['EN', 'en'],
		['pt_br.UTF-8', 'pt-BR'],
		['de_DE@euro', 'de-DE'],
		['zh-hant', 'zh-Hant'],
		['C', undefined],
		['C.UTF-8', undefined],
		['POSIX', undefined],
		['', undefined],
		['not a tag', undefined],
		['\u001B[31m', undefined],
	])('%j is %j', (text, tag) => {
		expect(canonicalLocale(text)).toBe(tag);
	});
});

describe('matchLocale', () => {
	it('prefers the same tag, then the same script, then the same language', () => {
		expect(matchLocale('pt-BR', ['pt', 'pt-BR'])).toBe('pt-BR');
		expect(matchLocale('zh-TW', ['zh-Hans', 'zh-Hant'])).toBe('zh-Hant');
		expect(matchLocale('fr-CA', ['en', 'fr'])).toBe('fr');
		expect(matchLocale('en', ['en-GB'])).toBe('en-GB');
		expect(matchLocale('ja', ['en', 'fr'])).toBeUndefined();
	});
});

describe('localeFromEnvironment', () => {
	it('reads LC_ALL, LC_MESSAGES and LANG in that order', () => {
		expect(localeFromEnvironment({LANG: 'fr_CA.UTF-8'})).toBe('fr-CA');
		expect(localeFromEnvironment({LC_MESSAGES: 'es_ES', LANG: 'fr'})).toBe('es-ES');
		expect(localeFromEnvironment({LC_ALL: 'C', LANG: 'fr'})).toBeUndefined();
		expect(localeFromEnvironment({LC_ALL: '', LANG: 'fr'})).toBe('fr');
		expect(localeFromEnvironment({})).toBeUndefined();
	});
});
