import {type List, lookUp, type ValueMap} from '../../data/value.ts';
import {localeTag} from '../../names/locale-tag.ts';
import {titledSection} from '../../names/section-names.ts';
import {slugify} from '../../names/slug.ts';
import {findList} from '../../records/find-list.ts';
import {firstReading, localeMap, localized} from '../../records/locales.ts';
import type {Sources} from '../../records/record.ts';
import {addList} from '../add-list.ts';
import {ownLocale} from '../own-locale.ts';
import {listOf} from './parts.ts';
import {inLocale, type WholeFile, type WholeReader} from './reader.ts';
import {wholeReaderFor} from './readers.ts';

/**
 * Adds the sections and the profile of a file that holds a whole résumé: JSON Resume, a site's one
 * data file, or a list of sections with their titles. A map of locales is one such file for each.
 * Adds nothing if the file holds none. `reader` is that of the whole file, where it is known.
 */
export function addWhole(file: WholeFile, sources: Sources, reader?: WholeReader): void {
	const {value, placement} = file;
	const named = value.kind === 'map' ? (ownLocale(value, file) ?? localeInMeta(value)) : undefined;
	open(inLocale(file, placement.locale ?? named), sources, reader);
}

function open(file: WholeFile, sources: Sources, reader?: WholeReader): void {
	const {value} = file;
	const locales = localeMap(value);
	if (locales) {
		for (const [locale, each] of locales) open({...inLocale(file, locale), value: each}, sources);
	} else if (value.kind === 'list') addTitledSections(file, value, sources);
	else if (value.kind === 'map') {
		const {name, keys = file.keys, read} = reader ?? wholeReaderFor(value);
		const before = countOf(sources);
		read({...file, keys}, value, sources);
		if (countOf(sources) > before) file.account.files.taken(file.file, `whole résumé: ${name}`);
	}
}

function countOf({lists, profiles}: Sources): number {
	return lists.length + profiles.length;
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
		file.account.shown(title);
		const type = lookUp(own.fields, ['type']);
		if (type) file.account.setAside(type);
		const section = titledSection(title.text) ?? slugify(title.text);
		addList(listOf(file, section, title.text, found), sources);
	}
}

/** The locale that a JSON Resume of ours names: `meta: {language: es}`. */
function localeInMeta(map: ValueMap) {
	const meta = lookUp(map.fields, ['meta']);
	const language = meta?.kind === 'map' ? lookUp(meta.fields, ['language']) : undefined;
	return language?.kind === 'scalar' ? localeTag(language.text) : undefined;
}
