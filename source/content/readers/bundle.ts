import {plainLine} from '../../resume/plain-text.ts';
import type {DataFile} from '../data/data-file.ts';
import {
	isBlank,
	lookUp,
	normalizeKey,
	type Written,
	type WrittenField,
	type WrittenList,
	type WrittenMap,
} from '../data/value.ts';
import {isHidden} from '../entries/entry.ts';
import {titledSection, usualSection} from '../names/section-names.ts';
import {humanize, slugify} from '../names/slug.ts';
import {localeMap, localized, type Reader} from '../records/localized.ts';
import {sortOut} from '../records/sort-out.ts';
import {findList, isListOfEntries} from './find-list.ts';

/** Keys that hold who the résumé is about, as JSON Resume's `basics` does. */
const profileKeys = new Set(
	'basics basic basicinfo personal personalinfo profile contact contactinfo header sidebar author me general'.split(
		' ',
	),
);

/** Keys that only hold the rest. */
const wrappers = new Set(['cv', 'resume', 'sections', 'data', 'content']);

/** Keys of JSON Resume and others that say nothing about the person. */
const asides = new Set(['$schema', 'meta', 'design', 'locale', 'settings', 'layout', 'layouts']);

/**
 * The sections and the profile of a file that holds a whole résumé, as data files of their own:
 * JSON Resume, a site's one data file, or a list of sections with their titles. A map of locales
 * is one such file for each. Empty if the file holds none.
 */
export function openBundle(bundle: DataFile): DataFile[] {
	const {written, place} = bundle;
	const locales = localeMap(written);
	if (locales) {
		return [...locales].flatMap(([locale, each]) =>
			openBundle({...bundle, written: each, place: {...place, locale}}),
		);
	}
	const reader = {locale: place.locale ?? 'en', fallback: 'en'};
	if (written.kind === 'list') return titledSections(bundle, written, reader);
	if (written.kind === 'scalar') return [];

	const isJsonResume = followsJsonResume(written);
	const sections: DataFile[] = [];
	const person = new Map<string, WrittenField>();
	const rest = new Map<string, WrittenField>();
	for (const [key, field] of isJsonResume ? written.fields : unwrapped(written)) {
		const value = localized(field.value, reader);
		const section = value && sectionOf(key, value, reader);
		if (section !== undefined) {
			sections.push(sectionFile(bundle, section, key, field.value));
			continue;
		}
		rest.set(key, field);
		if (value?.kind !== 'map' || !profileKeys.has(normalizeKey(key))) continue;
		for (const [own, each] of value.fields) {
			// A theme may show some lists beside the person's name.
			const list = usualSection(own);
			if (list === undefined || each.value.kind !== 'list') person.set(own, each);
			else sections.push(sectionFile(bundle, list, own, each.value));
		}
	}
	const isOne = sections.some(({place: {section}}) => usualSection(section) !== undefined);
	if (!isOne && person.size === 0) return [];
	const {mark} = written;
	const others: WrittenMap = {kind: 'map', fields: rest, mark};
	// Without a part of its own, the profile is what else stands at the top.
	const isApart = person.size > 0 || !lookUp(others, ['name', 'fullName']);
	const profile: WrittenMap = {kind: 'map', fields: isApart ? person : rest, mark};
	const summary = lookUp(profile, ['summary', 'about', 'bio', 'objective']);
	// One that has more to say than its text stands at the top as well. It is what a reader meets first.
	const isSaid = sections.some(({place}) => place.section === 'about' && place.slug === 'summary');
	if (summary && !isSaid && isText(summary))
		sections.unshift(sectionFile(bundle, 'about', 'summary', summary));
	const whole = isJsonResume ? {whole: withoutHidden(written, rest, reader)} : {};
	const own = {...sectionFile(bundle, '', 'profile', profile), ...whole};
	const files = profile.fields.size === 0 && !isJsonResume ? sections : [own, ...sections];
	return files.map((file) => ({...file, isJsonResume}));
}

