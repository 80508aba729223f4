import type {Locale} from './types.ts';

/**
 * The canonical BCP 47 tag of what somebody wrote: `EN` is `en`, `pt_br.UTF-8` is `pt-BR`.
 * Undefined when it is no tag at all, and for `C` and `POSIX`, which name no language.
 */
export function canonicalLocale(text: string): Locale | undefined {
	const tag = text
		.trim()
		.replace(/[.@].*$/s, '')
		.replaceAll('_', '-');
	if (tag.length > 35 || /^(c|posix)$/i.test(tag)) return undefined;
	try {
		return Intl.getCanonicalLocales(tag)[0];
	} catch {
		return undefined;
	}
}

/**
 * The one of `available` that serves a reader who asked for `wanted`: the same tag, else the
 * same language in the same script (`zh-TW` is served by `zh-Hant`), else the same language.
 */
export function matchLocale(wanted: Locale, available: readonly Locale[]): Locale | undefined {
	if (available.includes(wanted)) return wanted;
	const languageOf = (locale: Locale) => locale.split('-', 1)[0];
	const sameLanguage = available.filter((locale) => languageOf(locale) === languageOf(wanted));
	// What is likely of a locale takes Intl as long as a frame takes; mostly there is no choice.
	if (sameLanguage.length <= 1) return sameLanguage[0];
	const {script} = new Intl.Locale(wanted).maximize();
	return (
		sameLanguage.find((locale) => new Intl.Locale(locale).maximize().script === script) ??
		sameLanguage[0]
	);
}

/**
 * The locale that the environment asks for, by the order of POSIX: `LC_ALL`, `LC_MESSAGES`, `LANG`.
 * An empty variable counts as unset; the first that is set decides, even if it names no language.
 */
export function localeFromEnvironment(
	environment: Readonly<Record<string, string | undefined>>,
): Locale | undefined {
	const chosen = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG;
	return chosen ? canonicalLocale(chosen) : undefined;
}
