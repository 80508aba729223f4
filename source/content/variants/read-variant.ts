import {entryId} from '../../resume/localize.ts';
import type {Design} from '../../resume/paper/design.ts';
import type {Locale, Resume} from '../../resume/types.ts';
import {type Changes, hasLine} from '../../resume/variant/changes.ts';
import {itemsFor} from '../../resume/variant/items-for.ts';
import {type Choice, foldTag, summaryId, type Variant} from '../../resume/variant/variant.ts';
import {
	at,
	type Field,
	isBlank,
	itemsIn,
	normalizeKey,
	type Scalar,
	type Value,
	type ValueMap,
} from '../data/value.ts';
import {nearest} from '../names/nearest.ts';
import type {Report} from '../problems.ts';
import {readDesign} from '../records/design/design.ts';
import {toWords} from '../records/fields/text.ts';
import {type Context, localeMap} from '../records/locales.ts';
import {readAddressOf} from './address.ts';

/** The keys of a target, and what each says. */
export const targetKeys = {
	for: 'Names of other targets, whose marks it takes as well.',
	include: 'What it has: entries, sections or tags. Without it, everything.',
	exclude: 'What it leaves out: entries, sections or tags.',
	last: 'How far back it goes: `10 years`.',
	sections: 'The sections that it has, in this order.',
	order: 'The entries that come first in their sections.',
	headline: 'Another headline, or one for each language.',
	summary: 'Another summary, or one for each language.',
	design: 'The design of its PDF, as in the profile.',
	pages: 'How many pages its PDF should fit on.',
	entries: 'What it says otherwise, by entry: lines to `replace`, and items to `add`.',
	address: 'Where it is in a site and a server: 26 letters and digits that nobody can guess.',
} as const;

type Key = keyof typeof targetKeys;
const keys = Object.keys(targetKeys) as Key[];

/** What a target may name. */
type Known = {ids: string[]; sections: string[]; tags: string[]};

/** What there is besides the résumé: all names that marks and targets have, and the addresses of other targets. */
export type Others = {names: readonly string[]; addresses: ReadonlySet<string>};

/**
 * The variant that a file describes. Whatever in it the résumé doesn't have is reported, with the nearest
 * that it has.
 */
export function readVariant(
	name: string,
	map: ValueMap,
	resume: Resume,
	context: Context,
	others: Others,
): Variant {
	const {report} = context;
	const fields = new Map<Key, Value>();
	for (const [key, {mark, value}] of map.fields) {
		const known = keys.find((each) => normalizeKey(each) === normalizeKey(key));
		// An address that is yet to be made may be nothing.
		if (known && (known === 'address' || !isBlank(value))) fields.set(known, value);
		if (known) continue;
		const near = nearest(key, keys);
		const hint = near ? `Did you mean \`${near}\`?` : `Its keys are ${keys.join(', ')}.`;
		report('error', 'unknown-in-target', mark, `A target has no key \`${key}\`.`, hint);
	}
	const known = knownIn(resume);
	const choices = (key: Key) => choicesIn(fields.get(key), known, report, key);
	const named = (key: Key, names: readonly string[], noun: string) =>
		scalarsIn(fields.get(key), report, key).flatMap((value) => {
			const word = value.text.trim();
			const [id] = names.includes(word) ? [word] : shortened(value, names);
			return id ?? missing(value, names, noun, report);
		});
	const address = fields.get('address');
	const own =
		address?.kind === 'scalar' ? readAddressOf(address, others.addresses, report) : undefined;
	const last = fields.get('last');
	const pages = fields.get('pages');
	const words = (key: 'headline' | 'summary', read: (value: Scalar) => string) =>
		wordsOf({key, value: fields.get(key)}, resume.locales, read, report);
	const summaries = words('summary', ({text}) => text.trim());
	const takes = scalarsIn(fields.get('for'), report, 'for');
	for (const each of takes) tellOfNobody(each, others.names, report);
	for (const locale of Object.keys(summaries)) {
		const hasOne = resume.entries.some(
			(each) => entryId(each) === summaryId && each.locale === locale,
		);
		const at = fields.get('summary');
		if (hasOne || !at) continue;
		const message = `There is no ${summaryId} in “${locale}” whose text this could replace.`;
		report('error', 'unknown-in-target', at.mark, message, 'Write a summary.md.');
	}
	return {
		name,
		takes: new Set([name, ...takes.map(nameOf)]),
		// Of what can’t be understood nothing is chosen, rather than everything.
		...(fields.has('include') && {include: choices('include')}),
		exclude: choices('exclude'),
		...yearsIn(last, report),
		...(own === undefined ? {} : {address: own}),
		...(fields.has('sections') && {sections: named('sections', known.sections, 'section')}),
		order: named('order', known.ids, 'entry'),
		headlines: words('headline', (text) => toWords(text, context)),
		summaries,
		changes: changesIn(fields.get('entries'), resume, known, context),
		design: {...designOf(fields.get('design'), context), ...designOf(pages, context, 'pages')},
	};
}

