import {
	type EntryField,
	type FieldKeys,
	type Keys,
	keysOf,
	usualKeys,
} from '../../../records/keys.ts';

/** What further keys of Hugo's themes mean in one section. */
const sectionKeys: Readonly<Record<string, Partial<Record<EntryField, string>>>> = {
	talks: {
		organization: 'event conference meetup',
		url: 'event_url',
		demo: 'url_video',
		source: 'url_code',
	},
	publications: {organization: 'publication', url: 'url_pdf', source: 'url_code'},
	courses: {organization: 'academy platform'},
	certifications: {organization: 'academy platform'},
	education: {organization: 'academy'},
};

/** What keys mean in front matter and data of a site of Hugo's, whatever its theme. */
export const hugoKeys: Keys = {
	...usualKeys,
	sections: new Map([
		...usualKeys.sections,
		...Object.entries(sectionKeys).map(([section, own]) => {
			const known = usualKeys.sections.get(section) ?? {};
			const added = Object.entries(own).map(([name, keys]): [string, FieldKeys] => {
				const field = name as EntryField;
				return [
					field,
					{...known[field], understood: [...keysOf(known, field), ...keys.split(' ')]},
				];
			});
			return [section, {...known, ...Object.fromEntries(added)}] as const;
		}),
	]),
};
