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
import {
	type DocumentEntry,
	type DocumentSection,
	type Edition,
	groupsOf,
	type ResumeDocument,
} from '../document.ts';
import {directionOf} from '../language.ts';
import {usualLook} from '../pdf/look.ts';
import {blockParagraphs, levels, type NumberedLists} from './blocks.ts';
import {type DocxContent, type DocxLook, docxContent} from './content.ts';
import {fontTable} from './font-table.ts';
import {scriptsOf} from './languages.ts';
import {type Language, linkRuns, textRuns} from './runs.ts';
import {sameBytes} from './same-bytes.ts';
import {colors, defaultStyles, fontOf, pageOf} from './styles.ts';

/**
 * The résumé in one locale as a Word document (ECMA-376): real headings, lists, tables and links, and
 * no text boxes, for software that reads one; the entries of the PDF; the same bytes for the same
 * content. Times of day are in none of its parts.
 */
export function docxOf(
	resume: Resume,
	edition: Edition,
	look: DocxLook = usualLook,
): Promise<Uint8Array> {
	return setDocx(docxContent(resume, edition, look).content);
}

/** Makes a Word document. */
export async function setDocx({document, kind, look}: DocxContent): Promise<Uint8Array> {
	const {locale, name, headline} = document;
	const font = fontOf(look.design);
	const page = pageOf(look.paper);
	const built = new Document({
		title: name === '' ? kind : `${name} · ${kind}`,
		creator: name,
		lastModifiedBy: name,
		description: headline,
		keywords: keywordsOf(document).join(', '),
		styles: defaultStyles(locale, font),
		numbering: {
			config: [
				{reference: 'bullets', levels: levels(LevelFormat.BULLET)},
				{reference: 'numbers', levels: levels(LevelFormat.DECIMAL)},
			],
		},
		sections: [{properties: {page}, children: childrenOf(document, page.textWidth)}],
	});
	return sameBytes(await Packer.toBuffer(built), {'word/fontTable.xml': fontTable(font)});
}

type Children = ISectionOptions['children'][number][];

function keywordsOf({sections}: ResumeDocument): string[] {
	return [...new Set(sections.flatMap(({entries}) => entries.flatMap(({tags}) => tags)))];
}

function languageOf(locale: string): Language {
	return {locale, isRightToLeft: directionOf(locale) === 'rtl'};
}

function childrenOf(
	{locale, name, headline, contacts, facts, sections}: ResumeDocument,
	lineLength: number,
): Children {
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
	const entry = (each: DocumentEntry, level: Level) =>
		entryChildren(each, lists, lineLength, level);
	return [...head, ...sections.flatMap((section) => sectionChildren(section, own, entry))];
}

/** The level of a heading below its section, and below an employer's. */
type Level = 2 | 3;

function sectionChildren(
	section: DocumentSection,
	own: Language,
	whole: (entry: DocumentEntry, level: Level) => Children,
): Children {
	const heading = new Paragraph({
		heading: HeadingLevel.HEADING_1,
		bidirectional: own.isRightToLeft,
		children: textRuns(section.title, own),
	});
	if (section.compact) return [heading, ...section.entries.flatMap(compactChildren)];
	const groups = groupsOf(section).flatMap(({heading: employer, entries}) => [
		...(employer ? whole(employer, 2) : []),
		...entries.flatMap((entry) => whole(entry, employer ? 3 : 2)),
	]);
	return [heading, ...groups];
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

/** In letters that lean, where a script has them. */
function italic({locale}: Language) {
	return scriptsOf(locale).hasItalics ? {italics: true} : {};
}

/** Who made it; the owner's name stands out. */
function authorRuns({authors}: DocumentEntry, own: Language): TextRun[] {
	const separator = authorSeparator(authors);
	return authors.flatMap(({name, isOwner = false}, index) => [
		...(index === 0 ? [] : textRuns(separator, own, italic(own))),
		...textRuns(name, own, {...italic(own), bold: isOwner}),
	]);
}

function entryChildren(
	entry: DocumentEntry,
	lists: NumberedLists,
	lineLength: number,
	level: Level,
): Children {
	const own = languageOf(entry.locale);
	const {title, authors, organization, department, location, employment} = entry;
	const {facts, remark, duration, tags, links, note, body} = entry;
	const bidirectional = own.isRightToLeft;
	// A document is kept: how long something has gone on would be wrong the month after.
	const lasted = entry.period?.present ? '' : duration;
	const said = (parts: readonly string[], sign: string) =>
		parts.filter((part) => part !== '').join(sign);
	const where = said([organization, department, location, employment, entry.level], ' · ');
	const dates = said([entry.dates, remark], ' ');
	const who = [
		...authorRuns(entry, own),
		...(where === '' ? [] : textRuns(authors.length > 0 ? ` · ${where}` : where, own, italic(own))),
	];
	const beside = title === '' ? dates : '';
	// Behind the rest, where a long line has room for it: at its end, it would be broken.
	const after =
		lasted === ''
			? []
			: textRuns(`${who.length > 0 ? ' · ' : ''}${lasted}`, own, {color: colors.muted});
	const whoAndWhere = [...who, ...after];
	/** A line, with what stands at its other end behind a tab. */
	const line = (left: readonly TextRun[], right: string, isHeading: boolean) =>
		new Paragraph({
			bidirectional,
			keepNext: true,
			...(isHeading && {heading: level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3}),
			tabStops: [{type: TabStopType.RIGHT, position: lineLength}],
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
			: [new Paragraph({bidirectional, children: textRuns(note, own, italic(own))})]),
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
		...blockParagraphs(body, own, title === '' ? level - 1 : level, lists),
		...(more.length === 0 ? [] : [new Paragraph({bidirectional, children: more})]),
	];
}
