import type {DataFile} from '../data/data-file.ts';
import type {Document} from '../data/front-matter.ts';
import {lookUp, textAt, type WrittenMap} from '../data/value.ts';
import {usualSection} from '../names/section-names.ts';
import type {Report} from '../problems.ts';
import {localized, type Reader} from '../records/localized.ts';
import {isListKey, isListOfEntries, listsIn} from './find-list.ts';
import type {Place} from './place.ts';
import {rolesIn} from './sub-roles.ts';

/** A Markdown file, taken apart. `address` is the file's, for what its links lead to. */
export type DocumentFile = {
	file: string;
	address: string;
	place: Place;
	document: Document;
	report: Report;
};

/**
 * The lists of entries in a document's front matter, as data files of their own, and the document
 * if there is more to it: an organization with several roles, `[[experience]]` as in Hugo's
 * academic themes, a page that lists all jobs. Of a document without such lists, just itself.
 */
export function innerLists(file: DocumentFile): {document?: DocumentFile; lists: DataFile[]} {
	const {place, document} = file;
	if (!mayList(document.front)) return {document: file, lists: []};
	const reader = {locale: place.locale ?? 'en', fallback: 'en'};
	// An entry that goes by the name of a section is there for what it lists.
	if (place.role === 'entry' && usualSection(place.name) === undefined) {
		const roles = withRoles(file, reader);
		return roles ? {lists: [roles]} : {document: file, lists: []};
	}
	const lists = sectionLists(document.front, usualSection(place.name) ?? place.section, reader);
	if (lists.length === 0) return {document: file, lists: []};
	const files = lists.map(({section, list}): DataFile => {
		const own = {...place, role: 'list', section} as const;
		return {...file, place: own, written: list, family: `${section}/${place.slug}`};
	});
	return document.body === '' ? {lists: files} : {document: file, lists: files};
}

/** Most front matter holds no maps, and so no entries. */
function mayList({fields}: WrittenMap): boolean {
	for (const {value} of fields.values()) {
		if (value.kind === 'map') return true;
		if (value.kind === 'list' && value.items.some((item) => item.kind === 'map')) return true;
	}
	return false;
}

/** An entry of an organization as a list of the roles in it, the first of which has the body. */
function withRoles(file: DocumentFile, reader: Reader): DataFile | undefined {
	const {place, document} = file;
	const {front, body, line} = document;
	if (!rolesIn(front, place.section, reader)) return undefined;
	const text = textAt(body, {line, column: 1});
	const fields = new Map([['body_', {mark: text.mark, value: text}], ...front.fields]);
	return {
		...file,
		place: {...place, role: 'list'},
		written: {kind: 'list', items: [{...front, fields}], mark: front.mark},
		family: `${place.section}/${place.slug}`,
		joined: true,
	};
}

/** The lists of entries in a map; `own` is the section of those whose key tells none. */
function sectionLists(front: WrittenMap, own: string, reader: Reader) {
	return [...listsIn(front, reader), ...blocksIn(front, reader)].flatMap(({key, list}) => {
		const section = isListKey(key, own) ? own : usualSection(key);
		const isSection = section !== undefined && section !== 'about';
		return isSection && isListOfEntries(list, section, reader) ? [{section, list}] : [];
	});
}

/** The lists in the blocks that a page of Hugo Blox is made of: `sections: [{block: experience, …}]`. */
function blocksIn(front: WrittenMap, reader: Reader): ReturnType<typeof listsIn> {
	const blocks = localized(lookUp(front, ['sections']), reader);
	if (blocks?.kind !== 'list') return [];
	return blocks.items.flatMap((block) => {
		const kind = block.kind === 'map' ? lookUp(block, ['block']) : undefined;
		const content = block.kind === 'map' ? lookUp(block, ['content']) : undefined;
		const list =
			content?.kind === 'map' ? localized(lookUp(content, ['items']), reader) : undefined;
		if (kind?.kind !== 'scalar' || list?.kind !== 'list') return [];
		return [{key: kind.text.replace(/^resume-/, ''), list}];
	});
}
