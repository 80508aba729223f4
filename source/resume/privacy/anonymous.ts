import {entryId} from '../localize.ts';
import type {
	Author,
	Entry,
	Link,
	Locale,
	Period,
	Problem,
	Profile,
	Publication,
	Resume,
	Section,
} from '../types.ts';
import {contactsOf, decoded, type UserOf} from './contacts.ts';
import {replaceFolded} from './folded.ts';
import {withLetters} from './letters.ts';
import {nameReplacer, type Place} from './names.ts';
import {changedWithinWords} from './within-words.ts';
import {withoutLinks} from './without-links.ts';

/** What takes a person out of texts in one language. */
type Eraser = {
	/** The word in the place of who they are. */
	word: string;
	/** A line, Markdown, or an address or a path, with that word in it. */
	line: (text: string) => string;
	markdown: (text: string) => string;
	address: (text: string) => string;
	/** Whether an address leads to them, or names them. */
	isOwn: (url: string) => boolean;
};

/** The word in the place of names where there are no languages: in addresses. */
const everywhere = 'candidate';
/** Addresses in a text; in Markdown, some of their signs may be escaped. */
const inText =
	/(?:\b(?:https?|ftp|mailto|tel):|\bwww\.)[^\s<>"'`)\]]+|(?<![\w.+\\-])(?:[\w.+\\-]+@[\w\\-]+(?:\.[\w-]+)+|[\w\\-]+(?:\.[\w\\-]+)+)(?:\/[^\s<>"'`)\]]*)?/gi;

/**
 * All that is known of a person, whether it may be seen or not, and the names that they publish under. `userOf`
 * tells the names that people have on networks.
 */
export type Person = {profiles: readonly Profile[]; authors: readonly string[]; userOf: UserOf};

/**
 * A résumé that doesn’t say whose it is: without what a person is reached by, and with `wordIn` a language in
 * the place of names.
 */
export function anonymized(
	resume: Resume,
	person: Person,
	wordIn: (locale: Locale) => string,
): Resume {
	const erasers = new Map<Locale, Eraser>();
	const eraserIn = (locale: Locale) => {
		const eraser = erasers.get(locale) ?? eraserOf(person, locale, wordIn(locale));
		erasers.set(locale, eraser);
		return eraser;
	};
	const names = namesIn(resume, eraserOf(person, 'en', everywhere));
	return {
		...resume,
		profiles: Object.fromEntries(
			Object.entries(resume.profiles).map(([locale, profile]) => [
				locale,
				profileOf(profile, eraserIn(locale), names),
			]),
		),
		sections: resume.sections.map(
			({name, titles, ...section}): Section => ({
				...section,
				name: names.section(name),
				titles: Object.fromEntries(
					Object.entries(titles).map(([locale, title]) => [locale, eraserIn(locale).line(title)]),
				),
			}),
		),
		entries: resume.entries.map((entry) => entryOf(entry, eraserIn(entry.locale), names)),
	};
}

/** What is wrong with a résumé, in words and by names of files that don’t say whose it is. */
export function anonymousProblems(problems: readonly Problem[], person: Person): Problem[] {
	const {address} = eraserOf(person, 'en', everywhere);
	return problems.map(({file, message, hint, together, ...problem}) => {
		// It quotes how somebody is to be reached, in a form that is in no profile.
		const quoted = problem.code === 'wrong-contact' ? /“[^”]*”/g : /(?!)/g;
		const erased = (text: string) => address(text.replace(quoted, '“…”'));
		return {
			...{...problem, file: address(file), message: erased(message)},
			...(hint === undefined ? {} : {hint: erased(hint)}),
			...(together === undefined ? {} : {together: erased(together)}),
		};
	});
}

/**
 * What a text says of whom a résumé is about: a name, or what they are reached by; undefined if nothing.
 */
export function tellsWho(person: Person): (text: string) => string | undefined {
	const replaced = replacerOf(person, 'en', '\uE000');
	return (text) => {
		const erased = replaced(text, 'address');
		const at = erased.indexOf('\uE000');
		if (at < 0) return undefined;
		const behind = erased.slice(at + 1).split('\uE000', 1)[0] ?? '';
		const end = behind === '' ? text.length : text.indexOf(behind, at);
		return text.slice(at, end < 0 ? undefined : end).split('\n', 1)[0];
	};
}

/** Who a résumé is about, as its profiles say, those that are not to be seen as well. */
export function personOf(
	entries: readonly Entry[],
	profiles: readonly Profile[],
	userOf: UserOf,
): Person {
	const authors = entries.flatMap(({publication}) => publication?.authors ?? []);
	return {profiles, authors: authors.filter((each) => each.isOwner).map(({name}) => name), userOf};
}

/** What replaces all that tells who somebody is in texts of a language. */
function replacerOf({profiles, authors, userOf}: Person, locale: Locale, word: string): Replacer {
	const {whole, handles, names: told} = contactsOf(profiles, userOf);
	const written = [...profiles.map(({name}) => name), ...authors].filter(
		(name) => name.trim() !== '',
	);
	// Addresses tell how it is in Latin letters.
	const names = written.some((name) => /\p{sc=Latin}/u.test(name))
		? written
		: [...written, ...told];
	const pattern = (sources: readonly string[]) => new RegExp(sources.join('|') || '(?!)', 'gu');
	const [contacts, known] = [pattern(whole), pattern(handles)];
	const byName = nameReplacer([...new Set(names)], locale);
	return (text, place) => {
		const reached = replaceFolded(text, contacts, () => word);
		return replaceFolded(byName(reached, word, place), known, () => word);
	};
}

type Replacer = (text: string, place: Place) => string;

function eraserOf(person: Person, locale: Locale, word: string): Eraser {
	const replaced = replacerOf(person, locale, word);
	const address = (text: string) => replaced(decoded(text), 'address');
	const isOwn = (url: string) => isContact(url) || address(url) !== decoded(url);
	const line = (text: string) => {
		const apart = withLetters(text)
			.normalize('NFC')
			.replace(inText, (found) => (isOwn(found) ? word + ending(found) : found));
		return replaced(apart, 'prose');
	};
	const markdown = (text: string) => changedWithinWords(line(withoutLinks(text, isOwn)), line);
	return {word, isOwn, address, line, markdown};
}

/** What ends a sentence, rather than an address. */
function ending(address: string): string {
	return /[.,;:!?]*$/.exec(address)?.[0] ?? '';
}

/** Whether somebody is written to or called there: in a résumé, whom it is about, or one who knows them. */
function isContact(url: string): boolean {
	return /^(?:mailto|tel|sms|callto):|^(?!git@)[^\s/@]+@[\w\\-]+(?:\.[\w\\-]+)*\.[a-z]{2,}$/i.test(
		url,
	);
}

/** What entries and sections are called in addresses. */
type Names = {
	/** By the id as it was. */
	id: (id: string) => string;
	section: (name: string) => string;
	file: (file: string) => string;
};

/** The same names, and for each that tells who somebody is one that no other has. */
function namesIn({entries, sections}: Resume, {isOwn, address}: Eraser): Names {
	const renamed = (names: Iterable<string>) => {
		const all = new Set(names);
		const kept = new Set([...all].filter((name) => !isOwn(name)));
		const made = new Map<string, string>();
		for (const name of all) {
			if (kept.has(name) && !made.has(name)) made.set(name, name);
			if (kept.has(name)) continue;
			const bare = address(name);
			let free = bare;
			for (let count = 2; kept.has(free); count++) free = `${bare}-${count}`;
			kept.add(free);
			made.set(name, free);
		}
		return made;
	};
	const slugs = renamed(entries.map(({slug}) => slug));
	const bySection = renamed([
		...sections.map(({name}) => name),
		...entries.map((entry) => entry.section),
	]);
	const section = (name: string) => bySection.get(name) ?? address(name);
	return {
		section,
		id: (id) => {
			const [first = '', ...rest] = id.split('/');
			const slug = rest.join('/');
			return `${section(first)}/${slugs.get(slug) ?? address(slug)}`;
		},
		file: address,
	};
}

function profileOf(
	{headline, location, design}: Profile,
	{word, line, isOwn}: Eraser,
	names: Names,
): Profile {
	const {url, qr, sections, updated, ...look} = design ?? {};
	const isKept = url !== undefined && !isOwn(url);
	return {
		...{name: word, isAnonymous: true, links: [], params: {}},
		...(headline !== undefined && {headline: line(headline)}),
		...(location !== undefined && {location: line(location)}),
		...(design && {
			design: {
				...look,
				...(isKept && {url, ...(qr !== undefined && {qr})}),
				...(updated !== undefined && {updated: line(updated)}),
				...(sections && {sections: sections.map(names.section)}),
			},
		}),
	};
}

/** An entry, with every text in it. What it was read from is left out. */
function entryOf(entry: Entry, eraser: Eraser, names: Names): Entry {
	const {original: _, ready: __, ...rest} = entry;
	const {line, markdown, isOwn} = eraser;
	const [section = '', ...slug] = names.id(entryId(entry)).split('/');
	const {publication, courses, period, page} = entry;
	const lines = Object.fromEntries(
		(['organization', 'department', 'location', 'employment', 'level', 'score'] as const).flatMap(
			(field) => {
				const text = entry[field];
				return text === undefined ? [] : [[field, line(text)]];
			},
		),
	);
	return {
		...rest,
		...lines,
		section,
		slug: slug.join('/'),
		title: line(entry.title),
		tags: entry.tags.map(line),
		links: entry.links.flatMap(({label, url}): Link[] =>
			isOwn(url) ? [] : [{label: line(label), url}],
		),
		body: markdown(entry.body),
		source: {...entry.source, file: names.file(entry.source.file)},
		...(courses && {courses: courses.map(line)}),
		...(period && {period: periodOf(period, line)}),
		...(page !== undefined && {page: names.id(page)}),
		...(publication && {publication: publicationOf(publication, eraser)}),
	};
}

function periodOf(period: Period, line: Eraser['line']): Period {
	const {written, remark, asWritten} = period;
	return {
		...period,
		written: line(written),
		...(remark !== undefined && {remark: line(remark)}),
		...(asWritten !== undefined && {asWritten: line(asWritten)}),
	};
}

function publicationOf(publication: Publication, {line, word}: Eraser): Publication {
	const {authors, genre, more} = publication;
	const numbers = Object.fromEntries(
		(['volume', 'issue', 'pages'] as const).flatMap((field) => {
			const text = publication[field];
			return text === undefined ? [] : [[field, line(text)]];
		}),
	);
	return {
		...publication,
		...numbers,
		// However they are abbreviated.
		authors: authors.map(
			(author): Author => ({...author, name: author.isOwner ? word : line(author.name)}),
		),
		...(genre !== undefined && {genre: line(genre)}),
		...(more && {more: more.map(line)}),
	};
}
