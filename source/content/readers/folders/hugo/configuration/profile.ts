import {
	type Field,
	type FieldMap,
	isBlank,
	lookUp,
	mapIn,
	type ValueMap,
	valueAtPath,
} from '../../../../data/value.ts';
import {profileValue} from '../../../../records/fields/profile.ts';
import {type ProfileField, usualKeys} from '../../../../records/keys.ts';
import type {ProfileSource} from '../../../../records/record.ts';
import {personNameIn, settingsOf} from '../../sites/settings.ts';
import type {Theme} from '../themes/theme.ts';
import {themeOf} from '../themes/themes.ts';
import {unknownTheme} from '../themes/unknown.ts';
import {type Configuration, merged} from './configuration.ts';
import {contactsIn} from './contacts.ts';
import type {Languages} from './languages.ts';

/**
 * What the configuration says of the person, for each language that says more, then for all of them:
 * what the theme keeps for that, the `params`, and last the title of the site, if it is somebody's
 * name. A theme's settings are no mistakes of theirs.
 */
export function profilesOf(configuration: Configuration, {spoken}: Languages): ProfileSource[] {
	const {map} = configuration;
	const theme = themeOf(map);
	const inLanguages = spoken.map(({map: own, locale}) =>
		settingsOf(configuration, fieldsOf(merged(own, map), theme), locale),
	);
	return [...inLanguages, settingsOf(configuration, fieldsOf(map, theme))];
}

/** What the theme keeps counts first, then the `params`, then what other themes have. */
function fieldsOf(map: ValueMap, theme: Theme): FieldMap {
	const fields = new Map<string, Field>(keptBy(theme, map));
	const add = (more: FieldMap) => {
		for (const [key, field] of more) if (!fields.has(key)) fields.set(key, field);
	};
	// There, a title is that of the site.
	add(new Map([...(mapIn(map, 'params')?.fields ?? [])].filter(([own]) => !/^title$/i.test(own))));
	const author = lookUp(map.fields, ['author']);
	if (author) add(new Map([['author', {mark: author.mark, value: author}]]));
	const isSaid = (field: ProfileField) => {
		const value = profileValue({fields, keys: usualKeys}, field);
		return !isBlank(value) && value?.kind !== 'map';
	};
	for (const [field, value] of keptBy(unknownTheme, map))
		if (!isSaid(field)) fields.set(field, value);
	const name = personNameIn(map, 'title');
	if (name && !isSaid('name') && !isSaid('firstName'))
		fields.set('name', {mark: name.mark, value: name});
	return fields;
}

function keptBy({profile = {}, contacts}: Theme, map: ValueMap): Map<ProfileField, Field> {
	const kept = new Map<ProfileField, Field>();
	const listed = contacts === undefined ? undefined : valueAtPath(map, contacts);
	for (const [field, value] of contactsIn(listed)) kept.set(field, {mark: value.mark, value});
	for (const [field, paths] of Object.entries(profile) as Array<[ProfileField, string[]]>) {
		const value = paths.map((path) => valueAtPath(map, path)).find((each) => !isBlank(each));
		if (value) kept.set(field, {mark: value.mark, value});
	}
	return kept;
}
