import {
	at,
	emptyMap,
	itemsIn,
	listAt,
	textOf,
	type Value,
	type ValueMap,
} from '../../data/value.ts';
import {localeTag} from '../../names/locale-tag.ts';
import {usualSection} from '../../names/section-names.ts';
import {booleanOf} from '../../records/fields/text.ts';
import type {Sources} from '../../records/record.ts';
import {
	addPerson,
	addSection,
	addText,
	htmlText,
	picked,
	setAside,
	tellOfPhoto,
	together,
} from './pick.ts';
import {inLocale, type WholeFile, type WholeReader} from './reader.ts';

/*
 * Version 4 has `visible`, `name`, `date`, `summary` and `url: {label, href}` where version 5 has
 * `hidden`, `title`, `period`, `description` and `website: {url, label}`.
 */

/** How it looks, and what the program keeps for itself. */
const asides = new Set([
	...['id', 'icon', 'iconColor', 'columns', 'separateLinks', 'keepTogether', 'startOnNewPage'],
	...['showHeading', 'inlineLink', 'options', 'metadata', 'size', 'rotation', 'aspectRatio'],
	...['borderRadius', 'borderColor', 'borderWidth', 'shadowColor', 'shadowWidth', 'effects', 'fit'],
]);

/** Keys of an entry's values, of either version. */
type Keys = Readonly<Record<string, readonly string[]>>;

/** What the entries of each section have beside what all have. */
const kinds: Readonly<Record<string, Keys>> = {
	experience: {title: ['position'], organization: ['company']},
	education: {
		degree: ['studyType', 'degree'],
		area: ['area'],
		organization: ['institution', 'school'],
	},
	volunteer: {title: ['position'], organization: ['organization']},
	projects: {title: ['name']},
	skills: {title: ['name']},
	languages: {title: ['name', 'language']},
	interests: {title: ['name']},
	awards: {title: ['title'], organization: ['awarder']},
	certifications: {title: ['name', 'title'], organization: ['issuer']},
	publications: {title: ['name', 'title'], organization: ['publisher']},
	references: {title: ['name'], role: ['position'], phone: ['phone']},
};

/** A section that its owner made, in version 4. */
const custom: Keys = {title: ['name', 'title'], organization: ['description']};

/** Sections in which a description tells how well. */
const rated = new Set(['skills', 'languages']);

/** Reactive Resume, versions 4 and 5: `sections` of items with HTML in their texts. */
export const reactiveResumes: readonly WholeReader[] = [4, 5].map((version) => ({
	name: `Reactive Resume ${version}`,
	recognise: (map) => (versionOf(map) === version ? 0.95 : 0),
	read,
}));

function versionOf(map: ValueMap): number | undefined {
	const sections = at(map, 'sections');
	if (at(map, 'basics')?.kind !== 'map' || sections?.kind !== 'map') return undefined;
	const isOwn = [...sections.fields.values()].some(
		({value}) => value.kind === 'map' && (value.fields.has('items') || value.fields.has('content')),
	);
	if (!isOwn && !at(at(map, 'metadata'), 'template')) return undefined;
	return ['picture', 'summary', 'customSections'].some((key) => map.fields.has(key)) ? 5 : 4;
}

function read(written: WholeFile, map: ValueMap, sources: Sources): void {
	const file = inOwnLocale(written, map);
	setAside(map, (key) => asides.has(key), file.account);
	const sections = at(map, 'sections') ?? emptyMap();
	readSummary(file, at(map, 'summary') ?? at(sections, 'summary'), sources);
	readPerson(file, map, at(sections, 'profiles'), sources);
	if (sections.kind === 'map') {
		for (const [key, {value}] of sections.fields) {
			if (key !== 'summary' && key !== 'profiles' && key !== 'custom')
				readSection(file, key, value, sources);
		}
	}
	const own = at(sections, 'custom');
	if (own?.kind === 'map')
		for (const {value} of own.fields.values()) readSection(file, undefined, value, sources);
	for (const value of itemsIn(at(map, 'customSections')))
		readSection(file, undefined, value, sources);
}

/** The language that the page is set in. */
function inOwnLocale(file: WholeFile, map: ValueMap): WholeFile {
	const named = textOf(at(at(at(map, 'metadata'), 'page'), 'locale'));
	return inLocale(file, file.placement.locale ?? localeTag(named ?? ''));
}

function isHidden(value: Value, {account}: WholeFile): boolean {
	const visible = at(value, 'visible');
	const hidden = at(value, 'hidden');
	for (const each of [visible, hidden]) if (each) account.used(each);
	return booleanOf(visible) === false || booleanOf(hidden) === true;
}

function readPerson(
	file: WholeFile,
	map: ValueMap,
	profiles: Value | undefined,
	sources: Sources,
): void {
	const {account} = file;
	const basics = at(map, 'basics');
	const own = itemsIn(at(basics, 'customFields'));
	const [path, picture] = at(map, 'picture')
		? (['picture.url', at(map, 'picture')] as const)
		: (['basics.picture.url', at(basics, 'picture')] as const);
	if (picture && !isHidden(picture, file)) tellOfPhoto(file, path, at(picture, 'url'));
	if (profiles && isHidden(profiles, file)) account.setAside(profiles);
	const heading = at(profiles, 'name', 'title');
	// The links have no heading in a header.
	if (heading) account.setAside(heading);
	const links = [
		...itemsIn(linkOf(at(basics, 'url', 'website'), file)),
		...itemsIn(at(profiles, 'items')).flatMap((item) => itemsIn(profileLink(item, file))),
		...own.flatMap((field) => {
			const url = at(field, 'link');
			return url ? [picked(field, {label: at(field, 'name', 'text', 'value'), url})] : [];
		}),
	];
	const details = own
		.filter((field) => !at(field, 'link'))
		.map((field) => {
			const [label, value] = [at(field, 'name'), at(field, 'value', 'text')];
			if (label && value) account.shown(label);
			return {label: textOf(label), value};
		});
	const fields = {
		name: at(basics, 'name'),
		headline: at(basics, 'headline'),
		email: at(basics, 'email'),
		phone: at(basics, 'phone'),
		location: at(basics, 'location'),
		links: listAt(links),
	};
	addPerson(file, fields, details, sources);
}

