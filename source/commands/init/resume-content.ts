import {sectionsOf} from '../../content/entries/sections.ts';
import {pathLocales} from '../../content/names/path-locales.ts';
import {usualSection} from '../../content/names/section-names.ts';
import {humanize, slugify, uniqueSlug} from '../../content/names/slug.ts';
import {placementOf} from '../../content/readers/placement.ts';
import {isDeviceName} from '../../formats/names/device-name.ts';
import type {Entry, Locale, Resume} from '../../resume/types.ts';
import {entryData, withoutUndefined} from './entry-data.ts';
import type {NewFile} from './files/new-file.ts';
import type {Kept} from './kept.ts';
import {literal} from './literal.ts';
import {profileFiles} from './profile-file.ts';
import {documentText, schemaLine, yamlText} from './yaml-text.ts';

/**
 * A résumé as content that loads as the same one: a file for what is told in prose, a list for the
 * rest, each in the folder of its locale. Two things are not there again: the card of a page, which
 * becomes a project like any other, and `original`, which nobody would keep up with the text.
 */
export function resumeContent(resume: Resume, {settings, files}: Kept = nothing): NewFile[] {
	const documents = documentsOf(resume);
	const inFiles = new Set(documents);
	const lists = new Map<string, Entry[]>();
	for (const entry of resume.entries) {
		if (inFiles.has(entry)) continue;
		const path = `${entry.locale}/${entry.section}.yml`;
		lists.set(path, [...(lists.get(path) ?? []), entry]);
	}
	return [
		...profileFiles(resume, settings),
		...documents.map((entry) => documentFile(entry, resume)),
		...[...lists].map(([path, entries]) => listFile(path, entries, resume, documents)),
		...sectionFiles(resume),
		...files,
	];
}

const nothing: Kept = {settings: {}, files: [], left: []};

/** What sections say of themselves: titles other than those of their names, an order of their own. */
function sectionFiles(resume: Resume): NewFile[] {
	const {sections, locales} = resume;
	const isOrdered = !isUsualOrder(resume);
	return sections.flatMap(({name, titles}, index) =>
		locales.flatMap((locale, at): NewFile[] => {
			const title = isOwnTitle(name, locale, titles[locale]) ? titles[locale] : undefined;
			const order = isOrdered && at === 0 ? index + 1 : undefined;
			if (title === undefined && order === undefined) return [];
			const path = `content/${locale}/${name}/_index.md`;
			const front = withoutUndefined({title, order});
			return [{path, text: documentText(front, '', {above: [schemaLine(path, 'front-matter')]})}];
		}),
	);
}

/** Whether a title says another thing than the section's name; the program's words are in English there. */
function isOwnTitle(name: string, locale: Locale, title: string | undefined): boolean {
	const isUsual = usualSection(name) === name;
	return title !== undefined && (title !== humanize(name) || (isUsual && !/^en\b/.test(locale)));
}

/** Whether the sections would stand in their order without saying so. */
function isUsualOrder({sections, entries, locales}: Resume): boolean {
	const usual = sectionsOf(entries, [], locales);
	return usual.every(({name}, index) => sections[index]?.name === name);
}

/** Sections whose entries are told in prose, though one of them may be short. */
const told = new Set(['about', 'experience', 'projects', 'volunteer', 'talks', 'posts']);

/** The entries to write into files of their own. What no file can be named after goes into a list. */
function documentsOf({entries, locales}: Resume): Entry[] {
	const prose = new Set(
		entries.filter(({body}) => /\n\n|^\s/.test(body)).map(({section}) => section),
	);
	// In a list, a slug of digits would be taken for a mere number, and the title's place decide.
	const isNumber = (slug: string) => locales.length > 1 && /^\d+$/.test(slug);
	let documents = entries.filter(
		({section, slug}) =>
			told.has(section) ||
			prose.has(section) ||
			usualSection(section) !== section ||
			isNumber(slug),
	);
	for (;;) {
		const localesOf = pathLocales(documents.map(pathOf));
		const fitting = documents.filter((entry) => {
			const place = placementOf(pathOf(entry), {locales: localesOf});
			const isOwn =
				place?.section === entry.section &&
				place.slug === entry.slug &&
				place.locale === entry.locale &&
				(place.role === 'entry' || place.role === 'page') &&
				place.order === undefined &&
				place.date === undefined;
			// There is no list for what is about the person, nor for a section of one's own.
			const isOnly = entry.section === 'about' || usualSection(entry.section) !== entry.section;
			return isOnly || (isOwn && isFileName(entry.slug));
		});
		if (fitting.length === documents.length) return documents;
		documents = fitting;
	}
}

/** What every file system takes as a name: Windows has devices, and all have a limit, in bytes. */
function isFileName(slug: string): boolean {
	// As the name of a section it would mean more than itself.
	return !isDeviceName(slug) && Buffer.byteLength(slug) <= 120 && usualSection(slug) === undefined;
}

/** From the content folder. */
function pathOf({section, slug, locale}: Entry): string {
	return section === 'about' ? `${locale}/${slug}.md` : `${locale}/${section}/${slug}.md`;
}

function documentFile(entry: Entry, {entries, locales}: Resume): NewFile {
	const path = `content/${pathOf(entry)}`;
	const {section, slug, locale, body} = entry;
	const hasOriginal = entries.some(
		(each) => each.section === section && each.slug === slug && each.locale === locales[0],
	);
	const front = {
		...entryData(entry, 'tags'),
		// Lest it be taken for the translation of an entry that only looks like it.
		...(locale !== locales[0] && !hasOriginal ? {translationKey: slug} : {}),
	};
	const above = [schemaLine(path, 'front-matter')];
	return {path, text: documentText(front, literal(body), {above})};
}

function listFile(
	file: string,
	entries: readonly Entry[],
	{entries: all, locales}: Resume,
	documents: readonly Entry[],
): NewFile {
	const path = `content/${file}`;
	const [{section, locale} = {section: '', locale: ''}] = entries;
	const isAlone = !documents.some((each) => each.section === section && each.locale === locale);
	const isInOrder = entries.every(
		({order}, index) => order === (entries.length > 1 ? index + 1 : undefined),
	);
	const originals = all.filter(
		(each) => each.section === section && each.locale === locales[0] && !documents.includes(each),
	);
	const isNamed = isNamedByTitle(entries, locale === locales[0] ? undefined : originals);
	const items = entries.map((entry) => {
		const {order, ...data} = entryData(entry, 'items');
		return {
			...data,
			...(isNamed ? {} : {slug: entry.slug}),
			...((isAlone && isInOrder) || order === undefined ? {} : {order}),
			...(entry.body === '' ? {} : {body: literal(entry.body)}),
		};
	});
	return {path, text: yamlText(items, {above: [schemaLine(path, 'list')]})};
}

/**
 * Whether the items of a list would have their slugs without saying so: those of their titles or, in
 * a translation, those of the items at the same place in the original.
 */
function isNamedByTitle(
	entries: readonly Entry[],
	originals: readonly Entry[] | undefined,
): boolean {
	if (originals)
		return entries.every(({slug, period}, index) => originals[index]?.slug === slug && !period);
	const taken = new Map<string, number>();
	return entries.every(({slug, title}) => uniqueSlug(slugify(title), taken) === slug);
}
