import {contentFormat} from '../../content/checks/content-format.ts';
import {normalizeKey} from '../../content/data/value.ts';
import {readPicture} from '../../content/files/photo.ts';
import {usualSection} from '../../content/names/section-names.ts';
import {keysOf, type ProfileField} from '../../content/records/keys.ts';
import {profileKeys} from '../../content/records/profile-keys.ts';
import type {Design} from '../../resume/paper/design.ts';
import type {Locale, Profile, Resume} from '../../resume/types.ts';
import {linkItem, withoutUndefined} from './entry-data.ts';
import type {NewFile} from './files/new-file.ts';
import type {Kept} from './kept.ts';
import {literal, literalLine} from './literal.ts';
import {schemaLine, yamlText} from './yaml-text.ts';

/** Keys that the fields of a profile come from: written once, under the field's own name. */
const own: readonly ProfileField[] = [
	...(['name', 'headline', 'contact', 'email', 'phone', 'location', 'website'] as const),
	...(['address', 'pronouns', 'birthday', 'nationality', 'detail', 'details'] as const),
	...(['links', 'locales', 'contentFormat'] as const),
];
const fields = new Set(own.flatMap((field) => keysOf(profileKeys, field)).map(normalizeKey));

const pictureKeys = new Set(keysOf(profileKeys, 'picture').map(normalizeKey));

/** The profile of a résumé in all its locales, with its settings, as one file, and the photo that it names. */
export function profileFiles(
	{profiles, locales}: Resume,
	settings: Kept['settings'] = {},
): NewFile[] {
	const photo = locales.map((locale) => profiles[locale]?.photo).find((each) => each !== undefined);
	const picture = photo?.file === undefined ? undefined : readPicture(photo.file);
	const file = picture && `photo.${picture.kind}`;
	const named = file ?? photo?.written;
	const path = 'content/profile.yml';
	const each = <Value>(of: (profile: Profile) => Value) => inEach(locales, profiles, of);
	const line = (of: (profile: Profile) => string | undefined) =>
		each((profile) => {
			const text = of(profile);
			return text === undefined || text === '' ? undefined : literalLine(text);
		});
	const contact = withoutUndefined({
		email: line(({email}) => email),
		phone: line(({phone}) => phone),
		location: line(({location}) => location),
		address: line(({address}) => address),
	});
	const profile = withoutUndefined({
		name: line(({name}) => name),
		headline: line(({headline}) => headline),
		locales,
		contentFormat,
		contact: Object.keys(contact).length > 0 ? contact : undefined,
		photo: named && literal(named),
		pronouns: line(({pronouns}) => pronouns),
		birthday: line(({birthday}) => birthday),
		nationality: line(({nationality}) => nationality),
		details: each(({details}) =>
			details?.map(({label, value}) => ({label: literalLine(label), value: literalLine(value)})),
		),
		links: locales.some((locale) => profiles[locale]?.links.length)
			? each(({links}) => links.map(linkItem))
			: undefined,
		design: each(({design}) => design && designData(design)),
		...settings,
	});
	const names = new Set(locales.flatMap((locale) => Object.keys(profiles[locale]?.params ?? {})));
	for (const name of names) {
		// What a page says, or a field of its own, need not be there again.
		if (fields.has(normalizeKey(name)) || usualSection(name) === 'about') continue;
		if (named !== undefined && pictureKeys.has(normalizeKey(name))) continue;
		profile[name] = each(({params}) => params[name] && literal(params[name]));
	}
	return [
		{path, text: yamlText(profile, {above: [schemaLine(path, 'profile')]})},
		...(picture ? [{path: `content/${file}`, text: '', bytes: picture.bytes}] : []),
	];
}

/** How a PDF looks, as an owner would write it. */
function designData({name, ...rest}: Design): unknown {
	const {updated, url} = rest;
	if (Object.keys(rest).length === 0) return name;
	return withoutUndefined({
		...{name, ...rest},
		updated: updated === undefined ? undefined : literalLine(updated),
		url: url === undefined ? undefined : literal(url),
	});
}

/** One value where all locales agree, else a map of them. */
function inEach<Value>(
	locales: readonly Locale[],
	profiles: Resume['profiles'],
	of: (profile: Profile) => Value,
): Value | Record<Locale, Value> | undefined {
	const values = locales.flatMap((locale): Array<[Locale, Value]> => {
		const profile = profiles[locale];
		return profile ? [[locale, of(profile)]] : [];
	});
	const [first] = values;
	const same = JSON.stringify(first?.[1]);
	if (values.every(([, value]) => JSON.stringify(value) === same)) return first?.[1];
	return Object.fromEntries(values);
}
