import {
	type FieldMap,
	isBlank,
	type List,
	lookUp,
	mapAt,
	normalizeKey,
	type Scalar,
	textAt,
	type Value,
	type ValueMap,
} from '../../data/value.ts';
import {languageNamed} from '../../names/language-names.ts';
import {likelyLocale} from '../../names/locale-tag.ts';
import type {Account} from '../../records/account.ts';
import {readInline} from '../../records/fields/inline.ts';
import {entryKeys, type Keys, profileKeys} from '../../records/keys.ts';
import type {Sources} from '../../records/record.ts';
import {partOf} from './parts.ts';
import type {WholeFile, WholeReader} from './reader.ts';
import {sectionNames, sectionTitle} from './rendercv-sections.ts';

/** Of an entry, RenderCV's own; the usual ones are understood as well. It has no word for a theme. */
const keys: Keys = {
	entry: {
		...entryKeys,
		organization: {understood: ['company', 'institution', 'journal', 'organization']},
		url: {understood: ['url', 'doi', 'website', 'link']},
		authors: {understood: ['authors']},
	},
	sections: new Map(),
	profile: profileKeys,
	asides: new Set(),
};

/** What tells RenderCV how to make a page. */
const settings = new Set(['design', 'locale', 'localecatalog', 'settings', 'rendercvsettings']);

/** RenderCV: `cv` with the person and, under `sections`, lists of entries by their titles. */
export const renderCv: WholeReader = {
	name: 'RenderCV',
	keys,
	recognise: ({fields}) => {
		const cv = mapIn(fields, 'cv');
		return cv && mapIn(cv.fields, 'sections') ? 0.8 : 0;
	},
	read: (file, map, sources) => {
		const cv = mapIn(map.fields, 'cv');
		if (!cv) return;
		for (const [key, {value}] of map.fields)
			if (settings.has(normalizeKey(key))) file.account.setAside(value);
		const locale = localeOf(file, map);
		const whole = locale === undefined ? file : {...file, placement: {...file.placement, locale}};
		const fields = personIn(cv, file.account);
		sources.profiles.push({...partOf(whole, '', 'profile'), fields, isPart: true});
		addSections(whole, mapIn(cv.fields, 'sections')?.fields ?? new Map(), sources);
	},
};

function mapIn(fields: FieldMap, key: string): ValueMap | undefined {
	const value = lookUp(fields, [key]);
	return value?.kind === 'map' ? value : undefined;
}

/** The file's own locale, unless its name may mean another: `kr` is a country, and Kanuri. */
function localeOf({placement}: WholeFile, map: ValueMap) {
	const own = placement.locale;
	return (own && likelyLocale(own)) ?? languageIn(map) ?? own;
}

function languageIn({fields}: ValueMap) {
	const locale = mapIn(fields, 'locale');
	const language = locale && lookUp(locale.fields, ['language']);
	if (language?.kind !== 'scalar') return undefined;
	return languageNamed(language.text) ?? likelyLocale(language.text);
}

/** The person. Of several addresses of a kind the first is theirs, and the others are links. */
function personIn({fields}: ValueMap, account: Account): FieldMap {
	const person: FieldMap = new Map();
	const links: Value[] = [];
	for (const [key, field] of fields) {
		const {mark, value} = field;
		const items = value.kind === 'list' ? value.items : [value];
		switch (normalizeKey(key)) {
			case 'sections':
				break;
			case 'email':
			case 'website': {
				const [first, ...others] = items;
				if (first) person.set(key, {mark, value: first});
				links.push(...others);
				break;
			}
			case 'phone': {
				const [first, ...others] = items.map((item) => phoneOf(item, account));
				if (first) person.set(key, {mark, value: first});
				links.push(...others.map(callOf));
				break;
			}
			case 'socialnetworks':
				links.push(...items);
				break;
			case 'customconnections':
				links.push(...items.map((item) => connectionOf(item, account)));
				break;
			default:
				person.set(key, {mark, value: plainOf(value, [], account)});
		}
	}
	const [first] = links;
	if (first) {
		const list: List = {kind: 'list', mark: first.mark, items: links};
		person.set('links', {mark: first.mark, value: list});
	}
	return person;
}

