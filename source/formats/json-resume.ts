import schema from '@jsonresume/schema/schema.json' with {type: 'json'};
import {usualSection} from '../content/names/section-names.ts';
import type {Markdown} from '../markdown/markdown.ts';
import {entryId, localize, type ShownEntry, type ShownSection} from '../resume/localize.ts';
import type {Entry, Json, Locale, Resume} from '../resume/types.ts';
import {basicsWith} from './json-resume/basics.ts';
import {Conformer} from './json-resume/conform.ts';
import {itemOf} from './json-resume/items.ts';
import {envelopeFor, inLocale, toVersion1} from './json-resume/original.ts';
import {plainParts} from './json-resume/plain-parts.ts';
import {isMap, type JsonMap, mapOf, type Shape, shapeOf} from './json-resume/shapes.ts';

/** The one page that JSON Resume has a place for. */
const summaryId = 'about/summary';

/**
 * The résumé in one locale as JSON Resume 1.0 (jsonresume.org/schema), valid against its schema, in plain
 * words, as themes print what they get; Markdown that says more stands beside them.
 *
 * What was read from JSON Resume goes back as it was, with every key, in its order: a document of
 * version 1 that is valid is the same document. One of version 0 gets the keys of version 1. Entries
 * from elsewhere, or shown in another language, are added to the lists they belong in. What is
 * hidden stays out.
 */
export function jsonResume(resume: Resume, locale: Locale, markdown: Markdown): Json {
	const {profile, sections} = localize(resume, locale);
	const shown = sections.flatMap(({entries}) => entries);
	const base = baseOf(resume, locale, shown);
	const isNew = (entry: Entry) => !base?.holds(entry);

	const envelope = envelopeFor(locale);
	const document: JsonMap = base ? base.document : {$schema: envelope.$schema};
	const basics = basicsWith(profile, document.basics);
	const lists = new Map<string, Json[]>();
	const pages = new Map<string, Json>();
	for (const entry of shown.filter(isNew)) {
		const isSummary = entryId(entry) === summaryId;
		if (isSummary) Object.assign(basics, summaryOf(entry, markdown));
		if (isSummary && saysOnlyText(entry)) continue;
		const isPage = entry.section === 'about';
		const isOwn =
			isPage && usualSection(entry.slug) === 'about' && !Object.hasOwn(document, entry.slug);
		const shape = shapeOf(isPage && !isOwn ? 'pages' : entry.section);
		const item = newItem(entry, shape, markdown);
		if (isOwn) pages.set(entry.slug, item);
		else lists.set(shape.list, [...(lists.get(shape.list) ?? []), item]);
	}
	const fields = new Map<string, Json | undefined>(Object.entries(document));
	if (Object.keys(basics).length > 0) fields.set('basics', basics);
	for (const [key, page] of pages) fields.set(key, page);
	for (const [key, items] of lists) fields.set(key, [...listIn(document[key]), ...items]);
	if (!base) fields.set('meta', {...envelope.meta, ...ownTitles(sections)});
	return new Conformer(schema).document(mapOf(fields));
}

/** What a section is called, where its author says so. */
function ownTitles(sections: readonly ShownSection[]): JsonMap {
	const titled = sections.filter(({title}) => title !== undefined);
	if (titled.length === 0) return {};
	return {sections: mapOf(titled.map(({name, title}) => [name, title]))};
}

/** An entry that is not in the document: as it was written in another one, else as we write it. */
function newItem(entry: ShownEntry, shape: Shape, markdown: Markdown): Json {
	if (!isMap(entry.original)) return itemOf(entry, shape, markdown);
	const [item = null] = listIn(toVersion1({[shape.list]: [entry.original]})[shape.list]);
	return isMap(item) && entry.fallback ? {...item, locale: entry.locale} : item;
}

/** The text of a summary, as `basics` has it. */
function summaryOf(entry: ShownEntry, markdown: Markdown): JsonMap {
	const {summary, markdown: written} = plainParts(entry, markdown, false);
	return mapOf([
		['summary', summary],
		['markdown', written],
	]);
}

/** Whether the text of a summary is all there is to say of it: JSON Resume knows what it is called. */
function saysOnlyText({organization, location, level, period, tags, links}: Entry): boolean {
	const more = [organization, location, level, period].some((each) => each !== undefined);
	return !more && tags.length + links.length === 0;
}

function listIn(value: Json | undefined): Json[] {
	return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/**
 * The JSON Resume that a locale was read from, without the items that something else is shown in
 * place of; `holds` tells whether an entry is in it.
 */
function baseOf(resume: Resume, locale: Locale, shown: readonly ShownEntry[]) {
	const original = resume.profiles[locale]?.original;
	if (!original || !isMap(original.document)) return undefined;
	const holds = (entry: Entry) =>
		entry.original !== undefined &&
		entry.source.file === original.file &&
		(original.locale === undefined || entry.locale === original.locale);
	const kept = new Set(shown.filter(holds).map((entry) => JSON.stringify(entry.original)));
	const replaced = new Set(
		resume.entries.filter(holds).map((entry) => JSON.stringify(entry.original)),
	);
	const isShown = (item: Json) => {
		const text = JSON.stringify(item);
		return kept.has(text) || !replaced.has(text);
	};
	const fields = Object.entries(original.document).map(
		([key, value]) => [key, Array.isArray(value) ? value.filter(isShown) : value] as const,
	);
	const document = toVersion1(inLocale(mapOf(fields), locale, resume.locales));
	return {document, holds};
}
