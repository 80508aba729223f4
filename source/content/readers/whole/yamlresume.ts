import {
	at,
	type Field,
	itemsIn,
	keySet,
	mapAt,
	mapIn,
	normalizeKey,
	textAt,
	textIn,
	textsIn,
	type Value,
	type ValueMap,
} from '../../data/value.ts';
import {localeTag} from '../../names/locale-tag.ts';
import {usualSection} from '../../names/section-names.ts';
import {type Keys, noAsides, usualKeys} from '../../records/keys.ts';
import type {Sources} from '../../records/record.ts';
import {partOf, setAsideKeys} from './parts.ts';
import {inLocale, type WholeFile, type WholeReader} from './reader.ts';
import {readByKeys, usualLayout} from './site-data.ts';

const keys: Keys = {
	...usualKeys,
	sections: new Map([
		...usualKeys.sections,
		['projects', {body: {understood: ['description', 'summary']}}],
		['references', {subtitle: {understood: ['relationship']}, url: {understood: ['email']}}],
	]),
	asides: noAsides,
};

/** What tells YAMLResume how to make a page, and in which language. */
const settings = keySet('layout layouts locale');

/** YAMLResume: `content` with sections much like those of JSON Resume. */
export const yamlResume: WholeReader = {
	name: 'YAMLResume',
	keys,
	recognise: (map) => (mapIn(mapIn(map, 'content'), 'basics') ? 0.8 : 0),
	read: (file, map, sources) => {
		const content = mapIn(map, 'content');
		if (!content) return;
		setAsideKeys(map, settings, file.account);
		const whole = inLocale(file, file.placement.locale ?? languageIn(map));
		readByKeys(whole, withWholeBasics(content), {...usualLayout, wrappers: keySet('')}, sources);
		describeSections(whole, map, sources);
	},
};

/** The language of the words that YAMLResume adds; it was a setting of the layout before. */
function languageIn(map: ValueMap) {
	const locale = mapIn(map, 'locale') ?? mapIn(mapIn(map, 'layout'), 'locale');
	return localeTag(textIn(locale, 'language') ?? '');
}

/** Where the person is, and their pages, stand beside `basics` here. */
function withWholeBasics(content: ValueMap): ValueMap {
	const basics = mapIn(content, 'basics');
	if (!basics) return content;
	const isTheirs = ([key]: [string, Field]) => /^(?:location|profiles)$/.test(normalizeKey(key));
	const all = [...content.fields];
	const own = {...basics, fields: new Map([...basics.fields, ...all.filter(isTheirs)])};
	const fields = new Map(all.filter((each) => !isTheirs(each)));
	return {...content, fields: fields.set('basics', {mark: basics.mark, value: own})};
}

/** The order and the titles that the first layout with any gives to the sections. */
function describeSections(file: WholeFile, map: ValueMap, sources: Sources): void {
	const sections = itemsIn(at(map, 'layouts', 'layout'))
		.map((layout) => mapIn(layout, 'sections'))
		.find((found) => found !== undefined);
	if (!sections) return;
	const titles = mapIn(sections, 'aliases')?.fields ?? new Map<string, Field>();
	const ids = textsIn(sections, 'order');
	for (const id of new Set([...ids, ...titles.keys()])) {
		const section = id === 'basics' ? 'about' : usualSection(id);
		if (section === undefined) continue;
		const part = partOf(file, section, id);
		const title = titles.get(id)?.value;
		const place = ids.indexOf(id);
		const said: Array<[string, Value]> = title ? [['title', title]] : [];
		if (place >= 0) said.push(['order', textAt(String(place + 1), sections.mark)]);
		const placement = {...part.placement, role: 'section', slug: ''} as const;
		sources.sections.push({...part, placement, front: mapAt(sections.mark, said), body: ''});
	}
}
