import type {Link} from '../../../resume/types.ts';
import {findPeriod, isOnlyPeriod, plain} from './dates.ts';
import {folded, linksOf, type Run, wordsOf} from './inline.ts';
import {isOrganization, isPlace, isRole} from './words.ts';

/** What a heading, and the lines right below it, say of an entry. */
export type Naming = {
	title?: string;
	organization?: string;
	period?: string;
	/** The index of the line that tells the period, if it is not the first one. */
	periodAt?: number;
	location?: string;
	tags?: string[];
	links: Link[];
};

/** Sections whose entries are somebody's in an organization. */
export const organized = new Set(['experience', 'education', 'volunteer']);
/** Sections whose entries go by a name that may hold any sign. */
const things = new Set(['projects', 'publications', 'skills', 'awards', 'certifications', 'talks']);

/** Signs that part phrases, and what stands for them where a look holds the words together. */
const signs = ',;|•·∙●▪—–-()[]:@\t';
const held = (text: string) =>
	text.replace(/[,;|•·∙●▪—–()[\]:@\t-]/g, (sign) =>
		sign === '\t' ? ' ' : String.fromCharCode(0xfdd0 + signs.indexOf(sign)),
	);
const released = (text: string) =>
	text.replace(/[\uFDD0-\uFDE2]/g, (sign) => signs.charAt(sign.charCodeAt(0) - 0xfdd0));
/** Where the look changes within a phrase, and where it changes between phrases. */
const [soft, hard] = ['\uFDEE', '\uFDEF'];
const strong = /\s*[|•·∙●▪;\t\uFDEF]\s*|\s+(?:—|–|-{1,3})\s+|\s*—\s*|\s{3,}/;
const weak = /\s*,\s+(?!(?:Ltd|Inc|LLC|Corp|GmbH|Co)\b)/;
const employedBy = /\s+(?:at|@|bei|chez|presso)\s+/i;

/** A line as text whose signs are those between phrases: what is bold or a link stays in one piece. */
function phrased(runs: readonly Run[]): string {
	const own = runs.filter(({text}) => /[\p{L}\d]/u.test(text));
	const isOne = new Set(own.map(({look}) => look)).size < 2 && own.every(({url}) => !url);
	const line = runs
		.map(({text, look, url}, index) => {
			const isHeld = !isOne && (look === 'strong' || url !== undefined);
			const words = isHeld ? held(text) : text;
			if (look === 'code') return hard + words + hard;
			const before = runs[index - 1];
			const styled = [look, runs[index - 2]?.look].every((each) => each && each !== 'plain');
			const isSecond = styled && before?.look === 'plain' && before.text.trim() === '';
			const isNext = look !== 'plain' && before !== undefined && before.look !== 'plain';
			if (isSecond || (isNext && before.look !== look)) return hard + words;
			return before && before.look !== look ? soft + words : words;
		})
		.join('');
	// A wide gap says no more than one of three blanks, and takes long to look through.
	return line.replace(/[^\S\t]{4,}/g, '   ');
}

/** `(3 months)` behind a period. */
const lasting =
	/^\s*\([^()]*\d[^()]*\b(?:mos?|months?|yrs?|years?|monate?n?|jahre?n?|mois|ans?|meses|años?)\)/iu;

/** A line without its period, and that. */
function cutPeriod(line: string, isNamed = false): {period?: string; rest: string} {
	const open = released(line);
	const found = findPeriod(open, isNamed);
	if (!found) return {rest: line};
	// How long it was is a part of it.
	const length = lasting.exec(open.slice(found.to))?.[0].length ?? 0;
	const span = {from: found.from, to: found.to + length};
	const rest = `${line.slice(0, span.from)}\t${line.slice(span.to)}`
		.replace(/[([]\s*[,;|–—-]?\s*\t\s*[,;|–—-]?\s*[)\]]/g, '\t')
		.replace(/([([])\s*\t\s*[,;|–—-]?\s*/g, '$1')
		.replace(/\s*[,;|–—-]?\s*\t\s*([)\]])/g, '$1')
		.replace(/\s*[,;:|–—-]*\s*\t\s*[,;:|–—-]*\s*/g, '\t');
	return {period: folded(plain(open.slice(span.from, span.to))), rest};
}

