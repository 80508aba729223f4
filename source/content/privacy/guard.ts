import {plainLine} from '../../resume/plain-text.ts';
import {guardedIn, isCall, type Seen} from '../../resume/privacy/shown.ts';
import {
	type GuardedField,
	guardedFields,
	isPublic,
	type Show,
	type Surface,
} from '../../resume/privacy/surfaces.ts';
import type {Problem, Profile} from '../../resume/types.ts';
import {itemsIn, lookUp, type Mark, start, type Value} from '../data/value.ts';
import {FolderError} from '../files/folder-error.ts';
import {profileParts} from '../records/fields/profile.ts';
import {keysOf} from '../records/keys.ts';
import type {ProfileSource} from '../records/record.ts';

const nouns: Record<GuardedField, string> = {
	phone: 'your telephone number',
	address: 'your postal address',
};

const places: Partial<Record<Surface, string>> = {
	html: 'in the web page',
	site: 'on the site',
	package: 'in the package',
	serve: 'to everybody whom it is served to',
};

/** What is to be seen, where, and what its owner has said of it. */
export type Guarded = {
	profiles: readonly Profile[];
	sources: readonly ProfileSource[];
	/** Where fields go: as the profile says, and what is private. */
	shows: readonly Show[];
	/** What may go public: as the profile says, and as this call does. */
	allowed: readonly GuardedField[];
	problems: readonly Problem[];
};

/**
 * Throws a `FolderError` where a telephone number or a street would go public, and nobody has said that it
 * may; or where it can't be told what may, as `show` has a mistake in it.
 */
export function refuseUnasked(seen: Seen | undefined, guarded: Guarded): void {
	if (seen === undefined || seen === 'everything' || !isPublic(seen)) return;
	const {profiles, sources, shows, allowed, problems} = guarded;
	const isSaid = (field: GuardedField) =>
		allowed.includes(field) || shows.some((show) => show[field]?.includes(seen));
	const mistake = problems.find(({code}) => code === 'unknown-in-show');
	if (mistake) {
		const {file, line, message, hint = ''} = mistake;
		throw new FolderError(
			`${file}:${line}: ${message} ${hint} Until that is mended, nothing goes public.`,
		);
	}
	const there = new Set(profiles.flatMap(guardedIn));
	const unasked = guardedFields.filter((field) => there.has(field) && !isSaid(field));
	if (unasked.length === 0) return;
	const named = unasked.map((field) => `${nouns[field]}${placeOf(field, sources)}`).join(' and ');
	const list = unasked.join(',');
	throw new FolderError(
		[
			`This would show ${named} ${places[seen] ?? ''}.`,
			`To keep it out, say in the profile where it goes: show: {${unasked.map((each) => `${each}: [pdf]`).join(', ')}}.`,
			`To show it, add --public ${list}, or for good public: [${unasked.join(', ')}] in the profile.`,
		].join('\n'),
	);
}

/** The file and the line in which a field is written: ` (profile.yml:4)`. */
function placeOf(field: GuardedField, sources: readonly ProfileSource[]): string {
	for (const source of sources) {
		const mark = markOf(field, source);
		if (mark) return ` (${plainLine(source.file)}:${mark.line})`;
	}
	const [first] = sources;
	return first ? ` (${plainLine(first.file)}:${start.line})` : '';
}

function markOf(field: GuardedField, source: ProfileSource): Mark | undefined {
	const {keys} = source;
	for (const part of profileParts(source)) {
		const own = lookUp(part, keysOf(keys.profile, field));
		// A place may be told down to the street.
		const place = field === 'address' ? lookUp(part, keysOf(keys.profile, 'location')) : undefined;
		const value = own ?? (place?.kind === 'map' ? place : undefined) ?? callIn(part, keys, field);
		if (value) return value.mark;
	}
	return undefined;
}

/** A link to a telephone, among the links of a profile. */
function callIn(
	part: ProfileSource['fields'],
	keys: ProfileSource['keys'],
	field: GuardedField,
): Value | undefined {
	if (field !== 'phone') return undefined;
	const isCallIn = (value: Value): boolean =>
		value.kind === 'scalar'
			? isCall({label: '', url: value.text.trim()})
			: value.kind === 'list'
				? value.items.some(isCallIn)
				: [...value.fields.values()].some((each) => isCallIn(each.value));
	return itemsIn(lookUp(part, keysOf(keys.profile, 'links'))).find(isCallIn);
}
