import type {Detail, Profile} from '../../../resume/types.ts';
import {isBlank, normalizeKey, type Value, type ValueMap} from '../../data/value.ts';
import {put} from '../../defined.ts';
import {findPhoto} from '../../files/photo.ts';
import {keyLabel} from '../../names/slug.ts';
import {keysOf, type ProfileField} from '../keys.ts';
import {type Context, fieldsIn, localeMap, localized, valueAt} from '../locales.ts';
import {readAddressLine} from './postal.ts';
import {readLine, readNames, toLine} from './text.ts';

/** A value of the profile, how it is read, and the file that it is in. */
type FoundValue = {value: Value; context: Context; address: string};

/** What finds the value of a field that speaks for the reader's locale best. */
type Find = (field: ProfileField, isFit?: (value: Value) => boolean) => FoundValue | undefined;

/** What is told of a person beside how to reach them. `folder` is the root of the content. */
export function readPerson(find: Find, folder: string): Partial<Profile> {
	const line = (field: 'pronouns' | 'birthday') => {
		const found = find(field);
		return found && readLine(found.value, field, found.context);
	};
	const nations = find('nationality');
	const names = nations && readNames(nations.value, 'nationality', nations.context);
	// A place may be told down to the street.
	const postal =
		find('address') ??
		find('location', (value) => value.kind === 'map' && localeMap(value) === undefined);
	return put({} as Partial<Profile>, {
		address: postal && readAddressLine(postal.value, postal.context),
		pronouns: line('pronouns'),
		birthday: line('birthday'),
		nationality: names && names.length > 0 ? names.join(', ') : undefined,
		photo: photoFrom(find('picture'), folder),
	});
}

function photoFrom(found: FoundValue | undefined, folder: string): Profile['photo'] {
	const value = found && localized(found.value, found.context);
	if (value?.kind !== 'scalar' || isBlank(value)) return undefined;
	const written = toLine(value.text);
	const file = findPhoto(written, found?.address ?? folder, folder);
	if (file === undefined) return {written};
	found?.context.account.shown(value);
	return {written, file};
}

/** What is told under names of its own, in the order in which it is written. */
export function readPersonDetails(map: ValueMap['fields'], context: Context): Detail[] {
	const known = (field: 'detail' | 'details') =>
		new Set(keysOf(context.keys.profile, field).map(normalizeKey));
	const [one, several] = [known('detail'), known('details')];
	return [...map].flatMap(([key, field]): Detail[] => {
		const name = normalizeKey(key);
		if (one.has(name)) return detailOf(keyLabel(toLine(key)), field.value, context);
		return several.has(name) ? detailsIn(field.value, context) : [];
	});
}

/** A list of labels and what they name, or a map of them. */
function detailsIn(written: Value, context: Context): Detail[] {
	const value = localized(written, context);
	if (value?.kind === 'list') {
		return value.items.flatMap((item) => {
			if (item.kind !== 'map') return detailOf('', item, context);
			const label = valueAt(item, ['label', 'name', 'title', 'key'], context);
			const said = valueAt(item, ['value', 'text', 'description'], context);
			if (isBlank(said)) return [];
			return detailOf(readLine(label, 'details', context) ?? '', said, context);
		});
	}
	if (value?.kind !== 'map') return detailOf('', value, context);
	return [...fieldsIn(value, context)].flatMap(([key, each]) =>
		detailOf(keyLabel(toLine(key)), each.value, context),
	);
}

function detailOf(label: string, written: Value | undefined, context: Context): Detail[] {
	const value = localized(written, context);
	if (!value || value.kind === 'map' || isBlank(value)) return [];
	// A switch says nothing to a reader.
	if (value.kind === 'scalar' && typeof value.value === 'boolean') return [];
	const said =
		value.kind === 'list'
			? readNames(value, 'details', context).join(', ')
			: readLine(value, 'details', context);
	return said ? [{label, value: said}] : [];
}
