import type {Document} from '../data/front-matter.ts';
import {type List, lookUp, normalizeKey, textAt, type ValueMap} from '../data/value.ts';
import {usualSection} from '../names/section-names.ts';
import {isListKey, isListOfEntries, listsIn} from '../records/find-list.ts';
import {firstReading, localized, type Reading} from '../records/locales.ts';
import {matchKeys} from '../records/match.ts';
import type {DocumentSource, ListSource, Origin, Sources} from '../records/record.ts';
import {rolesIn} from '../records/roles.ts';
import {ownLocale} from './own-locale.ts';
import {describeSection} from './sections.ts';
import {readAuthor} from './whole/author.ts';

/** Where Hugo and Zola want the keys that are not their own. */
const holders = new Set(['params', 'extra', 'taxonomies', 'hugoblox', 'ids']);

/**
 * Reads a Markdown file: the entry that it is, the section that it describes, and the lists of
 * entries in its front matter, which are all that counts if `onlyLists`.
 */
export function readDocumentFile(
	origin: Origin,
	read: Document,
	onlyLists: boolean,
	sources: Sources,
): void {
	// Of a page that is no part of a résumé, what counts is in its lists only.
	if (!onlyLists) sources.roots.push({...origin, value: read.front, isFrontMatter: true});
	if (origin.placement.role === 'whole') {
		readAuthor(origin, read, sources);
		return;
	}
	addDocument({...origin, ...read}, onlyLists, sources);
}

/** The same for data that is one entry. */
export function addDocument(
	{front, ...rest}: DocumentSource,
	onlyLists: boolean,
	sources: Sources,
): void {
	const opened = openHolders(front);
	const {placement} = rest;
	const named = ownLocale(opened, rest);
	const locale = placement.locale ?? named;
	const document: DocumentSource = {
		...rest,
		front: opened,
		placement: locale === undefined ? placement : {...placement, locale},
	};
	const {isWhole, lists} = innerLists(document);
	const {role, section, name} = document.placement;
	const isSection = role === 'section';
	if (isSection && section !== '' && !onlyLists) {
		sources.sections.push(document);
		const isHeard = document.body !== '' && !describeSection(document, section, opened).isHidden;
		if (isHeard) tellOfText(document);
	} else if (isWhole && !isSection && !onlyLists) sources.documents.push(document);
	for (const list of lists) {
		const own = list.placement.section;
		const isDescribed = !list.lead && usualSection(name) === own;
		const described = describeSection(document, own, opened);
		if (isDescribed && !isSection) sources.sections.push(described.section);
		sources.lists.push({...list, hidden: isDescribed && described.isHidden});
	}
}

/** A section has a title and an order, and no text. */
function tellOfText({report, line}: DocumentSource): void {
	const hint = 'Move it to its own page, such as “about.md”.';
	report('warning', 'not-shown', {line, column: 1}, 'Not shown: the text of a section.', hint);
}

/** Front matter with what stands in `params` and the like at the top, behind what is there. */
function openHolders(front: ValueMap): ValueMap {
	const held = [...front.fields].filter(
		([key, {value}]) => value.kind === 'map' && holders.has(normalizeKey(key)),
	);
	if (held.length === 0) return front;
	const fields = new Map(front.fields);
	for (const [holder, {value}] of held) {
		fields.delete(holder);
		if (value.kind !== 'map') continue;
		for (const [key, field] of value.fields) if (!fields.has(key)) fields.set(key, field);
	}
	return openHolders({...front, fields});
}

/**
 * The lists of entries in a document's front matter, and whether there is more to it: an
 * organization with several roles, `[[experience]]` as in Hugo's academic themes, a page that lists
 * all jobs.
 */
