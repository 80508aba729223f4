import {limits} from '../../../resume/limits.ts';
import {plainText} from '../../../resume/plain-text.ts';
import {slugify} from '../../names/slug.ts';
import {formatDay} from './dates.ts';
import {
	isBlank,
	isList,
	isMap,
	type LiquidValue,
	toNumber,
	toText,
	unknown,
	valueIn,
	weightOf,
} from './values.ts';

/** What filters know of the site. */
export type FilterContext = {now: Date; url: string; baseurl: string};

type Filter = (
	value: LiquidValue,
	args: readonly LiquidValue[],
	site: FilterContext,
) => LiquidValue;

/** A filter of texts. Its arguments are texts, empty where none are written. */
const text =
	(make: (value: string, first: string, second: string) => LiquidValue): Filter =>
	(value, [first = null, second = null]) =>
		make(toText(value), toText(first), toText(second));

const number =
	(make: (value: number, other: number) => number): Filter =>
	(value, [other = 0]) =>
		Number(make(toNumber(value), toNumber(other)).toFixed(10));

const list =
	(make: (items: readonly LiquidValue[], args: readonly LiquidValue[]) => LiquidValue): Filter =>
	(value, args) =>
		make(isList(value) ? value : value === null ? [] : [value], args);

const compare = (a: LiquidValue, b: LiquidValue) => {
	const isNumber = typeof a === 'number' && typeof b === 'number';
	if (isNumber) return a - b;
	return toText(a) < toText(b) ? -1 : toText(a) > toText(b) ? 1 : 0;
};

/** Replaces a part, unless the result would be far longer than any text is. */
function replaceAll(value: string, part: string, by: string): string {
	if (part === '' || value.split(part).length * by.length > limits.liquidText) return value;
	return value.replaceAll(part, () => by);
}

const escapes: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
};
const escapeHtml = (value: string) => value.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

const withoutTags = (value: string) =>
	value.replace(/<(script|style)\b[^<]*<\/\1>|<!--[^<]*-->|<[^<>]*>/gi, '');

const joined = (base: string, path: string) =>
	/^[a-z][a-z\d+.-]*:/i.test(path) ? path : `${base}/${path.replace(/^\//, '')}`;

