import {isBlank, lookUp, mapAt, normalizeKey, textAt, type Value} from '../../../data/value.ts';
import type {Account} from '../../../records/account.ts';
import {readInline} from '../../../records/fields/inline.ts';
import {wordsIn} from './words.ts';

/** What an entry is called by, before where it was. */
const names = ['title', 'name', 'label', 'position', 'degree', 'area'];

/** An entry with its fields as they are shown. Words among entries are entries by their words. */
export function entryOf(item: Value, section: string, account: Account): Value {
	const words = wordsIn(item)?.words;
	if (words) return mapAt(item.mark, [['title', words]]);
	if (item.kind !== 'map') return item;
	const date = lookUp(item.fields, ['date']);
	const isNamed = names.some((name) => !isBlank(lookUp(item.fields, [name])));
	const fields: Array<[string, Value]> = [];
	for (const [key, {value}] of item.fields) {
		const name = normalizeKey(key);
		// What has no name of its own goes by that of the company.
		if (/^(?:company|institution)$/.test(name) && !isNamed) fields.push(['title', value]);
		else if (name === 'details') fields.push([detailsKey(value, section), value]);
		else if (name === 'highlights') fields.push([key, nested(value, account)]);
		// A date of their own choice stands in the place of the other two.
		else if (/^(?:start|end)date$/.test(name) && !isBlank(date)) account.setAside(value);
		else fields.push([key, value]);
	}
	return mapAt(item.mark, fields);
}

/** What stands beside a label: how well a language is spoken, skills of a kind, or a text. */
function detailsKey(value: Value, section: string): 'level' | 'tags' | 'details' {
	if (value.kind !== 'scalar') return 'details';
	if (section === 'languages') return 'level';
	return section === 'skills' && areNames(readInline(value.text).text) ? 'tags' : 'details';
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
