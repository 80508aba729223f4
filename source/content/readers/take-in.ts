import type {Problem} from '../../resume/types.ts';
import {type DataFile, readData} from '../data/data-file.ts';
import {type Document, readDocument} from '../data/front-matter.ts';
import {lookUp, start, textAt, type WrittenMap} from '../data/value.ts';
import {put} from '../defined.ts';
import {readText} from '../files/read.ts';
import {likelyLocale, localeTag} from '../names/locale-tag.ts';
import {usualSection} from '../names/section-names.ts';
import {type Report, reporter} from '../problems.ts';
import {sortOut} from '../records/sort-out.ts';
import {withoutImports} from '../shortcodes/mdx.ts';
import {openBundle} from './bundle.ts';
import {findList} from './find-list.ts';
import {flatten} from './flatten.ts';
import {type DocumentFile, innerLists} from './inner-lists.ts';
import type {Placed} from './place-files.ts';
import {describedSection} from './section-files.ts';

/** All that is content, parsed; nothing is understood yet. Each kind is sorted by path. */
export type Taken = {documents: DocumentFile[]; profiles: DataFile[]; lists: DataFile[]};

/** Characters in all: more than a life told in thirty languages, and less than takes for ever to parse. */
const maximumTotal = 16 * 1024 * 1024;

/** Reads the files that are content. What can't be read or parsed goes to `problems`. */
export function takeIn(files: readonly Placed[], problems: Problem[]): Taken {
	const taken: Taken = {documents: [], profiles: [], lists: []};
	let total = 0;
	for (const placed of files) {
		const report = reporter(placed.file, problems);
		const text = readText(placed, report);
		if (text === undefined) continue;
		total += text.length;
		if (total > maximumTotal) {
			const limit = `${maximumTotal / 1024 / 1024} MB`;
			const hint = 'Name the folder that your résumé is in.';
			report(
				'error',
				'too-much',
				start,
				`From here on, nothing is read: it is over ${limit}.`,
				hint,
			);
			return taken;
		}
		if (placed.isData) takeData(placed, text, report, taken);
		else takeDocument(placed, text, report, taken);
	}
	return taken;
}

function takeDocument(placed: Placed, text: string, report: Report, taken: Taken): void {
	const {file, address, place, onlyLists} = placed;
	const read = readDocument(text, report);
	if (place.role === 'bundle') {
		addAuthor(placed, read, report, taken);
		return;
	}
	const document = /x$/i.test(file) ? withoutImports(read) : read;
	document.front = flatten(document.front);
	addDocument({file, address, place, document, report}, onlyLists, taken);
}

function addDocument(file: DocumentFile, onlyLists: boolean, taken: Taken): void {
	const {place} = file;
	const {front} = file.document;
	put(place, {locale: place.locale ?? localeOf(front)});
	const {document, lists} = innerLists(file);
	const isSection = place.role === 'section';
	if (isSection && place.section !== '' && !onlyLists) taken.documents.push(file);
	else if (document && !isSection && !onlyLists) taken.documents.push(document);
	for (const list of lists) {
		const {section} = list.place;
		const isDescribed = !list.joined && usualSection(place.name) === section;
		const {described, hidden} = describedSection(file, section, front);
		if (isDescribed && !isSection) taken.documents.push(described);
		taken.lists.push({...list, hidden: isDescribed && hidden});
	}
}

function takeData(placed: Placed, text: string, report: Report, taken: Taken): void {
	const {place} = placed;
	const written = readData(text, placed.file, place, report);
	if (!written) return;
	const data = {...placed, written, report, family: `${place.section}/`};
	if (place.role === 'bundle') {
		addBundle(data, taken);
	} else if (place.role === 'profile') {
		taken.profiles.push(data);
	} else if (place.role === 'entry' && written.kind === 'map') {
		const front = flatten(written);
		const document = {front, understood: true, body: '', line: written.mark.line};
		addDocument({...placed, document, report}, false, taken);
	} else {
		addList({...data, place: {...place, role: 'list'}}, taken);
	}
}

function addBundle(data: DataFile, taken: Taken): void {
	const {written, place} = data;
	const named = written.kind === 'map' ? (localeOf(written) ?? localeInMeta(written)) : undefined;
	const locale = place.locale ?? named;
	const own = locale === undefined ? place : {...place, locale};
	for (const part of openBundle({...data, place: own, bundled: true})) {
		if (part.place.role === 'profile') taken.profiles.push(part);
		else addList(part, taken);
	}
}

/** The locale that a JSON Resume of ours names: `meta: {language: es}`. */
function localeInMeta(map: WrittenMap) {
	const meta = lookUp(map, ['meta']);
	const language = meta?.kind === 'map' ? lookUp(meta, ['language']) : undefined;
	return language?.kind === 'scalar' ? localeTag(language.text) : undefined;
}

/** The page of an author, as Hugo's academic themes have it: name and all in its front matter. */
function addAuthor(
	placed: Placed,
	{front, body, line}: Document,
	report: Report,
	taken: Taken,
): void {
	const mark = {line, column: 1};
	const name = sortOut(front, '').get('title');
	const fields = new Map(front.fields);
	if (name) fields.set('name', {mark: name.mark, value: name});
	if (body !== '') fields.set('summary', {mark, value: textAt(body, mark)});
	const headline = lookUp(front, ['role']);
	if (headline) fields.set('headline', {mark: headline.mark, value: headline});
	const written = {...front, fields};
	addBundle({...placed, written, report, family: '/'}, taken);
}

function addList(list: DataFile, taken: Taken): void {
	const {written, place} = list;
	const reader = {locale: place.locale ?? 'en', fallback: 'en'};
	if (
		written.kind !== 'map' ||
		place.section === 'about' ||
		!findList(written, place.section, reader)
	) {
		taken.lists.push(list);
		return;
	}
	const {described, hidden} = describedSection(list, place.section, written);
	taken.documents.push(described);
	taken.lists.push({...list, hidden});
}

/** The locale that data names itself. A `language` may as well be one of a program. */
function localeOf(map: WrittenMap) {
	const written = sortOut(map, '').get('locale');
	if (written?.kind !== 'scalar') return undefined;
	const isLanguage = lookUp(map, ['language']) === written;
	return isLanguage ? likelyLocale(written.text) : localeTag(written.text);
}
