import path from 'node:path';
import {valuesBehind} from '../../../data/code/plain-object.ts';
import {
	type FieldMap,
	lookUp,
	mapAt,
	normalizeKey,
	type Value,
	type ValueMap,
} from '../../../data/value.ts';
import {isPersonName} from '../../../names/person-name.ts';
import type {ProfileSource} from '../../../records/record.ts';
import type {Folder} from '../reader.ts';
import {personNameIn, settingsOf} from './settings.ts';
import {fileText} from './signs.ts';

const objects =
	/(?:export\s+default(?:\s+define\w*\()?|module\.exports\s*=|siteMetadata\s*:|(?:export\s+)?const\s+\w+(?:\s*:\s*[\w<>[\]]+)?\s*=)\s*(?=\{)/g;
/** A list of links: `const SOCIALS: Socials = [`. */
const socials = /\bconst\s+\w*socials?\w*\s*(?::[^=\n]+)?=\s*(?=\[)/gi;
const names = ['author', 'fullName', 'name', 'siteAuthor', 'title', 'siteTitle'];
/** Keys that hold a person. */
const persons = new Set('author owner person profile identity'.split(' '));
/** Ways to reach somebody; a list of links goes by many names. */
const contact = new Set(
	'email mail phone telephone github linkedin twitter mastodon gitlab'.split(' '),
);
const lists = ['links', 'socials', 'social', 'socialMedia', 'socialLinks', 'socialNetworks'];

/**
 * What the code of a site says plainly of the person in these files, the first of which counts most:
 * their name, if it is one, and how to reach them.
 */
export function personInCode(folder: Folder, files: readonly string[]): ProfileSource[] {
	return files.flatMap((file) => {
		const text = fileText(folder, file);
		if (text === undefined) return [];
		const links = valuesBehind(text, socials).filter(({kind}) => kind === 'list');
		const maps = valuesBehind(text, objects).flatMap((map) => (map.kind === 'map' ? [map] : []));
		const listed = links.map((value) => mapAt(value.mark, [['links', value]]));
		const said = [...maps, ...listed].flatMap((map) => {
			const fields = fieldsOf(map);
			return fields.size > 0 ? [fields] : [];
		});
		if (said.length > 0) folder.files.taken(file, 'the site’s configuration');
		return said.map((fields) => settingsOf({file, address: path.join(folder.path, file)}, fields));
	});
}

function fieldsOf(map: ValueMap): FieldMap {
	const fields: FieldMap = new Map();
	const add = (key: string, value: Value) => fields.set(key, {mark: value.mark, value});
	const person = personIn(map, 0);
	if (person) return person.fields;
	const name = personNameIn(map, ...names);
	if (name) add('name', name);
	for (const [key, {value}] of map.fields)
		if (contact.has(normalizeKey(key)) && value.kind === 'scalar') add(key, value);
	const links = lookUp(map.fields, lists);
	if (links && links.kind !== 'scalar') add('links', links);
	return fields;
}

/** The first map that holds a person, at most three levels down. */
function personIn(map: ValueMap, depth: number): ValueMap | undefined {
	for (const [key, {value}] of map.fields) {
		if (value.kind !== 'map') continue;
		const name = lookUp(value.fields, names);
		const isNamed = name?.kind === 'scalar' && isPersonName(name.text);
		if (persons.has(normalizeKey(key)) && isNamed) return value;
		const inner = depth < 2 ? personIn(value, depth + 1) : undefined;
		if (inner) return inner;
	}
	return undefined;
}