/** The filters of Liquid and Jekyll; any other leaves its value as it is, as in Jekyll. */
const filters: Readonly<Record<string, Filter>> = {
	append: text((value, end) => value + end),
	prepend: text((value, start) => start + value),
	capitalize: text((value) => value.slice(0, 1).toUpperCase() + value.slice(1).toLowerCase()),
	upcase: text((value) => value.toUpperCase()),
	downcase: text((value) => value.toLowerCase()),
	strip: text((value) => value.trim()),
	lstrip: text((value) => value.trimStart()),
	rstrip: text((value) => value.trimEnd()),
	strip_newlines: text((value) => value.replace(/\r?\n/g, '')),
	normalize_whitespace: text((value) => value.replace(/\s+/g, ' ').trim()),
	newline_to_br: text((value) => value.replace(/\r?\n/g, '<br />\n')),
	strip_html: text(withoutTags),
	escape: text(escapeHtml),
	xml_escape: text(escapeHtml),
	escape_once: text((value) => value.replace(/&(?!\w{1,9};|#\w{1,9};)|[<>"]/g, escapeHtml)),
	replace: text(replaceAll),
	replace_first: text((value, part, by) => value.replace(part, () => by)),
	remove: text((value, part) => replaceAll(value, part, '')),
	remove_first: text((value, part) => value.replace(part, '')),
	truncate: (value, [length = 50, end = '...']) => {
		const all = toText(value);
		const most = Math.max(0, toNumber(length) - toText(end).length);
		return all.length <= toNumber(length) ? all : all.slice(0, most) + toText(end);
	},
	truncatewords: (value, [count = 15, end = '...']) => {
		const all = toText(value).trim().split(/\s+/);
		const most = Math.max(1, toNumber(count));
		return all.length <= most ? toText(value) : all.slice(0, most).join(' ') + toText(end);
	},
	split: text((value, by) => (value === '' ? [] : value.split(by).slice(0, limits.liquidItems))),
	slugify: text((value) => slugify(value)),
	number_of_words: text((value) => value.split(/\s+/).filter((word) => word !== '').length),
	url_encode: text((value) => encodeURIComponent(plainText(value))),
	cgi_escape: text((value) => encodeURIComponent(plainText(value))),
	uri_escape: text((value) => encodeURI(plainText(value))),

	plus: number((value, other) => value + other),
	minus: number((value, other) => value - other),
	times: number((value, other) => value * other),
	modulo: number((value, other) => value % other),
	divided_by: (value, [other = 1]) => {
		const result = toNumber(value) / toNumber(other);
		const isWhole = Number.isInteger(toNumber(value)) && Number.isInteger(toNumber(other));
		return Number.isFinite(result) ? (isWhole ? Math.floor(result) : result) : 0;
	},
	abs: number(Math.abs),
	ceil: number(Math.ceil),
	floor: number(Math.floor),
	round: (value, [digits = 0]) => {
		const places = Math.min(9, Math.max(0, toNumber(digits)));
		return Number(toNumber(value).toFixed(places));
	},
	at_least: number(Math.max),
	at_most: number(Math.min),

	first: list((items) => items[0] ?? null),
	last: list((items) => items.at(-1) ?? null),
	size: (value) => valueIn(value, 'size') ?? 0,
	join: list((items, [by = ' ']) => {
		const between = toText(by);
		const isTooLong = items.length * between.length > limits.liquidText;
		return items.map(toText).join(isTooLong ? '' : between);
	}),
	reverse: list((items) => items.toReversed()),
	compact: list((items) => items.filter((item) => item !== null)),
	uniq: list((items) => [
		...new Map(items.map((item) => [JSON.stringify(item), item] as const)).values(),
	]),
	concat: list((items, [more = null]) => [...items, ...(isList(more) ? more : [])]),
	push: list((items, [more = null]) => [...items, more]),
	unshift: list((items, [more = null]) => [more, ...items]),
	pop: list((items) => items.slice(0, -1)),
	shift: list((items) => items.slice(1)),
	map: list((items, [key = null]) => items.map((item) => valueIn(item, key))),
	where: list((items, [key = null, wanted = null]) =>
		items.filter((item) => toText(valueIn(item, key)) === toText(wanted)),
	),
	sort: list((items, [key = null]) =>
		items.toSorted((a, b) =>
			key === null ? compare(a, b) : compare(valueIn(a, key), valueIn(b, key)),
		),
	),
	slice: (value, [from = 0, count = 1]) => {
		const all = isList(value) ? value : toText(value);
		const start = toNumber(from) < 0 ? all.length + toNumber(from) : toNumber(from);
		const end = start + toNumber(count);
		return isList(all) ? all.slice(start, end) : all.slice(start, end);
	},
	array_to_sentence_string: list((items, [word = 'and']) => {
		const words = items.map(toText);
		const end = `${words.length > 2 ? ',' : ''} ${toText(word)} `;
		return [words.slice(0, -1).join(', '), ...words.slice(-1)]
			.filter((part) => part !== '')
			.join(end);
	}),

	default: (value, [other = null]) =>
		isBlank(value) && !(typeof value === 'string' && value !== '') ? other : value,
	jsonify: (value) => JSON.stringify(value) ?? '',
	date: (value, [format = null], {now}) =>
		format === null ? value : formatDay(value, toText(format), now),
	date_to_string: (value, _, {now}) => formatDay(value, '%d %b %Y', now),
	date_to_long_string: (value, _, {now}) => formatDay(value, '%d %B %Y', now),
	date_to_xmlschema: (value, _, {now}) => formatDay(value, '%FT%H:%M:%S+00:00', now),
	relative_url: (value, _, {baseurl}) => joined(baseurl, toText(value)),
	absolute_url: (value, _, {url, baseurl}) => joined(url + baseurl, toText(value)),
};
/** Those that make something that is not known of a list that is. */
const others = new Set('where_exp group_by group_by_exp find find_exp sample'.split(' '));

/** What a filter makes of a value. */
export function applyFilter(
	name: string,
	value: LiquidValue,
	args: readonly LiquidValue[],
	site: FilterContext,
): LiquidValue {
	if (value === unknown || others.has(name)) return unknown;
	const filter = Object.hasOwn(filters, name) ? filters[name] : undefined;
	const made = filter ? filter(value, args, site) : value;
	if (typeof made === 'string') return made.slice(0, limits.liquidText);
	if (isList(made)) {
		const items = made.slice(0, limits.liquidItems);
		return weightOf(items) > limits.file ? value : items;
	}
	return isMap(made) || typeof made !== 'number' || Number.isFinite(made) ? made : 0;
}
