import {isRightToLeft} from '../../markdown/layout/direction.ts';
import type {Messages} from '../../messages/messages.ts';
import {authorSeparator} from '../../resume/publication/venue.ts';
import type {Locale} from '../../resume/types.ts';
import {lightColors, type PageColors} from '../colors.ts';
import {printedContact} from '../contact/printed-contact.ts';
import type {DocumentEntry, DocumentSection, ResumeDocument} from '../document.ts';
import {directionOf} from '../language.ts';
import type {PdfLook} from './look.ts';
import {paperAddress, paperText} from './paper-text.ts';
import {type TypstBlock, typstBlocks} from './typst-blocks.ts';

/** A language as Typst takes it: ISO 639, and ISO 3166 where it makes a difference. */
type Language = {lang: string; region: string | null};

type LinkData = {text: string; address: string};

type EntryData = Language & {
	title: string;
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
	body: TypstBlock[];
};

type SectionData = {title: string; compact: boolean; entries: EntryData[]};

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
	/** The size of the text, and the distances between its parts, as a part of what they are by design. */
	scale: number;
	space: number;
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

function entryData(entry: DocumentEntry): EntryData {
	const {title, authors, organization, department, location, employment, level} = entry;
	const {facts, dates, remark, duration, note, period} = entry;
	return {
		...languageOf(entry.locale),
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
		duration: period?.present ? '' : paperText(duration),
		tags: entry.tags.map((tag) => paperText(tag)).filter(Boolean),
		links: entry.links.map(({label, url}) => ({
			text: paperText(label),
			address: paperAddress(url),
		})),
		note: paperText(note),
		body: typstBlocks(entry.body, title ? 2 : 1),
	};
}

function sectionData({title, compact, entries}: DocumentSection): SectionData {
	return {title: paperText(title), compact, entries: entries.map(entryData)};
}

/** A document as data for a template, but for what depends on the fonts and on the pages. */
export function documentData(
	document: ResumeDocument,
	messages: Messages,
	{paper}: PdfLook,
): Omit<DocumentData, 'photo' | 'fonts' | 'fallback' | 'scale' | 'space'> {
	const name = paperText(document.name);
	const sections = document.sections.map(sectionData);
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
		paper: paper === 'letter' ? 'us-letter' : 'a4',
		colors: lightColors,
	};
}
