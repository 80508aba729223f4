import {existsSync} from 'node:fs';
import path from 'node:path';
import {
	at,
	isBlank,
	itemsIn,
	listAt,
	lookUp,
	textAt,
	textOf,
	type Value,
} from '../../../../data/value.ts';
import {isThemePlaceholder} from '../../../../examples/theme-placeholders.ts';
import type {Found} from '../../../../files/walk.ts';
import {usualSection} from '../../../../names/section-names.ts';
import {slugify} from '../../../../names/slug.ts';
import {profileValue} from '../../../../records/fields/profile.ts';
import {findList} from '../../../../records/find-list.ts';
import type {EntryField} from '../../../../records/keys.ts';
import {firstReading} from '../../../../records/locales.ts';
import {matchKeys} from '../../../../records/match.ts';
import {addList} from '../../../add-list.ts';
import type {PlacedFile, ReadOwn} from '../../../placed-files.ts';
import {picked} from '../../../whole/pick.ts';
import {addWhole} from '../../../whole/whole.ts';
import {contactsIn} from '../../sites/contacts.ts';
import {namesPerson} from '../person.ts';
import {linksIn} from '../person-links.ts';
import type {Site} from '../site.ts';
import type {Theme} from '../themes/theme.ts';
import {fromThemes} from '../themes/themes.ts';
import {withoutGeneral} from './general.ts';

/** A file of data whose name is that of no section, with its name without the folders and the ending. */
type Named = Found & {name: string};

/** What is about others, or about the site, whatever is in it. */
const others =
	/^(?:people|members?|team|students|alumni|(?:co)?authors?|sponsors|friends|news|events|comments?(?:[-_].*)?|ui[-_]?text|nav(?:igation)?|menus?|strings|translations?|locales?|repositories|venues|citations|settings|theme|footer)$/i;
const persons = /^(?:general|info|hero|header|sidebar|me)$/i;
const times: readonly EntryField[] = ['period', 'duration', 'start', 'end', 'year', 'date'];

/**
 * What a file of data is whose name does not say it: a section of its theme's, the ways to reach the
 * person, or a list of what somebody did at some time. All else is for the site's look.
 */
export function placeOther(
	site: Site,
	themes: readonly Theme[],
	{name, ...found}: Named,
): PlacedFile[] {
	if (name.startsWith('_') || others.test(name) || usualSection(name) === 'posts') return [];
	const section = fromThemes(themes, ({files}) => files?.[name]);
	const slug = slugify(name);
	const placement = {role: 'list', section: section ?? slug, slug, name} as const;
	const placed = {...found, placement, isData: true, onlyLists: false};
	if (/^socials?$/i.test(name)) return [{...placed, read: readSocials}];
	if (persons.test(name)) return [{...placed, read: readPerson}];
	return [section === undefined ? {...placed, read: readDated(site)} : placed];
}

/** Adds the links of al-folio, each under the name of its network. */
const readSocials: ReadOwn = (file, sources) => {
	const {value, placement} = file;
	if (value.kind !== 'map') return;
	const isUnder = (key: string) => lookUp(value.fields, [key]);
	const {fields} = picked(value, {
		email: withoutTags(isUnder('email')),
		links: listAt(linksIn(value, true)),
	});
	file.account.used(value);
	const own = {...placement, role: 'profile', section: '', slug: ''} as const;
	sources.profiles.push({...file, placement: own, fields});
};

/**
 * Reads the ways to reach the person, each with its icon. Chirpy lists those that it has the addresses of
 * in its configuration by their kind alone.
 */
export const readContacts: ReadOwn = (file, sources) => {
	const {value, account} = file;
	if (value.kind === 'map') sources.profiles.push({...file, fields: value.fields});
	if (value.kind !== 'list') return;
	const isTold = (item: Value) =>
		!isBlank(at(item, 'text', 'info', 'value', 'name', 'url', 'link'));
	const fields = [...contactsIn(listAt(value.items.filter(isTold)))].map(
		([field, own]) => [field, {mark: own.mark, value: own}] as const,
	);
	for (const item of value.items) account.used(item);
	sources.profiles.push({...file, fields: new Map(fields)});
};

/** An address, as al-folio may have it: `<a href="mailto:…">…</a>`. */
function withoutTags(value: Value | undefined): Value | undefined {
	const text = textOf(value)
		?.replace(/<[^<>]*>/g, '')
		.trim();
	return value && text ? textAt(text, value.mark) : undefined;
}

/** Adds the person, if there is a name. */
const readPerson: ReadOwn = (file, sources) => {
	const {value, placement, account} = file;
	if (value.kind !== 'map' || textOf(lookUp(value.fields, ['name', 'fullName'])) === undefined) {
		account.setAside(value);
		return;
	}
	const own = {...placement, role: 'profile', section: '', slug: ''} as const;
	sources.profiles.push({...file, placement: own, fields: value.fields});
};

/** Adds a list of entries, one of which says when it was. */
function readDated({folder}: Site): ReadOwn {
	return (file, sources) => {
		const {value, placement, keys, account} = file;
		const reading = firstReading(keys);
		const isDated = (item: Value) => {
			if (item.kind !== 'map') return false;
			const matched = matchKeys(item, placement.section, reading);
			return matched.hasName && times.some((field) => matched.get(field) !== undefined);
		};
		const list = value.kind === 'map' ? findList(value, placement.section, reading) : value;
		if (list?.kind === 'list' && list.items.some(isDated)) {
			addList({...file, value, family: `${placement.section}/`}, sources);
			return;
		}
		account.setAside(value);
		folder.files.left(file.file, 'site data without a list of dated entries');
	};
}

/**
 * Reads a file with a whole résumé. Its person gives way to the one whom the configuration names if
 * the file still has the theme's.
 */
export function readWhole(site: Site): ReadOwn {
	return (file, sources) => {
		const before = sources.profiles.length;
		const lists = sources.lists.length;
		addWhole({...file, value: withoutGeneral(file, sources)}, sources);
		if (!namesPerson(site)) return;
		const added = sources.profiles.splice(before);
		const own = added.filter(
			(profile) => !isThemePlaceholder(textOf(profileValue(profile, 'name')) ?? ''),
		);
		sources.profiles.push(...own);
		if (own.length === added.length) return;
		// Nor is what the theme says of that person.
		const kept = sources.lists.splice(lists).filter(({placement}) => placement.section !== 'about');
		sources.lists.push(...kept);
	};
}

/** The files that a plugin makes `site.data.resume` of, where al-folio has its résumé if it is there. */
export function resumesIn({map, folder}: Site): string[] {
	return itemsIn(lookUp(map.fields, ['jekyll_get_json'])).flatMap((item) => {
		const file = textOf(at(item, 'json'))?.replace(/^(?:\.?\/)+/, '');
		const isResume = textOf(at(item, 'data')) === 'resume' && file !== undefined;
		if (!isResume || file.split(/[\\/]/).includes('..') || file.includes(':')) return [];
		return existsSync(path.join(folder.path, file)) ? [file] : [];
	});
}

/** Such a file as a whole résumé, in whose favour the theme's own list is left out. */
export function placeResume(site: Site, found: readonly Found[]): PlacedFile[] {
	const resumes = new Set(resumesIn(site));
	return found
		.filter(({file}) => resumes.has(file))
		.map((each) => {
			const placement = {role: 'whole', section: '', slug: 'resume', name: 'resume'} as const;
			return {...each, placement, isData: true, onlyLists: false, read: readWhole(site)};
		});
}