function innerLists(document: DocumentSource): {isWhole: boolean; lists: ListSource[]} {
	const {placement, front, body, keys, account} = document;
	if (!mayList(front)) return {isWhole: true, lists: []};
	const reading = firstReading(keys, placement.locale);
	const blocks = blocksIn(document, reading);
	// An entry that goes by the name of a section, or is made of blocks, is there for what it lists.
	const isEntry = placement.role === 'entry' && usualSection(placement.name) === undefined;
	if (isEntry && blocks.length === 0) {
		const roles = withRoles(document, reading);
		return {isWhole: !roles, lists: roles ? [roles] : []};
	}
	const own = usualSection(placement.name) ?? placement.section;
	const named = [...listsIn(front.fields, reading), ...blocks];
	const lists = sectionLists(named, own, placement.role === 'section', reading).map(
		({section, list}): ListSource => ({
			...document,
			placement: {...placement, role: 'list', section},
			value: list,
			family: `${section}/${placement.slug}`,
		}),
	);
	const isWhole = lists.length === 0 || body !== '';
	const title = lookUp(front.fields, ['title']);
	if (title && !isWhole && blocks.length > 0) account.setAside(title);
	return {isWhole, lists};
}

/** Most front matter holds no maps, and so no entries. */
function mayList({fields}: ValueMap): boolean {
	for (const {value} of fields.values()) {
		if (value.kind === 'map') return true;
		if (value.kind === 'list' && value.items.some((item) => item.kind === 'map')) return true;
	}
	return false;
}

/** An entry of an organization as a list of the roles in it, the first of which has the body. */
function withRoles(document: DocumentSource, reading: Reading): ListSource | undefined {
	const {placement, front, body, line} = document;
	const item = {
		fields: matchKeys(front, placement.section, reading),
		mark: front.mark,
		value: front,
	};
	if (!rolesIn(item, placement.section, reading)) return undefined;
	return {
		...document,
		placement: {...placement, role: 'list'},
		value: front,
		family: `${placement.section}/${placement.slug}`,
		lead: textAt(body, {line, column: 1}),
	};
}

type NamedList = {key: string; list: List};

/** Those of the lists that hold entries; `own` is the section of those whose key tells none. */
function sectionLists(
	lists: readonly NamedList[],
	own: string,
	isIndex: boolean,
	reading: Reading,
) {
	const {asides} = reading.keys;
	return lists.flatMap(({key, list}) => {
		const isNone = asides.page.has(normalizeKey(key)) || asides.anywhere.has(normalizeKey(key));
		const named = isListKey(key, own) ? own : usualSection(key);
		// In the page of a section, a list under any other name is the section's.
		const section = named ?? (isIndex && !isNone ? own : undefined);
		const isSection = section !== undefined && section !== 'about' && section !== '';
		return isSection && isListOfEntries(list, section, reading) ? [{section, list}] : [];
	});
}

/** What a block says to a reader; all else in it is how that looks. */
const texts = new Set(['items', 'text', 'subtitle', 'description']);

/**
 * The lists in the blocks that a page of Hugo Blox is made of: `sections: [{block: experience, …}]`. What
 * a block is called tells more than its kind: an `experience` may be one of schools. Its settings are
 * set aside.
 */
function blocksIn({front, account}: DocumentSource, reading: Reading): NamedList[] {
	const blocks = localized(lookUp(front.fields, ['sections']), reading);
	if (blocks?.kind !== 'list') return [];
	return blocks.items.flatMap((block) => {
		if (block.kind !== 'map') return [];
		const kind = lookUp(block.fields, ['block']);
		const content = lookUp(block.fields, ['content']);
		if (kind?.kind !== 'scalar') return [];
		for (const [key, {value}] of block.fields) if (key !== 'content') account.setAside(value);
		if (content?.kind !== 'map') return [];
		for (const [key, {value}] of content.fields) if (!texts.has(key)) account.setAside(value);
		const list = localized(lookUp(content.fields, ['items']), reading);
		if (list?.kind !== 'list') return [];
		const title = lookUp(content.fields, ['title']);
		const titled = title?.kind === 'scalar' ? usualSection(title.text) : undefined;
		return [{key: titled ?? kind.text.replace(/^resume-/, ''), list}];
	});
}
