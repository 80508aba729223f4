import {lookUp, type Value} from '../../../data/value.ts';
import type {Found} from '../../../files/walk.ts';
import {usualSection} from '../../../names/section-names.ts';
import {slugify} from '../../../names/slug.ts';
import {profileValue} from '../../../records/fields/profile.ts';
import {findList} from '../../../records/find-list.ts';
import type {EntryField} from '../../../records/keys.ts';
import {firstReading} from '../../../records/locales.ts';
import {matchKeys} from '../../../records/match.ts';
import {addList} from '../../add-list.ts';
import type {PlacedFile, ReadOwn} from '../../placed-files.ts';
import {listAt, picked, textOf} from '../../whole/pick.ts';
import {addWhole} from '../../whole/whole.ts';
import {linksIn, namesPerson} from './person.ts';
import type {Site} from './site.ts';
import {nobody, type Theme} from './themes/theme.ts';
import {fromThemes} from './themes/themes.ts';

/** A file of data whose name is that of no section, with its name without the folders and the ending. */
type Named = Found & {name: string};

const others =
	/^(?:people|members?|team|students|alumni|(?:co)?authors?|sponsors|friends|news|events)$/i;
const times: readonly EntryField[] = ['period', 'duration', 'start', 'end', 'date'];

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
	return [section === undefined ? {...placed, read: readDated(site)} : placed];
}

/** Adds the links of al-folio, each under the name of its network. */
const readSocials: ReadOwn = (file, sources) => {
	const {value, placement} = file;
	if (value.kind !== 'map') return;
	const isUnder = (key: string) => lookUp(value.fields, [key]);
	const {fields} = picked(value, {
		email: isUnder('email'),
		links: listAt(linksIn(value, true)),
	});
	file.account.used(value);
	const own = {...placement, role: 'profile', section: '', slug: ''} as const;
	sources.profiles.push({...file, placement: own, fields});
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
		folder.files.left(file.file, 'data of the site, none of it a list of entries with their times');
	};
}

/**
 * Reads a file with a whole résumé. Its person gives way to the one whom the configuration names if
 * the file still has the theme's.
 */
export function readWhole(site: Site): ReadOwn {
	return (file, sources) => {
		const before = sources.profiles.length;
		addWhole(file, sources);
		if (!namesPerson(site)) return;
		const added = sources.profiles.splice(before);
		sources.profiles.push(
			...added.filter((profile) => !nobody.test(textOf(profileValue(profile, 'name')) ?? '')),
		);
	};
}
