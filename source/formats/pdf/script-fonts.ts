import type {Locale} from '../../resume/types.ts';

/** A package of a font that is free to embed, and the name of the family in it. */
export type FontPackage = {package: string; family: string};

/** A script that the embedded fonts lack, and the font that has it. */
export type ScriptFont = FontPackage & {
	/** As in a sentence: `Arabic`. */
	script: string;
	/** Matches a character of it. */
	pattern: RegExp;
};

function noto(name: string): FontPackage {
	const base = `noto-sans-${name.toLowerCase()}`;
	return {package: `@expo-google-fonts/${base}`, family: `Noto Sans ${name}`};
}

/** The fonts of scripts by whose names Noto's go (fonts.google.com/noto), each with its pattern made once. */
const named: ScriptFont[] = [
	'Armenian',
	'Bengali',
	'Devanagari',
	'Ethiopic',
	'Georgian',
	'Gujarati',
	'Gurmukhi',
	'Kannada',
	'Khmer',
	'Lao',
	'Malayalam',
	'Myanmar',
	'Sinhala',
	'Tamil',
	'Telugu',
	'Thai',
].map((script) => ({
	...noto(script),
	script,
	pattern: new RegExp(`\\p{Script=${script}}`, 'u'),
}));

/** Its words come out of a PDF whole; Noto's do not, whose dots are glyphs of their own. */
const arabic: ScriptFont = {
	package: '@expo-google-fonts/amiri',
	family: 'Amiri',
	script: 'Arabic',
	pattern: /\p{Script=Arabic}/u,
};

// Noto's packages of these two take 50 MB each, most of it for weights that no page here has.
const japanese: ScriptFont = {
	package: '@expo-google-fonts/biz-udgothic',
	family: 'BIZ UDGothic',
	script: 'Japanese',
	pattern: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
};

const korean: ScriptFont = {
	package: '@expo-google-fonts/nanum-gothic',
	family: 'Nanum Gothic',
	script: 'Korean',
	pattern: /\p{Script=Hangul}/u,
};

/** The font of Chinese characters, which look different in each language that writes them. */
function hanFont(locale: Locale, kana: boolean): ScriptFont {
	const pattern = /[\p{Script=Han}\p{Script=Bopomofo}\u3000-\u303F\uFF00-\uFFEF]/u;
	const {language, script, region} = new Intl.Locale(locale).maximize();
	if (language === 'ja' || (kana && language !== 'zh')) return {...japanese, pattern};
	if (language === 'ko') return {...korean, pattern};
	return script === 'Hant' || region === 'TW'
		? {...noto('TC'), script: 'Chinese', pattern}
		: {...noto('SC'), script: 'Chinese', pattern};
}

const emoji = /\p{Emoji_Presentation}/u;

/** The fonts that a text in a locale needs besides those for Latin, Greek, Cyrillic and Hebrew. */
export function scriptFonts(text: string, locale: Locale): ScriptFont[] {
	const fonts: ScriptFont[] = [
		arabic,
		...named,
		japanese,
		korean,
		hanFont(locale, japanese.pattern.test(text)),
		{
			package: '@expo-google-fonts/noto-emoji',
			family: 'Noto Emoji',
			script: 'Emoji',
			pattern: emoji,
		},
	];
	const used = fonts.filter(({pattern}) => pattern.test(text));
	// One font may be for several scripts.
	return used.filter(
		(font, index) => used.findIndex((each) => each.family === font.family) === index,
	);
}
