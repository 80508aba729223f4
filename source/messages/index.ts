import {en} from './en.ts';
import type {Messages} from './messages.ts';

/** Every language that the program speaks, by its BCP 47 tag; each is loaded when it is needed. */
export const catalogue = {
	en: async () => en,
	es: async () => (await import('./es.ts')).es,
	fr: async () => (await import('./fr.ts')).fr,
	de: async () => (await import('./de.ts')).de,
	pt: async () => (await import('./pt.ts')).pt,
	it: async () => (await import('./it.ts')).it,
	nl: async () => (await import('./nl.ts')).nl,
	sv: async () => (await import('./sv.ts')).sv,
	da: async () => (await import('./da.ts')).da,
	nb: async () => (await import('./nb.ts')).nb,
	fi: async () => (await import('./fi.ts')).fi,
	pl: async () => (await import('./pl.ts')).pl,
	cs: async () => (await import('./cs.ts')).cs,
	uk: async () => (await import('./uk.ts')).uk,
	ru: async () => (await import('./ru.ts')).ru,
	tr: async () => (await import('./tr.ts')).tr,
	el: async () => (await import('./el.ts')).el,
	ja: async () => (await import('./ja.ts')).ja,
	'zh-Hans': async () => (await import('./zh-Hans.ts')).zhHans,
	'zh-Hant': async () => (await import('./zh-Hant.ts')).zhHant,
	ko: async () => (await import('./ko.ts')).ko,
	ar: async () => (await import('./ar.ts')).ar,
	he: async () => (await import('./he.ts')).he,
	hi: async () => (await import('./hi.ts')).hi,
} as const satisfies Record<string, () => Promise<Messages>>;

type Tag = keyof typeof catalogue;

/**
 * Languages whose readers are at home in one of the catalogue: Norwegian in general and Nynorsk in
 * Bokmål, as CLDR's language matching has it, and Cantonese in the Chinese of their script.
 */
const readAs: Readonly<Record<string, string>> = {no: 'nb', nn: 'nb', yue: 'zh'};

function isSpoken(tag: string): tag is Tag {
	return Object.hasOwn(catalogue, tag);
}

/**
 * The language of the catalogue that a reader of `locale` has in common with the program, else
 * English: `pt` for `pt-BR`, `zh-Hant` for `zh-TW`, `he` for the old tag `iw`.
 */
export function languageFor(locale: string): Tag {
	if (isSpoken(locale)) return locale;
	const {language, script} = new Intl.Locale(locale).maximize();
	const known = readAs[language] ?? language;
	return [`${known}-${script}`, known].find(isSpoken) ?? 'en';
}

/**
 * The program's words for a reader of a locale: in its language, or in English where the program does
 * not speak it. Throws for a locale whose words were not loaded.
 */
export type MessagesFor = (locale: string) => Messages;

/** Loads the program's words for readers of these locales. */
export async function loadMessages(locales: readonly string[]): Promise<MessagesFor> {
	const tags = [...new Set(locales.map(languageFor))];
	const loaded = new Map(
		await Promise.all(tags.map(async (tag) => [tag, await catalogue[tag]()] as const)),
	);
	return (locale) => {
		const messages = loaded.get(languageFor(locale));
		if (!messages) throw new Error(`The words for ${locale} are not loaded.`);
		return messages;
	};
}