function phrases(line: string, sign: RegExp): string[] {
	return line
		.split(sign)
		.map((each) => folded(released(each.replaceAll(soft, '').replaceAll(hard, ' '))))
		.map((each) => each.replace(/^[\s,;:|–—-]+(?=\s|\p{L})|[\s,;:|–—]+$/gu, '').trim())
		.filter((each) => each !== '');
}

/** Characters of a line that may name anything; a longer one is all title. */
const longestNaming = 1000;

/** Reads the heading of an entry, or the bold line that is one. */
export function readHeading(runs: readonly Run[], section: string): Naming {
	const line = phrased(runs);
	if (line.length > longestNaming) return {title: wordsOf(runs), links: linksOf(runs)};
	const {period, rest} = cutPeriod(line);
	const naming: Naming = {links: linksOf(runs)};
	if (period !== undefined) naming.period = period;
	const isOrganized = organized.has(section) || (period !== undefined && !things.has(section));
	if (!isOrganized) return nameThing(naming, rest);
	const [was = '', by] = rest.split(employedBy);
	if (by !== undefined) {
		const [title, ...before] = phrases(was, strong);
		const [organization, ...behind] = phrases(
			rest.slice(was.length).replace(employedBy, ''),
			strong,
		);
		return assign(naming, [title, organization, ...before, ...behind]);
	}
	const apart = phrases(rest, strong);
	const isFirm = apart.length > 1;
	const parts = isFirm ? apart : phrases(rest, weak);
	return assign(naming, inOrder(parts, isFirm));
}

/** A project is called by its name, whatever signs that holds. */
function nameThing(naming: Naming, rest: string): Naming {
	const [title, ...more] = phrases(rest, /\s*[|\t]\s*/);
	if (title === undefined) return naming;
	if (more.length === 1 && more[0]?.includes(','))
		return {...naming, title, tags: splitWords(more[0])};
	return assign(naming, [title, ...more]);
}

/** Phrases with the title first, then the organization, then what is left. */
function inOrder(parts: readonly string[], isFirm: boolean): string[] {
	const [first, second, ...rest] = parts;
	if (first === undefined || second === undefined) return [...parts];
	const isSwapped =
		!isRole(first) &&
		(isRole(second) || (isFirm && isOrganization(first) && !isOrganization(second)));
	if (isSwapped && !(isPlace(second) && !isRole(second))) return [second, first, ...rest];
	if (isFirm) return [...parts];
	// Between commas, what was studied may be several phrases.
	const at = parts.findIndex((part, index) => index > 0 && isOrganization(part));
	return at > 1 ? [parts.slice(0, at).join(', '), ...parts.slice(at)] : [...parts];
}

function assign(
	naming: Naming,
	[title, second, ...rest]: ReadonlyArray<string | undefined>,
): Naming {
	const more = rest.filter((each) => each !== undefined);
	const named = title === undefined ? naming : {...naming, title};
	if (second === undefined) return named;
	const behind = [second, ...more].join(', ');
	// Between commas, only the letters of a state tell that there is a city before them.
	const isWhere = more.length === 0 || (more.length === 1 && /^[A-Z]{2}$/.test(more[0] ?? ''));
	if (isWhere && isPlace(behind) && !isRole(second) && !isOrganization(second))
		return {...named, location: behind};
	const isSchool = title !== undefined && isOrganization(title) && !isRole(title);
	if (isSchool && more.length === 0 && !isOrganization(second) && !isRole(second))
		return {...named, location: second};
	const [organization, place] = more.length === 0 ? splitPlace(second) : [second];
	const location = [place, ...more].filter((each) => each !== undefined).join(', ');
	return {...named, organization, ...(location !== '' && {location})};
}

