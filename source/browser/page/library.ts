import type {Markdown} from '../../markdown/markdown.ts';
import {type Span, styled} from '../../markdown/style/span.ts';
import type {MessagesFor} from '../../messages/index.ts';
import type {Messages} from '../../messages/messages.ts';
import type {Entry, Locale, Resume} from '../../resume/types.ts';
import type {ViewerEdition} from '../edition.ts';

/** What there is of a résumé so far. In a language that has not come yet, it stands in another. */
export type Library = {
	resume: Resume;
	themes: ViewerEdition['themes'];
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
	const {locales, sections, themes} = first.edition;
	const texts: ViewerEdition['texts'] = [];
	const entries = new Map<string, Entry>();
	const links = new Map<string, Span[]>();
	for (const {edition} of taken) {
		for (const {ready, ...entry} of edition.entries) {
			const id = `${entry.locale} ${entry.section}/${entry.slug}`;
			const whole: Entry = {...entry, draft: false, body: '', source: {file: '', line: 1}};
			// Where a text is parsed, that there is one is all that anybody asks.
			const parsed: Partial<Entry> = ready ? {body: '…', ready: [texts.length + ready[0], 0]} : {};
			entries.set(id, {...whole, ...parsed});
		}
		texts.push(...edition.texts);
		for (const [label, address, spans] of edition.links) links.set(linkKey(label, address), spans);
	}
	const profiles = Object.fromEntries(
		locales.map((locale) => [locale, takenIn(locale).edition.profile]),
	);
	return {
		themes,
		resume: {locales, profiles, sections, entries: [...entries.values()]},
		markdown: {
			blocks: ({ready}) => (ready && texts[ready[0]]) ?? [],
			link: (label, address) => links.get(linkKey(label, address)) ?? bareLink(label, address),
			highlight: (code) => [styled(code, 'code')],
		},
		messages: (locale) => takenIn(locale).words,
		has: (locale) => byLocale.has(locale),
		edition: (locale) => takenIn(locale).edition,
	};
}

const linkKey = (label: string, address: string) => `${label} ${address}`;

/** A link that is no link of an entry's: a mail address, a number. A browser adds a slash that nobody wrote. */
function bareLink(label: string, address: string): Span[] {
	const text = label || address.replace(/^(https?:\/\/[^/]*)\/$/, '$1');
	return [{...styled(text, 'link'), link: address}];
}
