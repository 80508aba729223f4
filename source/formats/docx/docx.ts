import {
	Document,
	HeadingLevel,
	type ISectionOptions,
	LevelFormat,
	Packer,
	Paragraph,
	TabStopType,
} from 'docx';
import {localize} from '../../resume/localize.ts';
import {pdfEntries} from '../../resume/pdf-entries.ts';
import type {Resume} from '../../resume/types.ts';
import {
	type DocumentEntry,
	type DocumentSection,
	documentOf,
	type Edition,
	type ResumeDocument,
} from '../document.ts';
import {directionOf} from '../language.ts';
import {printedContact} from '../printed-contact.ts';
import {blockParagraphs, levels, type NumberedLists} from './blocks.ts';
import {type Language, linkRuns, textRuns} from './runs.ts';
import {sameBytes} from './same-bytes.ts';
import {colors, defaultStyles, page} from './styles.ts';

/**
 * The résumé in one locale as a Word document (ECMA-376): real headings, lists, tables and links, and
 * no text boxes, for software that reads one; the entries of the PDF; the same bytes for the same
 * content. Times of day are in none of its parts.
 */
export async function docxOf(resume: Resume, edition: Edition): Promise<Uint8Array> {
	const document = documentOf(pdfEntries(localize(resume, edition.locale)), edition);
	const {locale, name, headline} = document;
	const built = new Document({
		title: name === '' ? edition.messages.resume : `${name} · ${edition.messages.resume}`,
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

function childrenOf({locale, name, headline, contacts, sections}: ResumeDocument): Children {
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

function entryChildren(entry: DocumentEntry, lists: NumberedLists): Children {
	const own = languageOf(entry.locale);
	const {title, organization, location, level, dates, duration, tags, links, note, body} = entry;
	const bidirectional = own.isRightToLeft;
	// A document is kept: how long something has gone on would be wrong the month after.
	const lasted = entry.period?.present ? '' : duration;
	const where = [organization, location, level].filter((part) => part !== '').join(' · ');
	const beside = title === '' ? dates : lasted;
	/** A line, with what stands at its other end behind a tab. */
	const line = (left: string, right: string, isHeading: boolean) =>
		new Paragraph({
			bidirectional,
			keepNext: true,
			...(isHeading && {heading: HeadingLevel.HEADING_2}),
			tabStops: [{type: TabStopType.RIGHT, position: page.textWidth}],
			children: [
				...textRuns(left, own, isHeading ? {} : {italics: true}),
				...(right === ''
					? []
					: textRuns(right, own, {tab: true, bold: false, color: colors.muted, size: 18})),
			],
		});
	const head = [
		...(title === '' ? [] : [line(title, dates, true)]),
		...(where === '' && beside === '' ? [] : [line(where, beside, false)]),
		...(note === ''
			? []
			: [new Paragraph({bidirectional, children: textRuns(note, own, {italics: true})})]),
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
