import {isBlank, lookUp, normalizeKey, type Value, type ValueMap} from '../../../data/value.ts';
import {collectionSection} from '../../../names/section-names.ts';
import {findList, isListOfEntries} from '../../../records/find-list.ts';
import {firstReading, type Reading} from '../../../records/locales.ts';
import {matchKeys} from '../../../records/match.ts';
import type {Sources} from '../../../records/record.ts';
import {addList} from '../../add-list.ts';
import {listOf, partOf} from '../../whole/parts.ts';
import type {WholeFile} from '../../whole/reader.ts';

/** Keys that hold the owner of the site. */
const persons = new Set(
	'hero profile basics personal personalinfo info person home intro me'.split(' '),
);
/** Labels and headings have at most this many characters; what is longer is a text. */
const labelLength = 60;
/** What a site tells of a person, beside its labels. */
const texts = ['description', 'text', 'bio', 'content', 'paragraphs', 'summary', 'body'];

/**
 * Reads the messages of a site in one language: the sections that hold entries, and with them who they
 * are of. The labels of its buttons and the like are no content. Adds nothing if there are no entries.
 */
export function readMessages(file: WholeFile, sources: Sources): void {
	const reading = firstReading(file.keys, file.placement.locale);
	if (file.value.kind !== 'map') return;
	const {parts, lists} = partsIn(file.value, reading);
	if (lists.length === 0) {
		file.account.setAside(file.value);
		file.account.files.left(file.file, 'site texts with no entry among them');
		return;
	}
	for (const {key, section, value, entries} of lists) {
		const isInMap = value.kind === 'map' && findList(value, section, reading) === entries;
		addList(listOf(file, section, key, isInMap ? value : entries), sources);
	}
	const held = new Set<Value>(lists.map(({entries}) => entries));
	for (const {entries} of lists)
		if (entries.kind === 'list') for (const item of entries.items) held.add(item);
	addAbout(file, parts, held, sources);
	setLabelsAside(file, file.value, held);
}

type Part = {key: string; value: Value};
type List = Part & {section: string; entries: Value};

/** The values of a map and of the maps in it, and those of them that are sections. */
function partsIn(map: ValueMap, reading: Reading, depth = 0): {parts: Part[]; lists: List[]} {
	const found: {parts: Part[]; lists: List[]} = {parts: [], lists: []};
	for (const [key, {value}] of map.fields) {
		found.parts.push({key, value});
		const section = collectionSection(key);
		const isSection = section !== undefined && section !== 'about' && section !== 'posts';
		const entries = isSection ? entriesIn(value, section, reading) : undefined;
		if (isSection && entries) found.lists.push({key, value, section, entries});
		else if (value.kind === 'map' && depth < 3) {
			const inner = partsIn(value, reading, depth + 1);
			found.parts.push(...inner.parts);
			found.lists.push(...inner.lists);
		}
	}
	return found;
}

/** Sets aside the labels in a value, but not those in what is `held`. */
function setLabelsAside(file: WholeFile, value: Value, held: ReadonlySet<Value>): void {
	if (held.has(value)) return;
	if (value.kind === 'scalar') {
		if (value.text.length <= labelLength) file.account.setAside(value);
		return;
	}
	const inner =
		value.kind === 'list' ? value.items : [...value.fields.values()].map((field) => field.value);
	for (const each of inner) setLabelsAside(file, each, held);
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
	held.add(text);
	sources.lists.push(listOf(file, 'about', about.key, text));
}
