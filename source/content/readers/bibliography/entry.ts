import {
	type FieldMap,
	isBlank,
	mapAt,
	start,
	textAt,
	type Value,
	type ValueMap,
} from '../../data/value.ts';
import type {Account} from '../../records/account.ts';
import {isDate, monthText, rangeText} from './dates.ts';
import {asides, linkFields, telling, textFields, venueFields} from './fields.ts';
import {readLatex, readVerbatim} from './latex.ts';
import {readPersons} from './names.ts';

/** How the texts of fields become one; an empty one is none. */
type Say = (texts: readonly string[]) => string;

const plainBy =
	(separator: string): Say =>
	(texts) =>
		texts.map((text) => readLatex(text, 'plain')).join(separator);
const plain = plainBy(' ');
const verbatim: Say = ([text = '']) => readVerbatim(text);

/** Words for what is not out yet, by how BibLaTeX has them. */
const states: Readonly<Record<string, string>> = {
	...{inpreparation: 'in preparation', inpress: 'in press', prepublished: 'preprint'},
};

/**
 * An entry of a bibliography under keys that mean the same everywhere, with its LaTeX read. `fields`
 * are its own and those that it inherits. What has no such key keeps its own.
 */
export function entryOf(fields: FieldMap, account: Account): ValueMap {
	const left = new Map([...fields].filter(([, {value}]) => !isBlank(value)));
	/** The first of these fields that is there; it is not looked at again. */
	const take = (...names: readonly string[]): Value | undefined => {
		const name = names.find((each) => left.has(each)) ?? '';
		const value = left.get(name)?.value;
		left.delete(name);
		return value;
	};
	const make = (values: ReadonlyArray<Value | undefined>, say: Say): Value[] => {
		const from = values.filter((value) => value !== undefined);
		const text = say(from.map(textOf));
		const [first] = from;
		return first && text !== '' ? [account.madeOf(textAt(text, first.mark), from)] : [];
	};
	const made: Array<readonly [string, Value]> = [];
	const put = (key: string, values: ReadonlyArray<Value | undefined>, say: Say) => {
		made.push(...make(values, say).map((value) => [key, value] as const));
	};
	const putList = (key: string, items: readonly Value[]) => {
		const [first] = items;
		if (first) made.push([key, {kind: 'list', items: [...items], mark: first.mark}]);
	};

	const type = take('@type');
	const kind = textOf(type);
	const isArticle = kind === 'article' || kind === 'periodical';
	put('title', [take('title', 'booktitle'), take('subtitle', 'titleaddon')], plainBy(': '));
	const authors = take('author', 'editor', 'holder');
	putList('authors', personsOf(authors, left.get('author+an')?.value, account));
	put('genre', [take('type') ?? (telling.has(kind) ? type : undefined)], plain);

	const eprint = take('eprint');
	const archive = take('eprinttype', 'archiveprefix');
	const isArXiv =
		/^arxiv$/i.test(textOf(archive)) || /^(?:arxiv:)?\d{4}\.\d{4,5}/i.test(textOf(eprint));
	const venues = venueFields.flatMap((field) => make([take(field)], plain));
	if (venues.length === 0 && isArXiv)
		venues.push(...make([eprint], ([text = '']) => `arXiv:${text.replace(/^arxiv:/i, '')}`));
	const [venue, ...publishers] = venues;
	if (venue) made.push(['organization', venue]);
	put('abbreviation', [take('shortjournal', 'abbr')], plain);
	put('volume', [take('volume')], plain);
	if (isArticle) put('issue', [take('number', 'issue')], plain);
	put('pages', [take('pages', 'eid', 'articleno')], plain);

	const date = take('date', 'eventdate');
	const year = take('year');
	const month = take('month');
	const isYear = isDate(textOf(year));
	if (date) put('date', [date, year, month], ([text = '']) => rangeText(text));
	else if (isYear) {
		put('date', [year, month], ([text = '', name = '']) =>
			monthText(readLatex(text, 'plain'), readLatex(name, 'plain')),
		);
	}
	putList('edition', [
		...make([take('series'), isArticle ? undefined : take('number')], plain),
		...make([take('edition')], (texts) => plain(texts).replace(/^(?=\d+$)/, 'ed. ')),
		...make([take('chapter')], (texts) => `ch. ${plain(texts)}`),
		...publishers,
		...make([take('pubstate'), date || isYear ? undefined : year], (texts) =>
			texts
				.map((text) => (Object.hasOwn(states, text) && states[text]) || readLatex(text, 'plain'))
				.join(', '),
		),
	]);
	put('location', [take('venue', 'location', 'address')], plain);

	const doi = take('doi');
	put('doi', [doi], verbatim);
	put('arxiv', [isArXiv ? eprint : take('arxiv')], verbatim);
	if (eprint && !isArXiv) put(textOf(archive) || 'eprint', [eprint], plain);
	for (const value of [archive, take('primaryclass', 'eprintclass')])
		if (value) account.used(value);
	putList(
		'links',
		Object.entries(linkFields).flatMap(([field, label]): Value[] => {
			const value = take(field);
			const [address] = make([value], verbatim);
			if (!value || !address) return [];
			const url: Array<[string, Value]> = [
				['label', textAt(label, value.mark)],
				['url', address],
			];
			// It leads to the same page as the number.
			const isNumber = field === 'url' && doi && textOf(value).includes(textOf(doi));
			if (isNumber) account.used(value);
			return isNumber ? [] : [mapAt(value.mark, url)];
		}),
	);
	put('tags', [take('keywords')], (texts) => plain(texts).replaceAll(';', ','));
	const texts = textFields.map((field) => take(field));
	put('body', texts, (all) => all.map((text) => readLatex(text, 'markdown')).join('\n\n'));
	put('slug', [take('@name')], ([text = '']) => text);
	if (type) account.used(type);
	for (const [key, {value}] of left) {
		if (asides.has(key) || /^bdsk-|\+an(?::|$)/.test(key)) account.setAside(value);
		else put(key, [value], plain);
	}
	return mapAt(type?.mark ?? start, made);
}

function textOf(value: Value | undefined): string {
	return value?.kind === 'scalar' ? value.text : '';
}

/** Persons, of whom an annotation may say which is the owner: `author+an = {2=me}`. */
function personsOf(
	value: Value | undefined,
	annotation: Value | undefined,
	account: Account,
): Value[] {
	if (!value) return [];
	const marked = textOf(annotation).matchAll(/(\d+)=["']?(?:me|self|own|highlight|bold)\b/gi);
	const own = new Set(Array.from(marked, ([, number]) => Number(number)));
	return readPersons(textOf(value)).map((name, index) =>
		account.madeOf(textAt(own.has(index + 1) ? `**${name}**` : name, value.mark), [value]),
	);
}
