import type {Messages} from '../messages/messages.ts';
import type {ShownEntry, ShownSection} from '../resume/localize.ts';
import {formatPeriod} from '../resume/period/format-period.ts';
import type {Locale} from '../resume/types.ts';

/** The title of a section in the reader's language: the author's, the program's, or its name. */
export function sectionTitle(section: ShownSection, messages: Messages): string {
	const {sections} = messages;
	const name = section.name.replace(/[-_]+/g, ' ');
	return (
		section.title ??
		(Object.hasOwn(sections, section.name) ? sections[section.name] : undefined) ??
		name.charAt(0).toLocaleUpperCase() + name.slice(1)
	);
}

/** Where the program has no words of the reader's language, dates are in the words' language. */
export function formatLocale(locale: Locale, messages: Messages): Locale {
	return locale.split('-')[0] === messages.locale ? locale : messages.locale;
}

/** When, and how long: `['oct 2019 – actualidad', '7 años y 1 mes']`. Empty without a period. */
export function periodText(
	{period}: ShownEntry,
	{locale, messages, now}: {locale: Locale; messages: Messages; now: Date},
): string[] {
	if (!period) return [];
	const spoken = formatLocale(locale, messages);
	const {dates, duration} = formatPeriod(period, spoken, messages.present, now);
	return duration ? [dates, duration] : [dates];
}

/** The name of a language in another: `anglais` for `en` in French. */
function languageName(locale: Locale, inLocale: Locale): string {
	return new Intl.DisplayNames([inLocale], {type: 'language'}).of(locale) ?? locale;
}

/** Says that an entry is shown in another language than the reader's; empty when it is not. */
export function languageNote({fallback, locale}: ShownEntry, messages: Messages): string {
	return fallback ? messages.notTranslated(languageName(locale, messages.locale)) : '';
}
