import {safeAddress, shortAddress, telephoneAddress} from '../markdown/link.ts';
import type {Markdown} from '../markdown/markdown.ts';
import type {Block} from '../markdown/parse/blocks.ts';
import type {Messages} from '../messages/messages.ts';
import {belowHeading, byEmployer} from '../resume/career/employers.ts';
import {
	entryId,
	type LocalizedResume,
	type ShownEntry,
	type ShownSection,
} from '../resume/localize.ts';
import {isCompact} from '../resume/pages.ts';
import {plainLine} from '../resume/plain-text.ts';
import {withoutRepeats} from '../resume/repeats.ts';
import type {Author, Link, Locale, Period} from '../resume/types.ts';
import {languageNote, periodText, sectionTitle} from './entry-words.ts';
import {entryFacts, personFacts, placeParts, placesOf} from './facts.ts';

/** What a document is made for. */
export type Edition = {
	/** The reader's locale. */
	locale: Locale;
	messages: Messages;
	/** What reads the texts. */
	markdown: Markdown;
	/** The day on which a period that goes on is measured. */
	now: Date;
};

/** An entry as every document says it. What there is none of is an empty text. */
export type DocumentEntry = {
	/** As `experience/motive`, the same in every locale. */
	id: string;
	/** The language that the entry is written in, which need not be the document's. */
	locale: Locale;
	/** Empty where the section is called the same, and this is its first entry. */
	title: string;
	/** Who made it, where that is told. */
	authors: readonly Author[];
	/** Where it was: of a publication, with its volume and the like. */
	organization: string;
	department: string;
	location: string;
	employment: string;
	level: string;
	/** What else is told, each with a word before it: `Score: 3.8`. */
	facts: readonly string[];
	/** The dates in the reader's language: `oct 2019 – actualidad`, or as they were written. */
	dates: string;
	/** What stands beside the dates: `(expected)`. */
	remark: string;
	/** How long that is: `7 años y 1 mes`. */
	duration: string;
	/** The same for a machine, where the dates were understood. */
	period: Period | undefined;
	tags: readonly string[];
	/** With labels, and with addresses that are safe to follow. */
	links: readonly Link[];
	/** Says that the entry is shown in another language. */
	note: string;
	body: readonly Block[];
};

/**
 * An employer of several roles: what is said once above them, as an entry whose title is its name, and
 * their ids.
 */
export type DocumentEmployer = {heading: DocumentEntry; roles: readonly string[]};

/** A section; where it is `compact`, its entries are a line or two each, without a text. */
export type DocumentSection = {
	name: string;
	title: string;
	compact: boolean;
	entries: readonly DocumentEntry[];
	employers: readonly DocumentEmployer[];
};

/** A way to reach somebody: what stands there, and the address that it leads to, if to any. */
export type Contact = {
	kind: 'email' | 'phone' | 'address' | 'location' | 'link';
	text: string;
	address: string;
};

/** A résumé in one locale, before anything is said about how it looks. */
export type ResumeDocument = {
	locale: Locale;
	name: string;
	headline: string;
	contacts: readonly Contact[];
	/** What else is told of the person, each with a word before it. */
	facts: readonly string[];
	sections: readonly DocumentSection[];
};

/** Links with a label each; what is not safe to follow is a label alone. */
function labelledLinks(links: readonly Link[]): Link[] {
	return links.flatMap(({label, url}) => {
		const address = safeAddress(plainLine(url));
		if (address === undefined) return label ? [{label, url: ''}] : [];
		return [{label: plainLine(label) || shortAddress(address), url: address}];
	});
}

function documentEntry(entry: ShownEntry, edition: Edition): DocumentEntry {
	const [dates = '', duration = ''] = periodText(entry, edition);
	const {remark} = entry.period ?? {};
	return {
		id: entryId(entry),
		locale: entry.locale,
		title: entry.title,
		authors: entry.publication?.authors ?? [],
		...placeParts(entry),
		facts: entryFacts(entry, edition.messages),
		dates,
		remark: remark ? `(${remark})` : '',
		duration,
		period: entry.period,
		tags: entry.tags,
		links: labelledLinks(entry.links),
		note: languageNote(entry, edition.messages),
		body: Array.from(edition.markdown.blocks(entry, true)),
	};
}

function documentSection(section: ShownSection, edition: Edition): DocumentSection {
	const title = sectionTitle(section, edition.messages);
	const entries = section.entries.map((entry) => documentEntry(entry, edition));
	const [first, ...others] = entries;
	const repeats = first?.title.toLowerCase() === title.toLowerCase();
	return {
		name: section.name,
		title,
		compact: isCompact(section),
		entries: first && repeats ? [{...first, title: ''}, ...others] : entries,
		employers: byEmployer(section.entries).flatMap(({heading, entries: roles}) =>
			heading ? {heading: documentEntry(heading, edition), roles: roles.map(entryId)} : [],
		),
	};
}

/** Entries that are told together: below the heading of their employer, or each alone. */
export type DocumentGroup = {heading: DocumentEntry | undefined; entries: DocumentEntry[]};

/** The entries of a section as they are shown: none says again what stands above it. */
export function groupsOf({entries, employers}: DocumentSection): DocumentGroup[] {
	const headingOf = new Map(
		employers.flatMap(({heading, roles}) => roles.map((id) => [id, heading] as const)),
	);
	const groups: DocumentGroup[] = [];
	for (const entry of entries) {
		const heading = headingOf.get(entry.id);
		const last = groups.at(-1);
		const shown = heading ? belowHeading(entry, heading) : entry;
		if (heading && last?.heading === heading) last.entries.push(shown);
		else groups.push({heading, entries: [shown]});
	}
	return groups;
}

/** A résumé as a document, in the order of its sections and entries. */
export function documentOf(resume: LocalizedResume, edition: Edition): ResumeDocument {
	const {profile} = resume;
	const {email = '', phone = ''} = profile;
	const {address, location} = placesOf(profile);
	const contacts: Contact[] = [
		{kind: 'email', text: email, address: safeAddress(`mailto:${email}`) ?? ''},
		{kind: 'phone', text: phone, address: safeAddress(telephoneAddress(phone)) ?? ''},
		{kind: 'address', text: address, address: ''},
		{kind: 'location', text: location, address: ''},
		...labelledLinks(profile.links).map(
			({label, url}): Contact => ({kind: 'link', text: label, address: url}),
		),
	];
	return {
		locale: resume.locale,
		name: profile.name,
		headline: profile.headline ?? '',
		contacts: contacts.filter(({text}) => text !== ''),
		facts: personFacts(profile, edition.messages),
		sections: withoutRepeats(resume).sections.map((section) => documentSection(section, edition)),
	};
}

/** The ids of a document's entries, in their order. */
export function entryIds({sections}: ResumeDocument): string[] {
	return sections.flatMap(({entries}) => entries.map(({id}) => id));
}
