import {
	Document,
	HeadingLevel,
	type ISectionOptions,
	LevelFormat,
	Packer,
	Paragraph,
	TabStopType,
	type TextRun,
} from 'docx';
import {authorSeparator} from '../../resume/publication/venue.ts';
import type {Resume} from '../../resume/types.ts';
import {printedContact} from '../contact/printed-contact.ts';
import type {DocumentEntry, DocumentSection, Edition, ResumeDocument} from '../document.ts';
import {directionOf} from '../language.ts';
import {blockParagraphs, levels, type NumberedLists} from './blocks.ts';
import {type DocxContent, docxContent} from './content.ts';
import {type Language, linkRuns, textRuns} from './runs.ts';
import {sameBytes} from './same-bytes.ts';
import {colors, defaultStyles, page} from './styles.ts';

/**
 * The résumé in one locale as a Word document (ECMA-376): real headings, lists, tables and links, and
 * no text boxes, for software that reads one; the entries of the PDF; the same bytes for the same
 * content. Times of day are in none of its parts.
 */
export function docxOf(resume: Resume, edition: Edition): Promise<Uint8Array> {
	return setDocx(docxContent(resume, edition).content);
}

/** Makes a Word document. */
export async function setDocx({document, kind}: DocxContent): Promise<Uint8Array> {
	const {locale, name, headline} = document;
	const built = new Document({
		title: name === '' ? kind : `${name} · ${kind}`,
		creator: name,
		lastModifiedBy: name,
		description: headline,
		keywords: keywordsOf(document).join(', '),
		styles: defaultStyles(locale),
		numbering: {
			config: [
				{reference: 'bullets', levels: levels(LevelFormat.BULLET)},
				{reference: 'numbers', levels: levels(LevelFormat.DECIMAL)},
			],
		},
		sections: [{properties: {page}, children: childrenOf(document)}],
	});
	return sameBytes(await Packer.toBuffer(built));
}

type Children = ISectionOptions['children'][number][];

function keywordsOf({sections}: ResumeDocument): string[] {
	return [...new Set(sections.flatMap(({entries}) => entries.flatMap(({tags}) => tags)))];
}

function languageOf(locale: string): Language {
	return {locale, isRightToLeft: directionOf(locale) === 'rtl'};
}

function childrenOf({locale, name, headline, contacts, facts, sections}: ResumeDocument): Children {
	const own = languageOf(locale);
	const bidirectional = own.isRightToLeft;
	const head = [
		...(name === ''
			? []
			: [
					new Paragraph({
						heading: HeadingLevel.TITLE,
						bidirectional,
						children: textRuns(name, own),
					}),
				]),
		...(headline === ''
			? []
			: [new Paragraph({style: 'Subtitle', bidirectional, children: textRuns(headline, own)})]),
		...(contacts.length === 0
			? []
			: [
					new Paragraph({
						bidirectional,
						spacing: {after: 120},
						children: contacts.flatMap((contact, index) => [
							...(index === 0 ? [] : textRuns(' | ', own)),
							...linkRuns(printedContact(contact), contact.address, own),
						]),
					}),
				]),
	];
	if (facts.length > 0) {
		const children = textRuns(facts.join(' | '), own);
		head.push(new Paragraph({bidirectional, spacing: {after: 120}, children}));
	}
	const lists: NumberedLists = {count: 0};
	return [...head, ...sections.flatMap((section) => sectionChildren(section, own, lists))];
}

function sectionChildren(
	{title, compact, entries}: DocumentSection,
	own: Language,
	lists: NumberedLists,
): Children {
	const heading = new Paragraph({
		heading: HeadingLevel.HEADING_1,
		bidirectional: own.isRightToLeft,
		children: textRuns(title, own),
	});
	const entry = compact ? compactChildren : (each: DocumentEntry) => entryChildren(each, lists);
	return [heading, ...entries.flatMap(entry)];
}

/** What it is, and beside it what else is known, on one line. */
function compactChildren(entry: DocumentEntry): Children {
	const own = languageOf(entry.locale);
	const {title, level, location, tags, links, note} = entry;
	const said = [level, location, tags.join(', '), note].filter((part) => part !== '').join(' · ');
	const runs = [
		...(title === '' ? [] : textRuns(said === '' ? title : `${title}: `, own, {bold: true})),
		...(said === '' ? [] : textRuns(said, own)),
		...links.flatMap(({label, url}) => [...textRuns(' · ', own), ...linkRuns(label, url, own)]),
	];
	return [new Paragraph({bidirectional: own.isRightToLeft, children: runs})];
}

const italic = {italics: true};

/** Who made it; the owner's name stands out. */
function authorRuns({authors}: DocumentEntry, own: Language): TextRun[] {
	const separator = authorSeparator(authors);
	return authors.flatMap(({name, isOwner = false}, index) => [
		...(index === 0 ? [] : textRuns(separator, own, italic)),
		...textRuns(name, own, {...italic, bold: isOwner}),
	]);
}

function entryChildren(entry: DocumentEntry, lists: NumberedLists): Children {
	const own = languageOf(entry.locale);
	const {title, authors, organization, department, location, employment, level} = entry;
	const {facts, remark, duration, tags, links, note, body} = entry;
	const bidirectional = own.isRightToLeft;
	// A document is kept: how long something has gone on would be wrong the month after.
	const lasted = entry.period?.present ? '' : duration;
	const said = (parts: readonly string[], sign: string) =>
		parts.filter((part) => part !== '').join(sign);
	const where = said([organization, department, location, employment, level], ' · ');
	const dates = said([entry.dates, remark], ' ');
	const whoAndWhere = [
		...authorRuns(entry, own),
		...(where === '' ? [] : textRuns(authors.length > 0 ? ` · ${where}` : where, own, italic)),
	];
	const beside = title === '' ? dates : lasted;
	/** A line, with what stands at its other end behind a tab. */
	const line = (left: readonly TextRun[], right: string, isHeading: boolean) =>
		new Paragraph({
			bidirectional,
			keepNext: true,
			...(isHeading && {heading: HeadingLevel.HEADING_2}),
			tabStops: [{type: TabStopType.RIGHT, position: page.textWidth}],
			children: [
				...left,
				...(right === ''
					? []
					: textRuns(right, own, {tab: true, bold: false, color: colors.muted, size: 18})),
			],
		});
	const head = [
		...(title === '' ? [] : [line(textRuns(title, own), dates, true)]),
		...(whoAndWhere.length === 0 && beside === '' ? [] : [line(whoAndWhere, beside, false)]),
		...(note === ''
			? []
			: [new Paragraph({bidirectional, children: textRuns(note, own, {italics: true})})]),
		...(facts.length === 0
			? []
			: [
					new Paragraph({
						bidirectional,
						keepNext: true,
						children: textRuns(facts.join(' · '), own),
					}),
				]),
	];
	const more = [
		...(tags.length === 0 ? [] : textRuns(tags.join(' · '), own, {color: colors.muted})),
		...links.flatMap(({label, url}, index) => [
			...(index > 0 || tags.length > 0 ? textRuns(' · ', own) : []),
			...linkRuns(label, url, own),
		]),
	];
	return [
		...head,
		...blockParagraphs(body, own, title === '' ? 1 : 2, lists),
		...(more.length === 0 ? [] : [new Paragraph({bidirectional, children: more})]),
	];
}
