import type {Link} from '../../../resume/types.ts';
import {isBlank, normalizeKey, type Value} from '../../data/value.ts';
import {nearest} from '../../names/nearest.ts';
import {humanize} from '../../names/slug.ts';
import {type Context, localized, valueAt} from '../locales.ts';
import {knownKeys, type Matched} from '../match.ts';
import {readAddress} from './links.ts';
import {readLine, toLine} from './text.ts';

/** What an item says under keys of its author's own, which name it: `department: Reading room`. */
export type Details = {lines: string[]; links: Link[]};

/**
 * Reads what stands under keys that mean nothing else: addresses become links, the rest lines. Keys
 * of themes, and those that are nearly a known one, are left, to be told of.
 */
export function readDetails(matched: Matched, section: string, context: Context): Details {
	const details: Details = {lines: [], links: []};
	for (const [key, field] of matched.unknown) {
		const value = localized(field.value, context);
		const isAside = context.keys.asides.anywhere.has(normalizeKey(key));
		if (
			!value ||
			isAside ||
			isAsked(key, matched) ||
			nearKey(key, knownKeys(section, context.keys))
		)
			continue;
		const label = humanize(toLine(key));
		if (value.kind === 'scalar' && /^https?:\/\//i.test(value.text.trim())) {
			const url = readAddress(value.text, value.mark, context.report);
			context.account.shown(value);
			if (url !== undefined) details.links.push({label, url});
			continue;
		}
		const words = wordsOf(value, context);
		if (words) details.lines.push(`${label}: ${words}`);
	}
	return details;
}

/** Whether a `param` in the text shows it already. */
function isAsked(key: string, matched: Matched): boolean {
	return matched.all('body').some(({value}) => {
		if (value.kind !== 'scalar' || !value.text.includes('param')) return false;
		const names = value.text.matchAll(/\bparam\s+["']?([\w-]+)/gi);
		return [...names].some(([, name]) => name?.toLowerCase() === key.toLowerCase());
	});
}

/** A text, or the names in a list; a switch says nothing. */
function wordsOf(value: Value, context: Context): string {
	if (value.kind === 'list') {
		return value.items
			.map((item) => localized(item, context))
			.map((item) => (item ? nameOf(item, context) : ''))
			.filter((name) => name !== '')
			.join(', ');
	}
	return nameOf(value, context);
}

function nameOf(value: Value, context: Context): string {
	if (value.kind === 'list' || isBlank(value)) return '';
	if (value.kind === 'scalar' && typeof value.value === 'boolean') return '';
	const name =
		value.kind === 'map' ? valueAt(value, ['name', 'title', 'label', 'text'], context) : value;
	return readLine(name, 'name', context) ?? '';
}

/**
 * The key that was likely meant: with a slip of a letter or two, in the singular, or in a language.
 * Another word that merely looks like a key is none, nor are the words of a key in another order.
 */
export function nearKey(key: string, known: readonly string[]): string | undefined {
	const word = normalizeKey(key);
	const alike = [`${word}s`, normalizeKey(key.replace(/[-_][a-z]{2}$/i, ''))];
	const same = known.find((each) => alike.includes(normalizeKey(each)));
	if (same !== undefined || word.length < 4) return same;
	const near = nearest(key, known, {spell: normalizeKey, most: word.length < 8 ? 1 : 2});
	return near !== undefined && isSlip(word, normalizeKey(near)) ? near : undefined;
}

function isSlip(word: string, meant: string): boolean {
	const hasMore = Math.abs(meant.length - word.length) > 1;
	if (hasMore && (meant.startsWith(word) || word.startsWith(meant))) return false;
	return word.slice(0, 2) === meant.slice(0, 2) || word.slice(-2) === meant.slice(-2);
}
