import {describe, expect, it} from 'vitest';
import {documentData, languageOf} from '../../source/formats/pdf/document-data.ts';
import {usualLook} from '../../source/formats/pdf/look.ts';
import {isSign, missingCharacters} from '../../source/formats/pdf/missing.ts';
import {paperText} from '../../source/formats/pdf/paper-text.ts';
import {scriptFonts} from '../../source/formats/pdf/script-fonts.ts';
import {typstBlocks} from '../../source/formats/pdf/typst-blocks.ts';
import {completeMarkdown} from '../../source/markdown/complete.ts';
import {messagesFor} from '../messages/every-language.ts';

describe('the headings of an entry', () => {
	const levels = (markdown: string, level = 2) =>
		typstBlocks(Array.from(completeMarkdown.blocks({body: markdown}, true)), level).flatMap(
			(block) => (block.kind === 'heading' ? [block.level] : []),
		);

	it('stand below its title, whichever their author has chosen', () => {
		expect(levels('# a\n\n## b\n\n# c')).toEqual([3, 4, 3]);
		expect(levels('#### a\n\n###### b\n\n## c\n\n### d')).toEqual([3, 4, 3, 4]);
		expect(levels('# a\n\n# b', 1)).toEqual([2, 2]);
	});

	it('go no deeper than there are levels', () => {
		expect(levels('# a\n\n## b\n\n### c\n\n#### d\n\n##### e\n\n###### f')).toEqual([
			3, 4, 5, 6, 6, 6,
		]);
	});

	it('are left out when they say nothing', () => {
		expect(levels('#\n\n# a')).toEqual([3]);
	});
});

describe('a text on paper', () => {
	it('is as it was written, if its words are of a usual length', () => {
		const text =
			'Rindfleischetikettierung, 決済基盤の再設計を担当し平均応答時間を短縮しましたので記しておきます。';
		expect(paperText(text)).toBe(text);
	});

	it('may be broken in words that are longer than a line', () => {
		const address = 'https://example.org/a/path/that/goes/on';
		expect(paperText(address).split('\u200B')).toContain('example.');
		expect(
			paperText('x'.repeat(100))
				.split('\u200B')
				.every((part) => part.length <= 16),
		).toBe(true);
		expect(paperText(address).replaceAll('\u200B', '')).toBe(address);
	});

	it('holds no half of a character', () => {
		expect(paperText('a\uD83Db\uFEFFc')).toBe('abc');
	});
});

describe('the fonts of a text', () => {
	const families = (text: string, locale = 'en') =>
		scriptFonts(text, locale).map(({family}) => family);

	it('aren’t others for Latin, Greek, Cyrillic and Hebrew', () => {
		expect(families('Łódź, Ελλάδα, Київ, שלום → 1–2 • “a”')).toEqual([]);
	});

	it.each([
		['ja', '経歴', 'BIZ UDGothic'],
		['zh-Hans', '经历', 'Noto Sans SC'],
		['zh-Hant', '經歷', 'Noto Sans TC'],
		['zh-TW', '經歷', 'Noto Sans TC'],
		['ko', '경력', 'Nanum Gothic'],
		['en', '日本のソフトウェア', 'BIZ UDGothic'],
		['ar', 'الخبرة', 'Amiri'],
		['hi', 'अनुभव', 'Noto Sans Devanagari'],
		['en', '🚀', 'Noto Emoji'],
	])('in %s for %s are %s', (locale, text, family) => {
		expect(families(text, locale)).toEqual([family]);
	});
});

describe('characters that no font has', () => {
	it('are read from what Typst says', () => {
		const error =
			'Error: [SourceDiagnostic { message: "PDF/UA-1 error: the text `\\"日\\"` could not be displayed with font `\\"A\\"`" }, { message: "PDF/UA-1 error: the text `\\"\\\\u{1f1e6}1\\"` could not be displayed with font `\\"A\\"`" }]';
		expect(missingCharacters(error)).toEqual(['日', '🇦']);
		expect(missingCharacters(new Error('missing document title'))).toEqual([]);
	});

	it('may be left out when they are signs', () => {
		expect(['🚀', '\u200D', '→', '\uE000'].every(isSign)).toBe(true);
		expect(['日', 'ا', 'ก', 'é'].some(isSign)).toBe(false);
	});
});

describe('a language', () => {
	it('is handed over as Typst knows it', () => {
		expect(languageOf('es-MX')).toEqual({lang: 'es', region: 'MX'});
		expect(languageOf('zh-Hant')).toEqual({lang: 'zh', region: 'TW'});
		expect(languageOf('es-419')).toEqual({lang: 'es', region: null});
		expect(languageOf('not a tag')).toEqual({lang: 'en', region: null});
	});

	it.each([
		['ar', true],
		['ckb', true],
		['az-Arab', true],
		['az', false],
		['sd-Deva', false],
	])('runs from the side that its script is written from: %s', (locale, rtl) => {
		const document = {locale, name: '', headline: '', contacts: [], facts: [], sections: []};
		expect(documentData(document, messagesFor('en'), usualLook).rtl).toBe(rtl);
	});
});