/** A link as `readLinks` takes it; undefined without an address. */
function linkOf(value: Value | undefined, file: WholeFile): Value | undefined {
	if (value?.kind !== 'map') return value;
	const url = at(value, 'href', 'url');
	const label = at(value, 'label');
	return url && picked(value, {label: sameAs(label, url, file) ? undefined : label, url});
}

/** Whether an address says all that a text does. */
function sameAs(text: Value | undefined, address: Value, {account}: WholeFile): boolean {
	const said = textOf(text);
	if (!text || said === undefined || !textOf(address)?.includes(said)) return false;
	account.shown(text);
	return true;
}

function profileLink(item: Value, file: WholeFile): Value | undefined {
	if (isHidden(item, file)) {
		file.account.setAside(item);
		return undefined;
	}
	const network = at(item, 'network');
	const username = at(item, 'username');
	const site = at(item, 'url', 'website');
	const url = site?.kind === 'map' ? at(site, 'href', 'url') : site;
	if (!url) return picked(item, {network, username});
	const label = at(site, 'label');
	const words = [network, username, label].filter((each) => !sameAs(each, url, file));
	if (network && !words.includes(network)) words.unshift(network);
	return picked(item, {
		label: together(file.account, words, ([first = '', ...more]) => {
			const rest = [...new Set(more)].filter((each) => each !== first);
			return rest.length === 0 ? first : `${first} (${rest.join(', ')})`;
		}),
		url,
	});
}

function readSummary(file: WholeFile, summary: Value | undefined, sources: Sources): void {
	if (!summary) return;
	if (isHidden(summary, file)) {
		file.account.setAside(summary);
		return;
	}
	const title = at(summary, 'name', 'title');
	const text = htmlText(file.account, at(summary, 'content'));
	addText(file, 'summary', {title, text}, sources);
}

/** A section by its key, or one that its owner made. */
function readSection(
	file: WholeFile,
	key: string | undefined,
	value: Value,
	sources: Sources,
): void {
	const title = at(value, 'name', 'title');
	const type = at(value, 'type');
	if (type) file.account.used(type);
	const kind = usualSection(key ?? textOf(type) ?? '');
	const section = key === undefined ? undefined : (kind ?? key);
	const entries = itemsIn(at(value, 'items')).map((item) => entryOf(file, kind, item));
	const hidden = isHidden(value, file);
	addSection(file, {section, title, entries, hidden}, sources);
}

function entryOf(file: WholeFile, kind: string | undefined, item: Value): ValueMap {
	const {account} = file;
	const keys = (kind && Object.hasOwn(kinds, kind) && kinds[kind]) || custom;
	const pick = (field: string) => at(item, ...(keys[field] ?? []));
	const description = keys === custom ? undefined : at(item, 'description');
	const isRated = rated.has(kind ?? '');
	const isRelation = kind === 'references' && at(item, 'summary') !== undefined;
	const organization = pick('organization');
	const named = pick('title') ?? pick('degree');
	return picked(item, {
		title: pick('title') ?? (named ? undefined : organization),
		degree: pick('degree'),
		area: pick('area'),
		organization: named ? organization : undefined,
		role: pick('role') ?? (isRelation ? description : undefined),
		period: at(item, 'period', 'date'),
		location: at(item, 'location'),
		level: isRated ? levelOf(file, item) : undefined,
		score: isRated ? undefined : at(item, 'score', 'grade'),
		tags: at(item, 'keywords'),
		body: isRated || isRelation ? undefined : htmlText(account, description),
		summary: htmlText(account, at(item, 'summary', 'content')),
		details: pick('phone'),
		highlights: at(item, 'highlights'),
		courses: at(item, 'courses'),
		links: linkOf(at(item, 'url', 'website'), file),
		roles: listAt(itemsIn(at(item, 'roles')).map((role) => roleOf(file, role))),
		visible: at(item, 'visible'),
		hidden: at(item, 'hidden'),
		show: at(item, 'show'),
	});
}

function roleOf({account}: WholeFile, role: Value): ValueMap {
	return picked(role, {
		title: at(role, 'position'),
		period: at(role, 'period'),
		body: htmlText(account, at(role, 'description')),
	});
}

/** How well, in words and of five; none of five is how its owner hides it. */
function levelOf({account}: WholeFile, item: Value): Value | undefined {
	const words = at(item, 'description', 'proficiency', 'fluency');
	const number = at(item, 'level');
	if (!number || textOf(number) === '0') {
		if (number) account.setAside(number);
		return words;
	}
	if (!words) return together(account, [number], ([level]) => `${level}/5`);
	return together(account, [words, number], ([word, level]) => `${word} (${level}/5)`);
}