function nameOf({text}: Scalar): string {
	return text.trim().toLowerCase();
}

/** Reports a name that no target has, and nothing is marked for. */
function tellOfNobody(value: Scalar, names: readonly string[], report: Report): void {
	const name = nameOf(value);
	if (names.includes(name)) return;
	const near = nearest(name, names);
	const message = `Nothing is marked for “${name}”, and there is no targets/${name}.yml.`;
	report('warning', 'unknown-target', value.mark, message, near && `Did you mean “${near}”?`);
}

function knownIn({entries, sections}: Resume): Known {
	return {
		ids: [...new Set(entries.map(entryId))],
		sections: sections.map(({name}) => name),
		tags: [...new Set(entries.flatMap(({tags}) => tags))],
	};
}

/** The words in a list, or behind each other with commas between; what is none is reported. */
function scalarsIn(value: Value | undefined, report: Report, key: string): Scalar[] {
	if (!value) return [];
	if (value.kind === 'scalar')
		return value.text
			.split(',')
			.filter((text) => text.trim() !== '')
			.map((text) => ({...value, text, value: text}));
	const items = value.kind === 'list' ? value.items : [value];
	return items.flatMap((item) => {
		if (item.kind === 'scalar') return [item];
		report('warning', 'wrong-type', item.mark, `\`${key}\` should be a list of names.`);
		return [];
	});
}

/** What a list chooses: names, or `tag: Go` where something else is called so as well. */
function choicesIn(value: Value | undefined, known: Known, report: Report, key: Key): Choice[] {
	const items = value?.kind === 'list' ? value.items : value ? [value] : [];
	return items.flatMap((item) => {
		const tag = at(item, 'tag');
		if (tag)
			return scalarsIn(tag, report, 'tag').flatMap((each) =>
				choiceOf(each, {ids: [], sections: [], tags: known.tags}, report),
			);
		return scalarsIn(item, report, key).flatMap((each) => choiceOf(each, known, report));
	});
}

/** An entry by its id or its name alone, a section or a tag, whichever there is. */
function choiceOf(value: Scalar, {ids, sections, tags}: Known, report: Report): Choice[] {
	const word = value.text.trim();
	if (sections.includes(word)) return [{kind: 'section', name: word}];
	const [id] = ids.includes(word) ? [word] : shortened(value, ids);
	if (id !== undefined) return [{kind: 'entry', name: id}];
	if (tags.some((tag) => foldTag(tag) === foldTag(word))) return [{kind: 'tag', name: word}];
	const noun = ids.length > 0 ? 'entry, section or tag' : 'tag';
	missing(value, [...ids, ...sections, ...tags], noun, report);
	return [];
}

/** The one entry that is called so in its section. */
function shortened({text}: Scalar, ids: readonly string[]): string[] {
	const same = ids.filter((id) => id.slice(id.indexOf('/') + 1) === text.trim());
	return same.length === 1 ? same : [];
}

/** More names than these nobody reads in a line. */
const mostNamed = 12;

function missing(value: Scalar, names: readonly string[], noun: string, report: Report): string[] {
	const word = value.text.trim();
	// Most name an entry without its section.
	const slugs = new Map(names.map((name) => [name.slice(name.indexOf('/') + 1), name]));
	const slug = nearest(word, [...slugs.keys()]);
	const near = nearest(word, names) ?? (slug === undefined ? undefined : slugs.get(slug));
	const few = names.length > mostNamed ? [] : names;
	const hint =
		near !== undefined
			? `Did you mean “${near}”?`
			: few.length > 0
				? `There ${few.length === 1 ? 'is' : 'are'} ${few.join(', ')}.`
				: 'To see what there is, my-resume --list.';
	report('error', 'unknown-in-target', value.mark, `There is no ${noun} “${word}”.`, hint);
	return [];
}

/** `10 years`, or the number alone. */
function yearsIn(value: Value | undefined, report: Report): Pick<Variant, 'years'> {
	if (!value) return {};
	const text = value.kind === 'scalar' ? value.text.trim() : '';
	const [, years] = /^(\d{1,2})(?: years?)?$/.exec(text) ?? [];
	if (years !== undefined) return {years: Number(years)};
	report('warning', 'wrong-type', value.mark, '`last` should be a number of years: `10 years`.');
	return {};
}