/** A telephone number without the scheme that RenderCV writes before it. */
function phoneOf(value: Value, account: Account): Value {
	if (value.kind !== 'scalar' || !value.text.startsWith('tel:')) return value;
	account.shown(value);
	return textAt(value.text.slice('tel:'.length), value.mark);
}

function callOf(phone: Value): Value {
	if (phone.kind !== 'scalar') return phone;
	const url = textAt(`tel:${phone.text.replace(/[^\d+]/g, '')}`, phone.mark);
	return mapAt(phone.mark, [
		['label', phone],
		['url', url],
	]);
}

/** A link that its owner has put words and an icon to; without an address it is no link. */
function connectionOf(value: Value, account: Account): Value {
	if (value.kind !== 'map') return value;
	const [label, url, icon] = ['placeholder', 'url', 'fontawesome_icon'].map((key) =>
		lookUp(value.fields, [key]),
	);
	if (icon) account.setAside(icon);
	if (!url || isBlank(url)) return {kind: 'list', mark: value.mark, items: []};
	return mapAt(value.mark, [...(label ? [['label', label] as const] : []), ['url', url]]);
}

/** Adds what stands under `sections`, which keep their order and their titles. */
function addSections(file: WholeFile, sections: FieldMap, sources: Sources): void {
	const written = [...sections].filter(
		([, {value}]) => !isBlank(value) && itemsIn(value).length > 0,
	);
	const names = sectionNames(
		written.map(([key, {value}]) => ({key, isText: !itemsIn(value).some(isEntry)})),
		namesBefore(file, sources),
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
function namesBefore({file}: WholeFile, {sections}: Sources): string[] {
	const all = sections.filter((each) => each.keys === keys && each.file !== file);
	const first = all.filter((each) => each.file === all[0]?.file);
	return first.map(({placement}) => placement.section);
}

function itemsIn(value: Value): readonly Value[] {
	return value.kind === 'list' ? value.items : [value];
}

/** How words are listed, by the key that they stand under; without one they are a paragraph. */
const listed: Readonly<Record<string, (words: string, place: number, count: number) => string>> = {
	bullet: (words) => `- ${words}`,
	number: (words, place) => `${place + 1}. ${words}`,
	// Markdown can't count down.
	reversed_number: (words, place, count) => `${count - place}\\. ${words}`,
};

/** The words of an item that is a paragraph or a point, and how it is listed. */
function wordsIn(item: Value): {words: Scalar; kind: string} | undefined {
	if (item.kind === 'scalar') return {words: item, kind: ''};
	if (item.kind === 'list') return undefined;
	for (const kind of Object.keys(listed)) {
		const words = lookUp(item.fields, [kind]);
		if (words?.kind === 'scalar') return {words, kind};
	}
	return undefined;
}

function isEntry(item: Value): boolean {
	return wordsIn(item) === undefined;
}

/** Paragraphs and points, as the one entry of their section. */
function textOf(items: readonly Value[], title: Scalar, account: Account): ValueMap {
	const all = items.flatMap((item) => wordsIn(item) ?? []).filter(({words}) => !isBlank(words));
	const counts = new Map<string, number>();
	let text = '';
	for (const [index, {words, kind}] of all.entries()) {
		account.shown(words);
		const place = counts.get(kind) ?? 0;
		counts.set(kind, place + 1);
		const count = all.filter((each) => each.kind === kind).length;
		const said = words.text.trim();
		const isPoint = kind === 'bullet' || kind === 'number';
		const line = listed[kind]?.(isPoint ? said.replace(/\n/g, '\n   ') : said, place, count);
		const isSameList = isPoint && all[index - 1]?.kind === kind;
		text += (text === '' ? '' : isSameList ? '\n' : '\n\n') + (line ?? said);
	}
	const mark = all[0]?.words.mark ?? title.mark;
	return mapAt(mark, [
		['title', title],
		['body', textAt(text, mark)],
	]);
}

/** Fields of one line, in which Markdown is words and links. */
const lines = new Set(
	'title name company position institution area degree location journal date'.split(' '),
);

/** What an entry is called by, before where it was. */
const names = ['title', 'name', 'label', 'position', 'degree', 'area'];

/** An entry with its fields as they are shown. Words among entries are entries by their words. */
function entryOf(item: Value, section: string, account: Account): Value {
	const words = wordsIn(item)?.words;
	if (words) {
		const links: Value[] = [];
		const title = plainOf(words, links, account);
		return mapAt(item.mark, [['title', title], ...linksField(links)]);
	}
	if (item.kind !== 'map') return item;
	const links: Value[] = [];
	const date = lookUp(item.fields, ['date']);
	const isNamed = !isBlank(lookUp(item.fields, names));
	const fields: Array<[string, Value]> = [];
	for (const [key, {value}] of item.fields) {
		const name = normalizeKey(key);
		// What has no name of its own goes by that of the company.
		if (/^(?:company|institution)$/.test(name) && !isNamed)
			fields.push(['title', plainOf(value, links, account)]);
		else if (lines.has(name)) fields.push([key, plainOf(value, links, account)]);
		else if (name === 'label') fields.push(['title', plainOf(value, links, account)]);
		else if (name === 'details') fields.push(detailsOf(value, section, links, account));
		else if (name === 'highlights') fields.push([key, nested(value, account)]);
		else if (name === 'links') links.push(value);
		// A date of their own choice stands in the place of the other two.
		else if (/^(?:start|end)date$/.test(name) && !isBlank(date)) account.setAside(value);
		else fields.push([key, value]);
	}
	return mapAt(item.mark, [...fields, ...linksField(links)]);
}

function linksField(links: Value[]): Array<[string, Value]> {
	const [first] = links;
	return first ? [['links', {kind: 'list', mark: first.mark, items: links}]] : [];
}

/** The words of a line; what it links to is added to `links`. */
function plainOf(value: Value, links: Value[], account: Account): Value {
	if (value.kind !== 'scalar') return value;
	const inline = readInline(value.text);
	if (inline.text === value.text && inline.links.length === 0) return value;
	account.shown(value);
	const {mark} = value;
	for (const {label, url} of inline.links) {
		const own = label === inline.text ? '' : label;
		links.push(
			mapAt(mark, [
				['label', textAt(own, mark)],
				['url', textAt(url, mark)],
			]),
		);
	}
	return textAt(inline.text, mark);
}

/** What stands beside a label: how well a language is spoken, skills of a kind, or a text. */
function detailsOf(
	value: Value,
	section: string,
	links: Value[],
	account: Account,
): [string, Value] {
	if (value.kind !== 'scalar') return ['body', value];
	if (section === 'languages') return ['level', plainOf(value, links, account)];
	if (section === 'skills' && areNames(readInline(value.text).text))
		return ['tags', plainOf(value, links, account)];
	return ['body', value];
}

/** Whether a line is a list of names, each of some words, rather than a sentence. */
function areNames(line: string): boolean {
	return (
		!/[;:(]|\.$|\b(?:and|with)\b/.test(line) &&
		line.split(',').every((name) => name.trim().split(/\s+/).length <= 4)
	);
}

/** Points below a point, which YAML folds into its line: `Ledger - Rounding - Reports`. */
function nested(value: Value, account: Account): Value {
	if (value.kind !== 'list') return value;
	const items = value.items.map((item) => {
		if (item.kind !== 'scalar' || !item.text.includes(' - ')) return item;
		account.shown(item);
		return textAt(item.text.replaceAll(' - ', '\n- '), item.mark);
	});
	return {...value, items};
}
