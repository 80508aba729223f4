import {plainText} from '../../../resume/plain-text.ts';
import type {Json} from '../../../resume/types.ts';
import {toJson} from '../../data/to-json.ts';
import {
	type Field,
	type FieldMap,
	isBlank,
	keySet,
	lookUp,
	normalizeKey,
	type Value,
	type ValueMap,
} from '../../data/value.ts';
import {usualSection} from '../../names/section-names.ts';
import {slugify} from '../../names/slug.ts';
import {isHidden} from '../../records/fields/entry-fields.ts';
import {findList, isListOfEntries} from '../../records/find-list.ts';
import {type Keys, keysOf} from '../../records/keys.ts';
import {firstReading, localized, type Reading, unheard} from '../../records/locales.ts';
import {matchKeys} from '../../records/match.ts';
import type {ListSource, Sources} from '../../records/record.ts';
import {addList} from '../add-list.ts';
import {listOf, partOf} from './parts.ts';
import type {WholeFile, WholeReader} from './reader.ts';

/** How sections and the person are found by their keys, as `normalizeKey` spells them. */
type Layout = {
	/** Keys that hold who the résumé is about. */
	person: ReadonlySet<string>;
	/** Keys that only hold the rest. */
	wrappers: ReadonlySet<string>;
	/** Keys that say nothing about the person. */
	asides: ReadonlySet<string>;
	/** Whether the document is kept, so that JSON Resume comes out as it came in. */
	keepsOriginal: boolean;
};

/** Where nothing says more, as in the one data file of a site. */
export const usualLayout: Layout = {
	person: keySet(
		'basics basic basicinfo info personal personalinfo personaldetails profile contact contactinfo hero header sidebar author me general',
	),
	wrappers: keySet('cv resume sections data content'),
	asides: keySet('$schema meta design locale settings layout layouts'),
	keepsOriginal: false,
};

/** The one data file of a site: sections go by their usual names, or hold what may be entries. */
export const siteData: WholeReader = {
	name: 'data of a site',
	recognise: () => 0.1,
	read: (file, map, sources) => readByKeys(file, map, usualLayout, sources),
};

/** Whether a profile has more in it: the person in a map of their own, or lists of entries. */
export function holdsSections({fields}: ValueMap, keys: Keys): boolean {
	const reading = firstReading(keys);
	return [...fields].some(([key, field]) => {
		const value = localized(field.value, reading);
		const isPerson = usualLayout.person.has(normalizeKey(key)) && !/^contact/i.test(key);
		if (value?.kind === 'map') return isPerson;
		const section = usualSection(key);
		return (
			value?.kind === 'list' && section !== undefined && isListOfEntries(value, section, reading)
		);
	});
}

/** Adds the sections of a map, and the profile that it holds or is. */
export function readByKeys(file: WholeFile, map: ValueMap, reader: Layout, sources: Sources): void {
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
		if (reader.asides.has(normalizeKey(key))) file.account.setAside(field.value);
		rest.set(key, field);
		if (value?.kind !== 'map' || !reader.person.has(normalizeKey(key))) continue;
		for (const [own, each] of value.fields) {
			// A theme may show some lists beside the person's name.
			const list = usualSection(own);
			const holdsList =
				each.value.kind === 'list' ||
				(each.value.kind === 'map' && list !== undefined && findList(each.value, list, reading));
			if (list === undefined || !holdsList) person.set(own, each);
			else sections.push(listOf(file, list, own, each.value));
		}
	}
	const isResume = sections.some(({placement: {section}}) => usualSection(section) !== undefined);
	if (!isResume && person.size === 0) return;
	// Without a part of its own, the profile is what else stands at the top.
	const names = ['name', 'fullName'];
	const isNamed = lookUp(rest, names) !== undefined;
	const isWithin = isNamed && !lookUp(person, [...names, 'firstName']);
	const fields = isWithin ? new Map([...rest, ...person]) : person;
	const words = lookUp(fields, keysOf(file.keys.profile, 'summary'));
	// Our own JSON Resume has it in Markdown as well.
	const markdown = reader.keepsOriginal && lookUp(fields, ['markdown']);
	if (markdown && words) file.account.setAside(words);
	const summary = markdown || words;
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
		const rules = isWithin ? new Map() : rulesIn(rest, file.keys);
		if (rules.size > 0) sources.profiles.push({...origin, fields: rules, isPart: true});
	} else if (fields.size > 0) {
		sources.profiles.push({...origin, fields, isPart: true});
	}
	for (const section of sections)
		addList({...section, isJsonResume: reader.keepsOriginal}, sources);
}

/** What says where the person may be seen: at the top it counts as beside their name. */
function rulesIn(fields: FieldMap, {profile}: Keys): FieldMap {
	const keys = keySet(...keysOf(profile, 'show'), ...keysOf(profile, 'public'));
	return new Map([...fields].filter(([key]) => keys.has(normalizeKey(key))));
}

/** A whole résumé as JSON but for the entries that its owner keeps back; `others` are no sections. */
function withoutHidden(whole: ValueMap, others: FieldMap, reader: Layout, reading: Reading): Json {
	const isShown = (item: Value) =>
		item.kind !== 'map' || !isHidden(matchKeys(item, '', reading), unheard(reading));
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
function unwrapped({fields}: ValueMap, {wrappers}: Layout): Array<[string, Field]> {
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
	{asides, person}: Layout,
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
