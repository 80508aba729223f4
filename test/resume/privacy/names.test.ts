import {describe, expect, it} from 'vitest';
import {nameReplacer} from '../../../source/resume/privacy/names.ts';
import {fc} from '../../property.ts';

const replace = (
	names: string | string[],
	locale: string,
	text: string,
	place: 'prose' | 'address' = 'prose',
) => nameReplacer([names].flat(), locale)(text, 'X', place);

describe('names in prose', () => {
	it.each([
		[
			'Grace Hopper',
			'en',
			'Grace Hopper wrote; Hopper’s team, and Grace.',
			'X wrote; X’s team, and X.',
		],
		['Grace Hopper', 'en', 'HOPPER, G. and G. M. Hopper', 'X and G. M. X'],
		[
			'Grace Hopper',
			'en',
			'Grace Brewster Murray Hopper, and Grace M. Hopper; Grace met Mary and Hopper',
			'X, and X; X met Mary and X',
		],
		[
			'Grace Hopper',
			'en',
			'Grace\nHopper, with grace; a graceful hopper.',
			'X, with grace; a graceful hopper.',
		],
		[
			'Grace Hopper',
			'en',
			'With grace, Hopper spoke. GraceHopper, grace_hopper',
			'With grace, X spoke. X, X',
		],
		['Will Price', 'en', 'Will can name a price.', 'X can name a price.'],
		['Li Bo', 'en', 'Li Bo wrote, and the Lima office.', 'X wrote, and the Lima office.'],
		['Vincent van Gogh', 'nl', 'Van Gogh; V. van Gogh; een van', 'Van X; X; een van'],
		['Gabriel García Márquez', 'es', 'Garcia Marquez y GARCÍA MÁRQUEZ', 'X y X'],
		['Gabriel García Márquez', 'es', 'Garci\u0301a, G. G. Márquez', 'X'],
		['Jürgen Müller', 'de', 'Mueller; Müllers Arbeit und Jürgens', 'X; X Arbeit und X'],
		['Juergen Mueller', 'de', 'Jürgen und Müller', 'X und X'],
		['Conan O’Brien', 'en', "O'Brien’s and OBrien", 'X’s and X'],
		['Мария Иванова', 'ru', 'о Марии и Ивановой', 'о X и X'],
		['Anna Kowalska', 'pl', 'Annę i Kowalskiej', 'X i X'],
		['Matti Virtanen', 'fi', 'Virtasen; Virtanenin; Matilla; Matkalla', 'X; X; X; Matkalla'],
		['Ayşe Yılmaz', 'tr', 'Yılmaz’ın ve AYŞE', 'X’ın ve X'],
		['Γιώργος Παππάς', 'el', 'του Γιώργου', 'του X'],
		['김철수', 'ko', '김철수는 개발자. 철수가 했다', 'X는 개발자. X가 했다'],
		['王小明', 'zh-Hans', '我是王小明，小明负责', '我是X，X负责'],
		['グレース・ホッパー', 'ja', 'グレース・ホッパーは', 'Xは'],
		['アダ', 'ja', 'アダプター、アダ', 'アダプター、X'],
		['محمد علي', 'ar', 'كتب ومحمد', 'كتب وX'],
		['דוד לוי', 'he', 'ודוד אמר', 'וX אמר'],
		['राम कुमार', 'hi', 'राम ने रामायण', 'X ने रामायण'],
	])('%s, %s: %s', (name, locale, text, wanted) => {
		expect(replace(name, locale, text)).toBe(wanted);
	});

	it('are those of every language of a résumé', () => {
		expect(replace(['Li Wei', '李伟'], 'en', 'Li Wei (李伟)')).toBe('X (X)');
	});
});

describe('names in addresses', () => {
	it.each([
		['https://a.example/grace-hopper/x', 'https://a.example/X/x'],
		['gracehopper.example', 'X.example'],
		['/files/cv_hopper.pdf', '/files/cv_X.pdf'],
		['github.com/ghopper', 'github.com/X'],
		['grasshopper-tools', 'grasshopper-tools'],
	])('%s', (text, wanted) => {
		expect(replace('Grace Hopper', 'en', text, 'address')).toBe(wanted);
	});
});

/** Names of two to four parts: with accents, in two parts, in Chinese and Korean, read from the right. */
const parts = {
	latin: [
		'José',
		'Łukasz',
		'Øystein',
		'Zoë',
		'Núñez',
		'Straße',
		'Smith-Jones',
		'O’Neill',
		'Dvořák',
		'Nguyễn',
	],
	cyrillic: ['Мария', 'Иванов', 'Щербак', 'Пётр'],
	hangul: ['김철수', '이영희', '박서준'],
	han: ['王小明', '欧阳修', '山田太郎'],
	arabic: ['محمد', 'ليلى', 'العمري'],
	hebrew: ['דוד', 'שרה', 'כהן'],
};
const name = fc.constantFrom(...(Object.keys(parts) as Array<keyof typeof parts>)).chain((script) =>
	fc.uniqueArray(fc.constantFrom(...parts[script]), {
		minLength: script === 'han' || script === 'hangul' ? 1 : 2,
		maxLength: script === 'han' || script === 'hangul' ? 1 : 3,
	}),
);
const locale = fc.constantFrom(
	'en',
	'de',
	'es',
	'ru',
	'pl',
	'tr',
	'ko',
	'ja',
	'zh-Hans',
	'ar',
	'he',
);
const around = fc.constantFrom('', ' ', '. ', ' (', '“', '\n', ' — ', '*', '`', ', ');

describe('whatever the name', () => {
	it('no part of it is left, as it is written or in capitals, wherever it stands', () => {
		fc.assert(
			fc.property(
				name,
				locale,
				around,
				around,
				fc.boolean(),
				(words, tag, before, behind, isLoud) => {
					const [whole, last = ''] = [words.join(' '), words.at(-1)];
					const written = (text: string) => (isLoud ? text.toUpperCase() : text);
					const text = `${before}${written(whole)}${behind} and ${before}${written(last)}${behind} end`;
					const found = replace(whole, tag, text).normalize('NFC').toLowerCase();
					for (const word of words)
						expect(found).not.toContain(word.normalize('NFC').toLowerCase());
					expect(found).toContain('end');
				},
			),
		);
	});

	it('no part is left without its accents, or in another form of Unicode', () => {
		const accented = fc.uniqueArray(fc.constantFrom(...parts.latin), {minLength: 2, maxLength: 3});
		fc.assert(
			fc.property(accented, locale, fc.constantFrom('NFD', 'bare'), (words, tag, form) => {
				const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');
				const written = words.map((each) => (form === 'NFD' ? each.normalize('NFD') : bare(each)));
				const found = replace(words.join(' '), tag, `By ${written.join(' ')}, ${written[0]}.`);
				for (const word of words) expect(bare(found)).not.toContain(bare(word));
			}),
		);
	});

	it('what has none of it stays as it is, and what was replaced stays so', () => {
		fc.assert(
			fc.property(name, locale, fc.string(), (words, tag, text) => {
				const once = replace(words.join(' '), tag, text);
				expect(replace(words.join(' '), tag, once)).toBe(once);
				if (!words.some((word) => text.toLowerCase().includes(word.slice(0, 2).toLowerCase())))
					expect(once).toBe(text);
			}),
		);
	});
});
