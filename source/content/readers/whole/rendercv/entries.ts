import {isBlank, lookUp, mapAt, normalizeKey, textAt, type Value} from '../../../data/value.ts';
import type {Account} from '../../../records/account.ts';
import {readInline} from '../../../records/fields/inline.ts';
import {linksField, plainOf} from './lines.ts';
import {wordsIn} from './words.ts';

/** Fields of one line, in which Markdown is words and links. */
const lines = new Set(
	'title name label company position institution area degree location journal date'.split(' '),
);

/** What an entry is called by, before where it was. */
const names = ['title', 'name', 'label', 'position', 'degree', 'area'];

/** An entry with its fields as they are shown. Words among entries are entries by their words. */
export function entryOf(item: Value, section: string, account: Account): Value {
	const words = wordsIn(item)?.words;
	if (words) {
		const links: Value[] = [];
		const title = plainOf(words, links, account);
		return mapAt(item.mark, [['title', title], ...linksField(links)]);
	}
	if (item.kind !== 'map') return item;
	const links: Value[] = [];
	const date = lookUp(item.fields, ['date']);
	const isNamed = names.some((name) => !isBlank(lookUp(item.fields, [name])));
	const fields: Array<[string, Value]> = [];
	for (const [key, {value}] of item.fields) {
		const name = normalizeKey(key);
		// What has no name of its own goes by that of the company.
		if (/^(?:company|institution)$/.test(name) && !isNamed)
			fields.push(['title', plainOf(value, links, account)]);
		else if (lines.has(name)) fields.push([key, plainOf(value, links, account)]);
		else if (name === 'details') fields.push(detailsOf(value, section, links, account));
		else if (name === 'highlights') fields.push([key, nested(value, account)]);
		else if (name === 'links') links.push(value);
		// A date of their own choice stands in the place of the other two.
		else if (/^(?:start|end)date$/.test(name) && !isBlank(date)) account.setAside(value);
		else fields.push([key, value]);
	}
	return mapAt(item.mark, [...fields, ...linksField(links)]);
}

/** What stands beside a label: how well a language is spoken, skills of a kind, or a text. */
function detailsOf(
	value: Value,
	section: string,
	links: Value[],
	account: Account,
): [string, Value] {
	if (value.kind !== 'scalar') return ['details', value];
	if (section === 'languages') return ['level', plainOf(value, links, account)];
	if (section === 'skills' && areNames(readInline(value.text).text))
		return ['tags', plainOf(value, links, account)];
	return ['details', value];
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
		return account.madeOf(textAt(item.text.replaceAll(' - ', '\n- '), item.mark), [item]);
	});
	return {...value, items};
}
