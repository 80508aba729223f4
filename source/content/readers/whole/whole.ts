import {plainLine, plainText} from '../../../resume/plain-text.ts';
import type {Json, Locale} from '../../../resume/types.ts';
import {toJson} from '../../data/to-json.ts';
import {
	type Field,
	type FieldMap,
	isBlank,
	type List,
	lookUp,
	normalizeKey,
	type Value,
	type ValueMap,
} from '../../data/value.ts';
import {localeTag} from '../../names/locale-tag.ts';
import {titledSection, usualSection} from '../../names/section-names.ts';
import {humanize, slugify} from '../../names/slug.ts';
import {isHidden} from '../../records/fields/entry-fields.ts';
import {findList, isListOfEntries} from '../../records/find-list.ts';
import {keysOf} from '../../records/keys.ts';
import {firstReading, localeMap, localized, type Reading} from '../../records/locales.ts';
import {matchKeys} from '../../records/match.ts';
import type {ListSource, Origin, Sources} from '../../records/record.ts';
import {addList} from '../add-list.ts';
import {ownLocale} from '../own-locale.ts';
import type {WholeReader} from './reader.ts';
import {wholeReaderFor} from './readers.ts';

/** A file that may hold a whole résumé. */
type WholeFile = Origin & {value: Value};

/**
 * Adds the sections and the profile of a file that holds a whole résumé: JSON Resume, a site's one
 * data file, or a list of sections with their titles. A map of locales is one such file for each.
 * Adds nothing if the file holds none.
 */
export function addWhole(file: WholeFile, sources: Sources): void {
	const {value, placement, keys} = file;
	const named = value.kind === 'map' ? (ownLocale(value, keys) ?? localeInMeta(value)) : undefined;
	open(inLocale(file, placement.locale ?? named), sources);
}

function open(file: WholeFile, sources: Sources): void {
	const {value} = file;
	const locales = localeMap(value);
	if (locales) {
		for (const [locale, each] of locales) open({...inLocale(file, locale), value: each}, sources);
	} else if (value.kind === 'list') addTitledSections(file, value, sources);
	else if (value.kind === 'map') addMap(file, value, sources);
}

function inLocale(file: WholeFile, locale: Locale | undefined): WholeFile {
	return locale === undefined ? file : {...file, placement: {...file.placement, locale}};
}

function addMap(file: WholeFile, map: ValueMap, sources: Sources): void {
	const reader = wholeReaderFor(map);
	const reading = firstReading(file.keys, file.placement.locale);
	const sections: ListSource[] = [];
	const person: FieldMap = new Map();
	const rest: FieldMap = new Map();
	for (const [key, field] of unwrapped(map, reader)) {
		const value = localized(field.value, reading);
		const section = value && sectionOf(key, value, reader, reading);
		if (section !== undefined) {
			sections.push(listOf(file, section, key, field.value));
			continue;
		}
		rest.set(key, field);
		if (value?.kind !== 'map' || !reader.person.has(normalizeKey(key))) continue;
		for (const [own, each] of value.fields) {
			// A theme may show some lists beside the person's name.
			const list = usualSection(own);
			if (list === undefined || each.value.kind !== 'list') person.set(own, each);
			else sections.push(listOf(file, list, own, each.value));
		}
	}
	const isResume = sections.some(({placement: {section}}) => usualSection(section) !== undefined);
	if (!isResume && person.size === 0) return;
	// Without a part of its own, the profile is what else stands at the top.
	const isApart = person.size > 0 || !lookUp(rest, ['name', 'fullName']);
	const fields = isApart ? person : rest;
	const summary = lookUp(fields, keysOf(file.keys.profile, 'summary'));
	// One that has more to say than its text stands at the top as well. It is what a reader meets first.
	const isSaid = sections.some(
		({placement: {section, slug}}) => section === 'about' && slug === 'summary',
	);
	if (summary && !isSaid && isText(summary))
		sections.unshift(listOf(file, 'about', 'summary', summary));

	const origin = partOf(file, '', 'profile');
	if (reader.keepsOriginal) {
		const whole = withoutHidden(map, rest, reader, reading);
		sources.profiles.push({...origin, fields, isPart: true, whole});
	} else if (fields.size > 0) {
		sources.profiles.push({...origin, fields, isPart: true});
	}
	for (const section of sections)
		addList({...section, isJsonResume: reader.keepsOriginal}, sources);
}