/** An organization without the place that stands behind it. */
function splitPlace(text: string): [organization: string, place?: string] {
	for (const shape of [/^(.+?),\s+([^,]+,\s*[^,]+)$/, /^(.+),\s+([^,]+)$/]) {
		const [, organization, place] = shape.exec(text) ?? [];
		if (organization !== undefined && place !== undefined && isPlace(place))
			return [organization, place];
	}
	return [text];
}

/** What tells whether a line below a heading belongs to it. */
export type Below = {section: string; isBeforeList: boolean};

/**
 * The naming with what a line below the heading adds: the organization, the place or the period, in
 * italics, bold or code, or around a period. Undefined where the line is a text.
 */
export function withLine(
	naming: Naming,
	runs: readonly Run[],
	{section, isBeforeList}: Below,
): Naming | undefined {
	const words = wordsOf(runs);
	// What stands behind a colon belongs to the label before it.
	if (words === '' || words.length > 140 || /[!?]$|:(?:\s|$)/.test(words)) return undefined;
	const isStyled = runs.every(({text, look}) => look !== 'plain' || !/[\p{L}\d]/u.test(text));
	const {period, rest} = cutPeriod(phrased(runs), naming.title !== undefined);
	const isWhere = isPlace(words) && words.length < 60;
	if (period === undefined && !isStyled && !isWhere) return undefined;
	if (period !== undefined && naming.period !== undefined) return undefined;
	const parts = phrases(rest, strong);
	if (parts.some((part) => !isPhrase(part))) return undefined;
	const isBold = runs.every(({text, look}) => look === 'strong' || text.trim() === '');
	const isKnown = (part: string) => isRole(part) || isOrganization(part) || isPlace(part);
	if (isBold && isBeforeList && period === undefined && !parts.some(isKnown)) return undefined;
	const start: Naming = {
		...naming,
		...(period !== undefined && {period}),
		links: [...naming.links, ...linksOf(runs)],
	};
	if (!organized.has(section) && period === undefined) return withTags(start, parts);
	let known: Naming | undefined = start;
	for (const part of parts) known = known && withPart(known, part, period !== undefined);
	return known;
}

/** Whether it is short, and no sentence. */
function isPhrase(text: string): boolean {
	return text.split(/\s+/).length <= 10 && !/[.!?]\s+\p{Lu}|[a-z]{3}\.$/u.test(text);
}

/** Below a project, words in italics between commas tell what it was made with. */
function withTags(naming: Naming, parts: readonly string[]): Naming | undefined {
	const tags = parts.flatMap(splitWords);
	const isList = tags.length > 1 && tags.every((tag) => tag.split(' ').length <= 3);
	return isList && !naming.tags ? {...naming, tags} : undefined;
}

function withPart(naming: Naming, part: string, isDated: boolean): Naming | undefined {
	const {title, organization, location} = naming;
	if (title === undefined) return {...naming, title: part};
	// A remark, such as “(expected)”.
	if (/^\([^()]*\)$/.test(part)) return {...naming, title: `${title} ${part}`};
	const isWhere = isPlace(part) && !isRole(part);
	if (organization === undefined && !isWhere) {
		if (isRole(part) && !isRole(title)) return {...naming, title: part, organization: title};
		const [first = '', ...rest] = part.split(/,\s+/);
		const where = rest.join(', ');
		const isApart = location === undefined && where !== '' && !isRole(part);
		if (isApart && (isOrganization(first) || isPlace(where)))
			return {...naming, organization: first, location: where};
		return {...naming, organization: part};
	}
	const isShort = isWhere || isDated || part.split(/\s+/).length <= 4;
	if (!isShort) return undefined;
	return {...naming, location: location === undefined ? part : `${location}, ${part}`};
}

/** Words between commas that are in no brackets. */
export function splitWords(text: string): string[] {
	const words = text.match(/(?:\([^()]*\)|[^,;])+/g) ?? [];
	return words.map(folded).filter((word) => word !== '');
}

/** Whether a line tells when something was, and nothing else. */
export function isDateLine(runs: readonly Run[]): boolean {
	return isOnlyPeriod(wordsOf(runs));
}
