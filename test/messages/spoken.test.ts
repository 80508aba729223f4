import {describe, expect, it} from 'vitest';
import {catalogue, languageFor, loadMessages} from '../../source/messages/index.ts';

describe('the language that the program speaks', () => {
	it.each(Object.keys(catalogue))('to a reader of %s is theirs', (tag) => {
		expect(languageFor(tag)).toBe(tag);
	});

	it.each([
		['en-GB', 'en'],
		['pt-BR', 'pt'],
		['pt-PT', 'pt'],
		['de-AT', 'de'],
		['fr-CA', 'fr'],
		['nb-NO', 'nb'],
		['no', 'nb'],
		['no-NO', 'nb'],
		['nn', 'nb'],
		['nn-NO', 'nb'],
		['iw', 'he'],
		['he-IL', 'he'],
		['ar-EG', 'ar'],
		['zh', 'zh-Hans'],
		['zh-CN', 'zh-Hans'],
		['zh-SG', 'zh-Hans'],
		['zh-TW', 'zh-Hant'],
		['zh-HK', 'zh-Hant'],
		['zh-MO', 'zh-Hant'],
		['zh-Hant-HK', 'zh-Hant'],
		['zh-Hans-TW', 'zh-Hans'],
		['yue', 'zh-Hant'],
		['yue-Hans', 'zh-Hans'],
	])('to a reader of %s is %s', (locale, tag) => {
		expect(languageFor(locale)).toBe(tag);
	});

	it.each(['sr', 'sr-Latn', 'be', 'ca', 'id', 'th', 'xx', 'und', 'zh-Latn'])(
		'to a reader of %s is English, as none of the others is theirs',
		(locale) => {
			expect(languageFor(locale)).toBe('en');
		},
	);

	it('is loaded for those who read it, and what was not loaded is a mistake', async () => {
		const messagesFor = await loadMessages(['pt-BR', 'zh-TW', 'sr']);
		expect(messagesFor('pt-BR').locale).toBe('pt');
		expect(messagesFor('pt').locale).toBe('pt');
		expect(messagesFor('zh-HK').locale).toBe('zh-Hant');
		expect(messagesFor('sr').locale).toBe('en');
		expect(() => messagesFor('es')).toThrow('es');
	});
});
