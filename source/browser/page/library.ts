import {noCharacterNames} from '../../markdown/extras/character-names.ts';
import {plainCode} from '../../markdown/extras/highlight.ts';
import type {Markdown} from '../../markdown/markdown.ts';
import {linkSpans} from '../../markdown/parse/link-spans.ts';
import type {MessagesFor} from '../../messages/index.ts';
import type {Messages} from '../../messages/messages.ts';
import type {Entry, Locale, Resume} from '../../resume/types.ts';
import type {ViewerEdition} from '../edition.ts';

/** What there is of a résumé so far. In a language that has not come yet, it stands in another. */
export type Library = {
	resume: Resume;
	markdown: Markdown;
	messages: MessagesFor;
	has: (locale: Locale) => boolean;
	/** The edition of a language, or of another until that has come. */
	edition: (locale: Locale) => ViewerEdition;
};

/** What a script has brought: an edition, and the program’s words in its language. */
export type Taken = {edition: ViewerEdition; words: Messages};

/** Puts the editions that have come together, the first of them at least. */
export function libraryOf(taken: readonly [Taken, ...Taken[]]): Library {
	const [first] = taken;
	const byLocale = new Map(taken.map((each) => [each.edition.locale, each]));
	const takenIn = (locale: Locale) => byLocale.get(locale) ?? first;
	const {locales, sections, theme} = first.edition;
	const texts: ViewerEdition['texts'] = [];
	const entries = new Map<string, Entry>();
	for (const {edition} of taken) {
		for (const {ready, ...entry} of edition.entries) {
			const id = `${entry.locale} ${entry.section}/${entry.slug}`;
			const whole: Entry = {...entry, draft: false, body: '', source: {file: '', line: 1}};
			entries.set(id, ready ? {...whole, ready: [texts.length + ready[0], 0]} : whole);
		}
		texts.push(...edition.texts);
	}
	const profiles = Object.fromEntries(
		locales.map((locale) => [locale, takenIn(locale).edition.profile]),
	);
	return {
		resume: {
			...{locales, profiles, sections, entries: [...entries.values()]},
			...(theme === undefined ? {} : {theme}),
		},
		markdown: {
			blocks: ({ready}) => (ready && texts[ready[0]]) ?? [],
			link: (label, address, hyperlinks) =>
				linkSpans(label, address, {hyperlinks, names: noCharacterNames}),
			highlight: plainCode,
		},
		messages: (locale) => takenIn(locale).words,
		has: (locale) => byLocale.has(locale),
		edition: (locale) => takenIn(locale).edition,
	};
}
