import {describe, expect, it} from 'vitest';
import {compareAddresses} from '../../../source/content/checks/translations/addresses.ts';

const compare = (from: string, to: string, locales: [string, string] = ['en', 'es']) =>
	compareAddresses({links: [from], locale: locales[0]}, {links: [to], locale: locales[1]});

describe('addresses', () => {
	it.each([
		['https://a.example/x', 'https://a.example/x/'],
		['http://www.a.example/x', 'https://a.example/x#part'],
		['https://A.example/caf%C3%A9', 'https://a.example/café'],
		['https://en.wikipedia.org/wiki/Compiler', 'https://es.wikipedia.org/wiki/Compilador'],
		['https://a.example/en/blog/hello', 'https://a.example/es/blog/hola'],
		['https://a.example/docs', 'https://a.example/es/docs'],
		['https://a.example/docs?lang=en', 'https://a.example/docs?lang=es'],
		['https://a.example/docs/en-US/x', 'https://a.example/docs/es-ES/x'],
		['/cv-en.pdf', '/cv-es.pdf'],
		['../en/motive.md', '../es/motive.md'],
		['#impact', '#impacto'],
		['https://shop.example.com', 'https://shop.example.es'],
		['https://a.example/x', 'https://a.example/x。'],
	])('%s is %s', (from, to) => {
		expect(compare(from, to)).toEqual({missing: [], extra: []});
		expect(compare(to, from, ['es', 'en'])).toEqual({missing: [], extra: []});
	});

	it.each([
		['https://a.example/x', 'https://a.example/y'],
		['https://a.example', 'https://b.example'],
		['https://a.example/X', 'https://a.example/x'],
		['https://a.example/x?id=1', 'https://a.example/x?id=2'],
		['mailto:a@b.example', 'mailto:c@b.example'],
		['/one.pdf', '/two.pdf'],
	])('%s isn’t %s', (from, to) => {
		expect(compare(from, to)).toEqual({missing: [from], extra: [to]});
	});

	it('pairs each page with one of the other language', () => {
		const pages = (locale: string, names: string[]) => ({
			links: names.map((name) => `https://${locale}.wikipedia.org/wiki/${name}`),
			locale,
		});
		expect(compareAddresses(pages('en', ['A', 'B', 'C']), pages('fr', ['D', 'E']))).toEqual({
			missing: ['https://en.wikipedia.org/wiki/C'],
			extra: [],
		});
	});
});