/** A text for every locale, or one for each that it names. */
function wordsOf(
	{key, value}: {key: Key; value: Value | undefined},
	locales: readonly Locale[],
	read: (value: Scalar) => string,
	report: Report,
): Record<Locale, string> {
	if (!value) return {};
	const texts = inEach(value, locales, report);
	const wrong = texts.find(([, each]) => each && each.kind !== 'scalar');
	if (wrong) {
		const message = `\`${key}\` should be a text, or one for each language.`;
		report('warning', 'wrong-type', value.mark, message, `Such as \`${key}: {${locales[0]}: …}\`.`);
	}
	return Object.fromEntries(
		texts.flatMap(([locale, each]) => (each?.kind === 'scalar' ? [[locale, read(each)]] : [])),
	);
}

/**
 * What is said otherwise, by entry. A line that is to be replaced is kept beside what replaces it: where the
 * text has it no more, somebody has to look.
 */
function changesIn(
	value: Value | undefined,
	{entries, locales}: Resume,
	{ids}: Known,
	{report}: Context,
): Map<string, Changes> {
	const changes = new Map<string, Changes>();
	if (!value) return changes;
	if (value.kind !== 'map') {
		report('warning', 'wrong-type', value.mark, '`entries` should be a map of entries.');
		return changes;
	}
	for (const [key, field] of value.fields) {
		const name: Scalar = {kind: 'scalar', value: key, text: key, mark: field.mark};
		const [id] = ids.includes(key) ? [key] : shortened(name, ids);
		if (id === undefined) {
			missing(name, ids, 'entry', report);
			continue;
		}
		tellOfOtherKeys(key, field, report);
		const bodies = entries.filter((each) => entryId(each) === id).map(({body}) => body);
		const replace = at(field.value, 'replace');
		const pairs = itemsIn(replace).flatMap((each) => {
			const [was, instead] = [at(each, 'was'), at(each, 'with')];
			if (was?.kind !== 'scalar' || instead?.kind !== 'scalar') {
				const message = '`replace` should be a list of pairs, `was` and `with`.';
				report('warning', 'wrong-type', each.mark, message);
				return [];
			}
			if (!bodies.some((body) => hasLine(itemsFor(body), was.text))) {
				const message = `“${was.text.trim()}” isn’t in ${id} any more, so nothing replaces it.`;
				const hint = 'Read the entry again, and change `was` and `with`.';
				report('warning', 'variant-behind', was.mark, message, hint);
			}
			return [{was: was.text, with: instead.text}];
		});
		changes.set(id, {replaced: pairs, added: addedIn(at(field.value, 'add'), locales, report)});
	}
	return changes;
}

/** Reports what of an entry is neither to be replaced nor added. */
function tellOfOtherKeys(name: string, {mark, value}: Field, report: Report): void {
	const known = ['replace', 'add'];
	if (value.kind !== 'map') {
		if (isBlank(value)) return;
		const message = `\`${name}\` should say what to \`replace\`, or what to \`add\`.`;
		report('warning', 'wrong-type', mark, message, `Such as \`${name}: {add: [One more line]}\`.`);
		return;
	}
	for (const [key, field] of value.fields) {
		if (known.some((each) => each === normalizeKey(key))) continue;
		const near = nearest(key, known);
		const hint = near ? `Did you mean \`${near}\`?` : 'Its keys are replace and add.';
		const message = `An entry of a target has no key \`${key}\`.`;
		report('error', 'unknown-in-target', field.mark, message, hint);
	}
}

/**
 * What a value says in each locale: of a map of locales, the one under it; else the same in all. What it says in
 * another is reported.
 */
function inEach(value: Value, locales: readonly Locale[], report: Report) {
	const own = localeMap(value);
	for (const [locale, {mark}] of own ?? []) {
		if (locales.includes(locale)) continue;
		const hint = `There ${locales.length === 1 ? 'is' : 'are'} ${locales.join(', ')}.`;
		report('error', 'unknown-in-target', mark, `This résumé isn’t in “${locale}”.`, hint);
	}
	return locales.map((locale) => [locale, own ? own.get(locale) : value] as const);
}

/** Items in every locale, or those of each that is named. */
function addedIn(
	value: Value | undefined,
	locales: readonly Locale[],
	report: Report,
): Changes['added'] {
	if (!value) return {};
	return Object.fromEntries(
		inEach(value, locales, report).map(([locale, each]) => {
			const items = each?.kind === 'list' ? each.items : each ? [each] : [];
			const texts = items.flatMap((item) => (item.kind === 'scalar' ? [item.text.trim()] : []));
			if (texts.length < items.length)
				report('warning', 'wrong-type', value.mark, '`add` should be a list of texts.');
			return [locale, texts];
		}),
	);
}

function designOf(value: Value | undefined, context: Context, key?: 'pages'): Design {
	if (!value) return {};
	if (!key) return readDesign(value, context, false);
	const field = {mark: value.mark, value};
	return readDesign(
		{kind: 'map', mark: value.mark, fields: new Map([[key, field]])},
		context,
		false,
	);
}