/** A whole résumé as JSON but for the entries that its owner keeps back; `others` are no sections. */
function withoutHidden(
	whole: ValueMap,
	others: FieldMap,
	reader: WholeReader,
	reading: Reading,
): Json {
	const isShown = (item: Value) =>
		item.kind !== 'map' || !isHidden(matchKeys(item, '', reading), {...reading, report: () => {}});
	const fields = [...whole.fields].map(([key, {value}]) => {
		const mayHide = !others.has(key) || reader.person.has(normalizeKey(key));
		return [plainText(key), toJson(value, mayHide ? isShown : undefined)] as const;
	});
	return Object.fromEntries(fields);
}

/** Whether there is something to read; some themes have a switch there. */
function isText(value: Value): boolean {
	return !isBlank(value) && (value.kind !== 'scalar' || typeof value.value !== 'boolean');
}

/** The fields of a map, those of its wrappers in their place. */
function unwrapped({fields}: ValueMap, {wrappers}: WholeReader): Array<[string, Field]> {
	const open = (all: FieldMap): Array<[string, Field]> =>
		[...all].flatMap(
			([key, field]): Array<[string, Field]> =>
				wrappers.has(normalizeKey(key)) && field.value.kind === 'map'
					? open(field.value.fields)
					: [[key, field]],
		);
	return open(fields);
}

/** The section that a key holds, if it holds one: by its name, or because entries are in it. */
function sectionOf(
	key: string,
	value: Value,
	{asides, person}: WholeReader,
	reading: Reading,
): string | undefined {
	const name = normalizeKey(key);
	const usual = usualSection(key);
	if (asides.has(name)) return undefined;
	if (value.kind === 'scalar') {
		return (usual === 'about' || name === 'profile') && isText(value) ? 'about' : undefined;
	}
	if (usual !== undefined || (value.kind === 'map' && person.has(name))) return usual;
	const own = slugify(key);
	const list = value.kind === 'list' ? value : findList(value, own, reading);
	return list && isListOfEntries(list, own, reading) ? own : undefined;
}

/** A list of sections, each a map of its title and its entries. */
function addTitledSections(file: WholeFile, {items}: List, sources: Sources): void {
	const reading = firstReading(file.keys, file.placement.locale);
	for (const item of items) {
		const own = localized(item, reading);
		if (own?.kind !== 'map') continue;
		const title = localized(lookUp(own.fields, ['title', 'name', 'section']), reading);
		const contents = localized(lookUp(own.fields, ['contents', 'items', 'entries']), reading);
		const found = contents?.kind === 'list' ? contents : findList(own, '', reading);
		if (title?.kind !== 'scalar' || !found) continue;
		const section = titledSection(title.text) ?? slugify(title.text);
		addList(listOf(file, section, title.text, found), sources);
	}
}

function listOf(file: WholeFile, section: string, key: string, value: Value): ListSource {
	const family = `${section}/${section === 'about' ? slugify(key) : ''}`;
	return {...partOf(file, section, key), value, family, isPart: true};
}

/** Where a part of a whole résumé comes from. */
function partOf({value: _, ...origin}: WholeFile, section: string, key: string): Origin {
	// It becomes a title where an item has none of its own.
	const own = plainLine(key);
	const placement = {
		...origin.placement,
		role: section === '' ? 'profile' : 'list',
		section,
		slug: slugify(key),
		name: section === 'about' ? own : humanize(own),
	} as const;
	return {...origin, placement};
}

/** The locale that a JSON Resume of ours names: `meta: {language: es}`. */
function localeInMeta(map: ValueMap) {
	const meta = lookUp(map.fields, ['meta']);
	const language = meta?.kind === 'map' ? lookUp(meta.fields, ['language']) : undefined;
	return language?.kind === 'scalar' ? localeTag(language.text) : undefined;
}
