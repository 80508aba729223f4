import type {Locale} from '../../resume/types.ts';
import {localeNamed} from './language-names.ts';
import {likelyLocale, localeTag} from './locale-tag.ts';

/** A path without what tells its locale, and the locale. */
export type LocalPath = {path: string; locale?: Locale};

/**
 * A part of a path that may tell a locale. `rest` is the part without it. What is not `sure` needs
 * evidence, and a hyphen more than an underscore. Paths with the same `context` differ in their
 * locale only, if it is one.
 */
type Candidate = {
	index: number;
	rest: string;
	locale: Locale;
	sign: 'sure' | 'likely' | 'doubtful' | 'whole file' | 'whole folder';
	context: string;
};

const suffix = /^(.+?)([._-])([a-z]{2}(?:[_-](?:[a-z]{2}|[a-z]{4}|\d{3}))?)$/i;
/** A name that may end with that of a language: `cv_english`. */
const named = /^(.+)[._-](\p{L}{5,})$/u;
/** A part of two to four letters at the end, or a region's three digits. */
const mayTell = /(?:^|[._-])(?:[a-z]{2}|[a-z]{4}|\d{3})$/i;
const shortSuffix = /^(.+)([._-])([a-z]{2})$/i;

/**
 * Tells of each of these paths what locale it names, and what it is without: `es/work/a.md`,
 * `work/es/a.md`, `work/a.es.md`, `work_es/a.md`, `work/a_es.md`, `work/a/es.md`. The first folder
 * is taken at its word. The whole name of a file, or of another folder, needs to have no other than
 * languages beside it, one of which is common, or one of `known`, or one that the other paths speak of;
 * and a file's whole name says nothing where a folder has said it. Any other part needs to be such a
 * language itself, or to have a sibling that differs in just that. The last part that names a locale
 * counts.
 */
export function pathLocales(
	files: readonly string[],
	known: readonly Locale[] = [],
): (file: string) => LocalPath {
	const candidates = new Map<string, readonly Candidate[]>();
	for (const file of files) candidates.set(file, candidatesIn(file));
	const all = [...candidates.values()].flat();
	const spoken = new Set(known);
	for (const {sign, locale} of all) if (sign === 'sure') spoken.add(locale);
	const siblings = new Map<string, Set<string>>();
	// Most paths leave no doubt, and there is nothing to compare.
	if (all.some(({sign}) => sign !== 'sure')) {
		for (const {context, locale} of all) addTo(siblings, context, locale);
		for (const context of files.flatMap(contextsOf)) {
			if (siblings.has(context)) addTo(siblings, context, '');
		}
	}
	const others = namesBeside(files);
	const isCommon = (locale: Locale) => spoken.has(locale) || likelyLocale(locale) !== undefined;
	const isLocale = ({sign, locale, context, index}: Candidate, file: string) => {
		if (sign === 'sure') return true;
		// Of `acme.md`, `hr.md` and `it.md`, none is a language: all must be, and one that people speak.
		if (sign === 'whole file' || sign === 'whole folder') {
			const names = others(file, index);
			const isSpoken = names.some((name) => isCommon(localeTag(name) ?? name));
			return isSpoken && names.every(isLanguage);
		}
		const beside = [...(siblings.get(context) ?? [])];
		// `lead-it.md` and `lead-hr.md` are two jobs.
		if (beside.length > 1 && (sign === 'likely' || beside.some(isCommon))) return true;
		return sign === 'likely' && isCommon(locale);
	};

	return (file) => {
		const parts = file.split('/');
		const all = (candidates.get(file) ?? candidatesIn(file)).filter((each) => isLocale(each, file));
		const found = all.filter(({sign}) => sign !== 'whole file' || all.length === 1);
		const last = found.at(-1);
		if (!last) return {path: file};
		const extension = /\.[^.]+$/.exec(parts.at(-1) ?? '')?.[0] ?? '';
		for (const {index, rest} of found) {
			const isFile = index === parts.length - 1;
			parts[index] = isFile ? `${rest || 'index'}${extension}` : rest;
		}
		return {path: parts.filter((part) => part !== '').join('/'), locale: last.locale};
	};
}

/**
 * What stands beside a part of a path in its folder: beside the name of a file those of the files
 * there, without their extensions, beside that of a folder those of the folders.
 */
function namesBeside(files: readonly string[]): (file: string, index: number) => readonly string[] {
	const spots = new Map<string, Set<string>>();
	const spotOf = (parts: readonly string[], index: number) => {
		const isFile = index === parts.length - 1;
		return `${isFile ? 'file' : 'folder'} ${parts.slice(0, index).join('/')}`;
	};
	for (const file of files) {
		const parts = partsOf(file);
		for (const [index, part] of parts.entries()) addTo(spots, spotOf(parts, index), part);
	}
	return (file, index) => {
		const parts = partsOf(file);
		return [...(spots.get(spotOf(parts, index)) ?? [parts[index] ?? ''])];
	};
}

function isLanguage(name: string): boolean {
	return localeTag(name) !== undefined || /^_?index$/.test(name);
}

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
	const set = sets.get(key);
	if (set) set.add(value);
	else sets.set(key, new Set([value]));
}

/** Every folder of a path, and the file without its extension, with what is before. */
function contextsOf(file: string): string[] {
	let before = '';
	return partsOf(file).map((part) => {
		before += `/${part}`;
		return before;
	});
}

/** The folders of a path, and the file's name without its extension. */
function partsOf(file: string): string[] {
	return file.replace(/\.[^./]+$/, '').split('/');
}

function candidatesIn(file: string): Candidate[] {
	const parts = partsOf(file);
	const found: Candidate[] = [];
	let before = '';
	for (const [index, part] of parts.entries()) {
		const context = before;
		before += `/${part}`;
		const [, own = '', word = ''] = named.exec(part) ?? [];
		const spelled = localeNamed(word);
		if (spelled !== undefined) {
			found.push({index, rest: own, locale: spelled, sign: 'likely', context: `${context}/${own}`});
			continue;
		}
		if (!mayTell.test(part)) continue;
		const whole = localeTag(part);
		if (whole !== undefined) {
			const isFile = index === parts.length - 1;
			const sign = isFile ? 'whole file' : index === 0 ? 'sure' : 'whole folder';
			found.push({index, rest: '', locale: whole, sign, context: `${context}/`});
			continue;
		}
		for (const shape of [suffix, shortSuffix]) {
			const [, rest = '', mark, tag = ''] = shape.exec(part) ?? [];
			const locale = localeTag(tag);
			if (locale === undefined) continue;
			const sign = mark === '-' ? 'doubtful' : 'likely';
			found.push({index, rest, locale, sign, context: `${context}/${rest}`});
			break;
		}
	}
	return found;
}
