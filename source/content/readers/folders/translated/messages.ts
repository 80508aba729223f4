import {isBlank, lookUp, normalizeKey, type Value, type ValueMap} from '../../../data/value.ts';
import {collectionSection} from '../../../names/section-names.ts';
import {findList, isListOfEntries} from '../../../records/find-list.ts';
import {firstReading, type Reading} from '../../../records/locales.ts';
import {matchKeys} from '../../../records/match.ts';
import type {Sources} from '../../../records/record.ts';
import {addList} from '../../add-list.ts';
import {listOf, partOf} from '../../whole/parts.ts';
import {setAside} from '../../whole/pick.ts';
import type {WholeFile} from '../../whole/reader.ts';

/** Keys that hold who the site is of. */
const persons = new Set(
	'hero profile basics personal personalinfo info person home intro me'.split(' '),
);
/** Keys that hold more of these messages. */
const wrappers = new Set(
	'resume cv home homepage page pages sections content data portfolio'.split(' '),
);
/** What a site tells of a person, beside its labels. */
const texts = ['description', 'text', 'bio', 'content', 'paragraphs', 'summary', 'body'];

/**
 * Reads the messages of a site in one language: the sections that hold entries, and with them who they
 * are of. The labels of its buttons and the like are no content. Adds nothing if there are no entries.
 */
export function readMessages(file: WholeFile, sources: Sources): void {
	const reading = firstReading(file.keys, file.placement.locale);
	if (file.value.kind !== 'map') return;
	const parts = partsIn(file.value, 0);
	const lists = parts.flatMap(({key, value}) => {
		const section = collectionSection(key);
		if (section === undefined || section === 'about' || section === 'posts') return [];
		const entries = entriesIn(value, section, reading);
		return entries ? [{key, section, value, entries}] : [];
	});
	if (lists.length === 0) {
		file.account.setAside(file.value);
		file.account.files.left(file.file, 'words of the site, without an entry');
		return;
	}
	for (const {key, section, value, entries} of lists) {
		const isInMap = value.kind === 'map' && findList(value, section, reading) === entries;
		addList(listOf(file, section, key, isInMap ? value : entries), sources);
	}
	const held = new Set<Value>(lists.map(({value}) => value));
	addAbout(file, parts, held, sources);
	// What is no entry, and not of the person, are labels.
	for (const {value} of parts) if (!held.has(value)) setAside(value, () => true, file.account);
	for (const {value, entries} of lists)
		if (value.kind === 'map') setLabelsAside(file, value, entries);
}

/** Sets aside what stands beside the content of a part: its heading, words for buttons. */
function setLabelsAside({account}: WholeFile, part: ValueMap, content: Value): void {
	for (const {value} of part.fields.values())
		if (value !== content && value.kind === 'scalar') account.setAside(value);
}

type Part = {key: string; value: Value};

/** The values of a map and of the maps in it that hold more of the same. */
function partsIn(map: ValueMap, depth: number): Part[] {
	return [...map.fields].flatMap(([key, {value}]) => {
		const isWrapper = value.kind === 'map' && wrappers.has(normalizeKey(key)) && depth < 3;
		return [{key, value}, ...(isWrapper ? partsIn(value, depth + 1) : [])];
	});
}

/** The entries of a section: a list of them, or maps under names of their own. */
function entriesIn(value: Value, section: string, reading: Reading): Value | undefined {
	if (value.kind === 'list') return isListOfEntries(value, section, reading) ? value : undefined;
	if (value.kind !== 'map') return undefined;
	const list = findList(value, section, reading);
	if (list) return list;
	const held = lookUp(value.fields, ['items', 'list', 'entries', 'jobs', 'positions', 'projects']);
	const around = held?.kind === 'map' ? held : value;
	const items = [...around.fields.values()].flatMap(({value: each}) =>
		each.kind === 'map' && isEntry(each, section, reading) ? [each] : [],
	);
	return items.length > 0 ? {kind: 'list', items, mark: around.mark} : undefined;
}

/** Whether a map tells of something: what it is called, and more. */
function isEntry(map: ValueMap, section: string, reading: Reading): boolean {
	const matched = matchKeys(map, section, reading);
	const says = (['organization', 'period', 'start', 'date', 'body', 'highlights'] as const).some(
		(field) => !isBlank(matched.get(field)),
	);
	return matched.hasName && says;
}

/** Who the entries are of, and what the site says about them. */
function addAbout(
	file: WholeFile,
	parts: readonly Part[],
	held: Set<Value>,
	sources: Sources,
): void {
	const person = parts.find(
		({key, value}) =>
			persons.has(normalizeKey(key)) &&
			value.kind === 'map' &&
			lookUp(value.fields, ['name', 'fullName', 'firstName']) !== undefined,
	);
	if (person?.value.kind === 'map') {
		held.add(person.value);
		sources.profiles.push({
			...partOf(file, '', 'profile'),
			fields: person.value.fields,
			isPart: true,
		});
	}
	const about = parts.find(({key}) => collectionSection(key) === 'about');
	const text = about?.value.kind === 'map' ? lookUp(about.value.fields, texts) : about?.value;
	if (!about || isBlank(text) || !text) return;
	held.add(about.value);
	sources.lists.push(listOf(file, 'about', about.key, text));
	if (about.value.kind === 'map') setLabelsAside(file, about.value, text);
}
