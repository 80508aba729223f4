import type {Author, Link} from '../../../../resume/types.ts';
import {isBlank, type Value} from '../../../data/value.ts';
import {type Context, localized, valueAt} from '../../locales.ts';
import type {Matched} from '../../match.ts';
import {readInline} from '../inline.ts';
import {readWord, toLine} from '../text.ts';

/** How authors are told, and the links on their names. */
type Authors = {authors: Author[]; links: Link[]};

/** Emphasis around a whole name, which marks the owner's. */
const emphasis = /^(\*{1,3}|_{1,3})(?=\S).*\S\1$|^<(b|strong|em|i|u)\b[^>]*>.*<\/\2>$/is;

/** Initials alone: what stands behind a comma in `Brook, A. M.` */
const initials = /^(?:\p{Lu}\p{M}*\.?[\s-]*){1,4}(?:,?\s*(?:Jr|Sr|II|III)\.?)?[*†‡§¶]*$/u;

/** What joins the last of several names to the others. */
const conjunction = /\s*(?:,\s*)?(?:\s(?:and|und|et|y|e|och|og|en)\s|&|\\&)\s*/i;

/**
 * The authors in their order: a list of names or of maps, or one text with all of them. A name that
 * is emphasised is the owner's.
 */
export function readAuthors(matched: Matched, context: Context): Authors {
	const links: Link[] = [];
	const names = matched.all('authors').flatMap(({value}) => namesIn(value, context));
	const authors = names.flatMap((written): Author[] => {
		const {isOwner, name} = nameIn(written, links);
		return name === '' ? [] : [isOwner ? {name, isOwner} : {name}];
	});
	return {authors, links};
}

function namesIn(written: Value, context: Context): string[] {
	const value = localized(written, context);
	if (!value || isBlank(value)) return [];
	if (value.kind === 'scalar') {
		context.account.shown(value);
		return splitNames(toLine(value.text));
	}
	const items = value.kind === 'list' ? value.items : [value];
	const names = items.map((item) => nameOf(localized(item, context), context));
	const [only = '', ...more] = names;
	return more.length === 0 ? splitNames(only) : names;
}

/** The name of an author who is told as a text, or as a map. */
function nameOf(value: Value | undefined, context: Context): string {
	if (value?.kind !== 'map') return readWord(value, 'authors', context) ?? '';
	const part = (...keys: string[]) => readWord(valueAt(value, keys, context), 'authors', context);
	const whole = part('name', 'fullName', 'literal', 'label');
	if (whole !== undefined) return whole;
	const parts = [part('firstName', 'given', 'first'), part('lastName', 'family', 'last')];
	return parts.filter((each) => each !== undefined).join(' ');
}

/** The names in a text: between semicolons, the word “and” or commas, some of which are a name's own. */
export function splitNames(text: string): string[] {
	const trimmed = (names: readonly string[]) =>
		names.map((name) => name.trim()).filter((name) => name !== '');
	if (text.includes(';'))
		return trimmed(text.split(';').flatMap((part) => part.split(conjunction)));
	const joined = trimmed(text.split(conjunction));
	// As in BibTeX: `Brook, Ada and Moor, Ben`.
	const areReversed = joined.every((name) => /^[^,.]+,[^,]+$/.test(name));
	if (joined.length > 1 && areReversed) return joined;
	const names: string[] = [];
	for (const part of trimmed(joined.join(', ').split(','))) {
		const last = names.at(-1);
		const mayFollow = last !== undefined && !last.includes(',') && !/\p{Lu}\.|\s/u.test(last);
		if (mayFollow && initials.test(part)) names.splice(-1, 1, `${last}, ${part}`);
		else names.push(part);
	}
	// A single name turned around.
	const [first, second, ...others] = names;
	const isOne = first !== undefined && second !== undefined && others.length === 0;
	if (joined.length === 1 && isOne && !(first.includes(' ') && second.includes(' ')))
		return [`${first}, ${second}`];
	return names;
}

function nameIn(written: string, links: Link[]): {isOwner: true | undefined; name: string} {
	const read = readInline(written);
	links.push(...read.links);
	return {isOwner: emphasis.test(written.trim()) || undefined, name: toLine(read.text)};
}