/** A whole résumé but for the entries that its owner keeps back; `others` are its keys without any. */
function withoutHidden(
	whole: WrittenMap,
	others: ReadonlyMap<string, unknown>,
	reader: Reader,
): WrittenMap {
	const reading = {...reader, report: () => {}};
	const shown = (written: Written): Written => {
		if (written.kind === 'list') {
			const items = written.items.filter(
				(item) => item.kind !== 'map' || !isHidden(sortOut(item, ''), reading),
			);
			return {...written, items: items.map(shown)};
		}
		if (written.kind === 'scalar') return written;
		const fields = [...written.fields].map(
			([key, field]) => [key, {...field, value: shown(field.value)}] as const,
		);
		return {...written, fields: new Map(fields)};
	};
	const fields = [...whole.fields].map(([key, field]) => {
		const mayHide = !others.has(key) || profileKeys.has(normalizeKey(key));
		return [key, mayHide ? {...field, value: shown(field.value)} : field] as const;
	});
	return {...whole, fields: new Map(fields)};
}

/** Whether a map says that it follows the schema of JSON Resume, or has the part that all have. */
function followsJsonResume(map: WrittenMap): boolean {
	const schema = lookUp(map, ['$schema']);
	const isNamed = schema?.kind === 'scalar' && /resume/i.test(schema.text);
	return isNamed || lookUp(map, ['basics'])?.kind === 'map';
}

/** Whether there is something to read; some themes have a switch there. */
function isText(written: Written): boolean {
	return !isBlank(written) && (written.kind !== 'scalar' || typeof written.value !== 'boolean');
}

/** The fields of a map, those of its wrappers in their place. */
function unwrapped(map: WrittenMap): Array<[string, WrittenField]> {
	return [...map.fields].flatMap(
		([key, field]): Array<[string, WrittenField]> =>
			wrappers.has(normalizeKey(key)) && field.value.kind === 'map'
				? unwrapped(field.value)
				: [[key, field]],
	);
}

/** The section that a key holds, if it holds one: by its name, or because entries are in it. */
function sectionOf(key: string, value: Written, reader: Reader): string | undefined {
	const name = normalizeKey(key);
	const usual = usualSection(key);
	if (asides.has(name)) return undefined;
	if (value.kind === 'scalar') {
		return (usual === 'about' || name === 'profile') && isText(value) ? 'about' : undefined;
	}
	if (usual !== undefined || (value.kind === 'map' && profileKeys.has(name))) return usual;
	const own = slugify(key);
	const list = value.kind === 'list' ? value : findList(value, own, reader);
	return list && isListOfEntries(list, own, reader) ? own : undefined;
}

/** A list of sections, each a map of its title and its entries. */
function titledSections(bundle: DataFile, {items}: WrittenList, reader: Reader): DataFile[] {
	return items.flatMap((item) => {
		const own = localized(item, reader);
		if (own?.kind !== 'map') return [];
		const title = localized(lookUp(own, ['title', 'name', 'section']), reader);
		const contents = localized(lookUp(own, ['contents', 'items', 'entries']), reader);
		const found = contents?.kind === 'list' ? contents : findList(own, '', reader);
		if (title?.kind !== 'scalar' || !found) return [];
		const section = titledSection(title.text) ?? slugify(title.text);
		return [sectionFile(bundle, section, title.text, found)];
	});
}

function sectionFile(bundle: DataFile, section: string, key: string, written: Written): DataFile {
	const role = section === '' ? 'profile' : 'list';
	// It becomes a title where an item has none of its own.
	const own = plainLine(key);
	const name = section === 'about' ? own : humanize(own);
	const place = {...bundle.place, role, section, slug: slugify(key), name} as const;
	return {
		...bundle,
		written,
		place,
		family: `${section}/${section === 'about' ? slugify(key) : ''}`,
	};
}
