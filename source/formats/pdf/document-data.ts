import {isRightToLeft} from '../../markdown/layout/direction.ts';
import {shortAddress} from '../../markdown/link.ts';
import type {Messages} from '../../messages/messages.ts';
import {authorSeparator} from '../../resume/publication/venue.ts';
import type {Locale} from '../../resume/types.ts';
import {lightColors, type PageColors} from '../colors.ts';
import {printedContact, printedLink} from '../contact/printed-contact.ts';
import {
	type DocumentEntry,
	type DocumentSection,
	groupsOf,
	type ResumeDocument,
} from '../document.ts';
import {directionOf} from '../language.ts';
import {withoutLastLines} from './last-lines.ts';
import type {PdfLook} from './look.ts';
import {paperAddress, paperText} from './paper-text.ts';
import {type TypstBlock, typstBlocks} from './typst-blocks.ts';

/** A language as Typst takes it: ISO 639, and ISO 3166 where it makes a difference. */
type Language = {lang: string; region: string | null};

type LinkData = {text: string; address: string};

type EntryData = Language & {
	title: string;
	/** The level of its title: 2, or 3 below its employer. */
	depth: number;
	/** Whether it is an employer, and its roles follow. */
	heads: boolean;
	authors: Array<{text: string; own: boolean}>;
	/** What stands between the authors. */
	separator: string;
	organization: string;
	department: string;
	location: string;
	employment: string;
	level: string;
	facts: string[];
	dates: string;
	remark: string;
	duration: string;
	tags: string[];
	links: LinkData[];
	note: string;
	/** The text, and the last lines of it, which stay together. */
	body: TypstBlock[];
	end: TypstBlock[];
	/** Whether the last lines go on with the list above them. */
	continues: boolean;
};

type SectionData = {
	title: string;
	/** Entries, or such as are a line each, or what was published. */
	kind: 'entries' | 'compact' | 'bibliography';
	entries: EntryData[];
};

/** All that a template knows: texts, and how they look. It is handed over as JSON. */
export type DocumentData = Language & {
	/** Whether its language is written from right to left. */
	rtl: boolean;
	title: string;
	name: string;
	headline: string;
	/** Whether anything stands above the first section. */
	head: boolean;
	keywords: string[];
	contacts: Array<LinkData & {rtl: boolean}>;
	facts: string[];
	sections: SectionData[];
	/** Where the compiler finds the photo. */
	photo: string | null;
	paper: 'a4' | 'us-letter';
	colors: PageColors;
	/** The size of the text in points. */
	size: number;
	/** The distances between its parts, as a part of what they are by design. */
	space: number;
	/** The room around a page in millimetres; null is the design's own. */
	margin: number | null;
	hyphenate: boolean;
	/** Whether pages are numbered, and what else stands at their foot. */
	numbers: boolean;
	foot: string;
	/** What a QR code holds, and where the compiler finds its picture. */
	code: {address: string; file: string} | null;
	/** Whether any of its words are in Arabic letters. */
	arabic: boolean;
	/** Families for the text and for code, the first one that has a character first. */
	fonts: {text: FontData[]; code: FontData[]};
	/** Whether a character that none of them has may come from another font of this computer. */
	fallback: boolean;
};

/** A family; `covers` is a regular expression for the characters that it is taken for. */
type FontData = {name: string; covers: string | null};

/** The language of a locale. What is no code that Typst knows becomes English, as it would be there. */
export function languageOf(locale: Locale): Language {
	try {
		const {language, region, script} = new Intl.Locale(locale);
		const lang = /^[a-z]{2,3}$/.test(language) ? language : 'en';
		const written = region ?? (script === 'Hant' ? 'TW' : undefined);
		return {lang, region: written && /^[A-Z]{2}$/.test(written) ? written : null};
	} catch {
		return {lang: 'en', region: null};
	}
}

function entryData(
	entry: DocumentEntry,
	{durations = true}: PdfLook,
	{depth, heads}: Pick<EntryData, 'depth' | 'heads'>,
): EntryData {
	const {title, authors, organization, department, location, employment, level} = entry;
	const {facts, dates, remark, duration, note, period, tags, links} = entry;
	const hasMore = tags.length + links.length > 0;
	return {
		...languageOf(entry.locale),
		...{depth, heads},
		title: paperText(title),
		authors: authors.map(({name, isOwner = false}) => ({text: paperText(name), own: isOwner})),
		separator: authorSeparator(authors),
		organization: paperText(organization),
		department: paperText(department),
		location: paperText(location),
		employment: paperText(employment),
		level: paperText(level),
		facts: facts.map((fact) => paperText(fact)),
		dates: paperText(dates),
		remark: paperText(remark),
		// A PDF is kept: how long something has gone on would be wrong the month after, and the same
		// content would not give the same bytes.
		duration: !durations || period?.present ? '' : paperText(duration),
		tags: tags.map((tag) => paperText(tag)).filter(Boolean),
		links: links.map(({label, url}) => ({
			text: paperText(printedLink(label, url)),
			address: paperAddress(url),
		})),
		note: paperText(note),
		...withoutLastLines(typstBlocks(entry.body, title ? depth : depth - 1), hasMore ? 1 : 2),
	};
}

function sectionData(section: DocumentSection, look: PdfLook): SectionData {
	const {title, compact, entries} = section;
	const isBibliography = entries.every((each) => each.authors.length > 0 && each.title !== '');
	return {
		title: paperText(title),
		kind: compact ? 'compact' : isBibliography ? 'bibliography' : 'entries',
		entries: groupsOf(section).flatMap(({heading, entries: shown}) => [
			...(heading ? [entryData(heading, look, {depth: 2, heads: true})] : []),
			...shown.map((entry) =>
				entryData(entry, look, {depth: heading && entry.title ? 3 : 2, heads: false}),
			),
		]),
	};
}

/** A document as data for a template, but for what depends on the fonts and on the pages. */
export function documentData(
	document: ResumeDocument,
	messages: Messages,
	look: PdfLook,
): Omit<DocumentData, 'photo' | 'code' | 'fonts' | 'fallback' | 'size' | 'space'> {
	const name = paperText(document.name);
	const sections = document.sections.map((section) => sectionData(section, look));
	const tags = sections.flatMap(({entries}) => entries.flatMap((entry) => entry.tags));
	const language = languageOf(document.locale);
	return {
		...language,
		rtl: directionOf(document.locale) === 'rtl',
		title: name ? `${name} · ${messages.resume}` : messages.resume,
		name,
		headline: paperText(document.headline),
		head:
			name !== '' ||
			document.headline !== '' ||
			document.contacts.length + document.facts.length > 0,
		keywords: [...new Set(tags)],
		contacts: document.contacts.map((contact) => ({
			text: paperText(printedContact(contact)),
			address: paperAddress(contact.address),
			rtl: isRightToLeft(contact.text),
		})),
		facts: document.facts.map((fact) => paperText(fact)),
		sections,
		paper: look.paper === 'letter' ? 'us-letter' : 'a4',
		colors: {...lightColors, ...(look.accent && {accent: look.accent})},
		margin: look.margins ?? null,
		hyphenate: look.hyphenation ?? false,
		numbers: look.pageNumbers ?? true,
		foot: paperText([look.updated ?? '', shortAddress(look.url ?? '')].filter(Boolean).join(' · ')),
		arabic: /\p{Script=Arabic}/u.test(JSON.stringify([name, document.headline, sections])),
	};
}
