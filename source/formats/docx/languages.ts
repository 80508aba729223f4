import type {Locale} from '../../resume/types.ts';

/** The language of a text by script, as Word asks for it, and what its script has for letters. */
export type Scripts = {
	/** As `de-DE`: Word knows no language without a country. */
	language: {value: string; eastAsia: string; bidirectional: string};
	/** A font that every Word has for a script that needs one of its own. */
	eastAsian?: string;
	/** Whether emphasis is set in letters that lean. */
	hasItalics: boolean;
};

const eastAsian: Readonly<Record<string, string>> = {
	Jpan: 'Yu Gothic',
	Kore: 'Malgun Gothic',
	Hans: 'Microsoft YaHei',
	Hant: 'Microsoft JhengHei',
};

const complex = new Set(['Arab', 'Hebr', 'Thai', 'Deva', 'Beng', 'Taml', 'Telu', 'Gujr', 'Khmr']);
const leaning = new Set(['Latn', 'Cyrl', 'Grek']);

const known = new Map<Locale, Scripts>();

/**
 * How Word is told of a language: three times, for the letters of Europe, of East Asia and of complex
 * scripts (ECMA-376, 17.3.2.20). Latin letters in a text of another script are taken for English.
 */
export function scriptsOf(locale: Locale): Scripts {
	const made = known.get(locale);
	if (made) return made;
	const own = new Intl.Locale(locale);
	const {language, script = '', region} = own.maximize();
	const tag = [language, own.script, region].filter(Boolean).join('-');
	const latin = script in eastAsian || complex.has(script) ? 'en-US' : tag;
	const scripts: Scripts = {
		language: {
			value: latin,
			eastAsia: script in eastAsian ? tag : 'ja-JP',
			bidirectional: complex.has(script) ? tag : 'ar-SA',
		},
		...(script in eastAsian && {eastAsian: eastAsian[script]}),
		hasItalics: leaning.has(script),
	};
	known.set(locale, scripts);
	return scripts;
}
