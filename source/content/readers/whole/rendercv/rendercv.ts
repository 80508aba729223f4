import {
	type FieldMap,
	isBlank,
	keySet,
	type List,
	mapAt,
	mapIn,
	textAt,
	textIn,
	type Value,
	type ValueMap,
} from '../../../data/value.ts';
import {languageNamed} from '../../../names/language-names.ts';
import {likelyLocale} from '../../../names/locale-tag.ts';
import {entryKeys} from '../../../records/entry-keys.ts';
import {readInline} from '../../../records/fields/inline.ts';
import {type Keys, noAsides} from '../../../records/keys.ts';
import {profileKeys} from '../../../records/profile-keys.ts';
import type {Sources} from '../../../records/record.ts';
import {partOf, setAsideKeys} from '../parts.ts';
import {inLocale, type WholeFile, type WholeReader} from '../reader.ts';
import {entryOf} from './entries.ts';
import {personIn} from './person.ts';
import {sectionNames, sectionTitle} from './section-names.ts';
import {isEntry, textOf} from './words.ts';

/** Of an entry, RenderCV's own; the usual ones are understood as well. Themes have but icons. */
const keys: Keys = {
	entry: {
		...entryKeys,
		organization: {understood: ['company', 'institution', 'journal', 'organization']},
		name: {understood: ['name', 'label']},
		url: {understood: ['url', 'website', 'link']},
		authors: {understood: ['authors']},
	},
	sections: new Map(),
	profile: profileKeys,
	asides: {...noAsides, anywhere: new Set(['icon', 'fontawesomeicon'])},
};

/** What tells RenderCV how to make a page. */
const settings = keySet('design locale localecatalog settings rendercvsettings');

/** RenderCV: `cv` with the person and, under `sections`, lists of entries by their titles. */
export const renderCv: WholeReader = {
	name: 'RenderCV',
	keys,
	recognise: (map) => (mapIn(mapIn(map, 'cv'), 'sections') ? 0.8 : 0),
	read: (file, map, sources) => {
		const cv = mapIn(map, 'cv');
		if (!cv) return;
		setAsideKeys(map, settings, file.account);
		const whole = inLocale(file, localeOf(file, map));
		const fields = personIn(cv, file.account);
		sources.profiles.push({...partOf(whole, '', 'profile'), fields, isPart: true});
		addSections(whole, mapIn(cv, 'sections')?.fields ?? new Map(), sources);
	},
};

/** The file's own locale, unless its name may mean another: `kr` is a country, and Kanuri. */
function localeOf({placement}: WholeFile, map: ValueMap) {
	const own = placement.locale;
	return (own && likelyLocale(own)) ?? languageIn(map) ?? own;
}

function languageIn(map: ValueMap) {
	const language = textIn(mapIn(map, 'locale'), 'language') ?? '';
	return languageNamed(language) ?? likelyLocale(language);
}

/** Adds what stands under `sections`, which keep their order and their titles. */
function addSections(file: WholeFile, sections: FieldMap, sources: Sources): void {
	const written = [...sections].filter(
		([, {value}]) => !isBlank(value) && itemsIn(value).length > 0,
	);
	const names = sectionNames(
		written.map(([key, {value}]) => ({key, isText: !itemsIn(value).some(isEntry)})),
		namesBefore(file),
	);
	for (const [index, [key, {mark, value}]] of written.entries()) {
		const section = names[index] ?? '';
		const title = readInline(sectionTitle(key)).text;
		const part = partOf(file, section, key);
		const front = mapAt(mark, [
			['title', textAt(title, mark)],
			['order', textAt(String(index + 1), mark)],
		]);
		const placement = {...part.placement, role: 'section', slug: ''} as const;
		sources.sections.push({...part, placement, front, body: ''});
		const items = itemsIn(value);
		const isList = items.some(isEntry);
		const entries = isList
			? items.map((item) => entryOf(item, section, file.account))
			: [textOf(items, textAt(title, mark), file.account)];
		const list: List = {kind: 'list', mark, items: entries};
		const own = section === 'about' ? entries[0] : list;
		if (own) sources.lists.push({...part, value: own, family: `${section}/`, isPart: true});
	}
}

/** The names of the sections in the first file of RenderCV's, if it is another one. */
function namesBefore({before = []}: WholeFile): string[] {
	const all = before.filter((each) => each.keys === keys);
	return all.filter(({file}) => file === all[0]?.file).map(({placement}) => placement.section);
}

function itemsIn(value: Value): readonly Value[] {
	return value.kind === 'list' ? value.items : [value];
}
