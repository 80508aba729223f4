import {
	type GuardedField,
	guardedFields,
	type PersonField,
	personFields,
	type Show,
	type Surface,
	surfaceNames,
} from '../../resume/privacy/surfaces.ts';
import {isBlank, itemsIn, keyList, normalizeKey, type Scalar, type Value} from '../data/value.ts';
import {nearest} from '../names/nearest.ts';
import {booleanOf} from './fields/text.ts';
import {keysOf, type ProfileField} from './keys.ts';
import type {Context} from './locales.ts';
import {profileKeys} from './profile-keys.ts';

type Hearing = Pick<Context, 'report' | 'account'>;

/** The keys of a profile that each field is made of. */
const madeOf: Partial<Record<PersonField, readonly ProfileField[]>> = {
	details: ['details', 'detail'],
	links: ['links', 'website'],
	photo: ['picture'],
};

const fieldsByKey = new Map(
	personFields.flatMap((field) =>
		(madeOf[field] ?? [field as ProfileField])
			.flatMap((each) => [field, ...keysOf(profileKeys, each)])
			.map((key) => [normalizeKey(key), field] as const),
	),
);

/** The field of a person that a key of a profile belongs to, if it is one that may be kept for some. */
export function personFieldOf(key: string): PersonField | undefined {
	return fieldsByKey.get(normalizeKey(key));
}

/**
 * The surfaces that a value names: a list, or words with commas between. Undefined where it is none, such as a
 * switch. What is no surface is reported, and so is a map that names any: nobody who writes one wants all to see it.
 */
export function readSurfaces(
	value: Value | undefined,
	{report, account}: Hearing,
): Surface[] | undefined {
	if (!value || booleanOf(value) !== undefined) return undefined;
	if (value.kind === 'map') {
		if (!namesSurface(value)) return undefined;
		account.used(value);
		const message =
			'This should be a list of the places to show it in; what is said of fields goes into the profile.';
		report('error', 'unknown-in-show', value.mark, message, 'Write such as `[pdf]`.');
		return [];
	}
	account.used(value);
	return wordsIn(value).flatMap((word) => {
		const found = surfaceNames.find((name) => name === word.text.toLowerCase());
		if (found) return [found];
		const near = nearest(word.text, surfaceNames);
		const hint = near ? `Did you mean “${near}”?` : `There are ${surfaceNames.join(', ')}.`;
		const message = `There is no place “${word.text}” to show anything in.`;
		report('error', 'unknown-in-show', word.mark, message, hint);
		return [];
	});
}

/** What `show` says of the fields of a person; `all` is what it says of all of a file. */
export function readShow(
	value: Value | undefined,
	hearing: Hearing,
): {fields: Show; all?: readonly Surface[]} {
	if (value?.kind !== 'map') {
		const all = readSurfaces(value, hearing);
		return all ? {fields: {}, all} : {fields: {}};
	}
	const fields: Partial<Record<PersonField, Surface[]>> = {};
	for (const [key, {mark, value: each}] of value.fields) {
		const field = personFieldOf(key) ?? unknownField({text: key, mark}, personFields, hearing);
		const surfaces = booleanOf(each) === false ? [] : readSurfaces(each, hearing);
		if (field && surfaces) fields[field] = surfaces;
	}
	return {fields};
}

/** The fields that may go public, by a list of them; what is none is reported. */
export function readPublic(value: Value | undefined, hearing: Hearing): GuardedField[] {
	if (!value || isBlank(value)) return [];
	const {report, account} = hearing;
	account.used(value);
	if (value.kind === 'map' || booleanOf(value) !== undefined) {
		const message = '`public` should be a list of what may go public, so it says nothing.';
		report(
			'warning',
			'wrong-type',
			value.mark,
			message,
			`Write \`public: [${guardedFields[0]}]\`.`,
		);
		return [];
	}
	return wordsIn(value).flatMap((word) => {
		const field = personFieldOf(word.text);
		const found = guardedFields.find((each) => each === field);
		if (found || field === undefined)
			return found ?? unknownField(word, guardedFields, hearing) ?? [];
		const message = `\`${word.text}\` needs no word of yours to go public: \`public\` is for ${guardedFields.join(' and ')}.`;
		report(
			'error',
			'unknown-in-show',
			word.mark,
			message,
			'Take it out; `show` keeps it from places.',
		);
		return [];
	});
}

/** Whether a place is named in a value, by a key or a word. */
export function namesSurface(value: Value): boolean {
	if (value.kind === 'list') return value.items.some(namesSurface);
	const isSurface = (text: string) =>
		keyList(text.replaceAll(',', ' ')).some((word) =>
			surfaceNames.some((name) => name === word.toLowerCase()),
		);
	if (value.kind === 'scalar') return isSurface(value.text);
	return [...value.fields].some(([key, field]) => isSurface(key) || namesSurface(field.value));
}

/** Reports a field that there isn't, and what it is likely meant to be. */
function unknownField(
	{text, mark}: Pick<Scalar, 'text' | 'mark'>,
	known: readonly string[],
	{report}: Hearing,
): undefined {
	const near = nearest(text, known);
	const hint = near ? `Did you mean \`${near}\`?` : `There are ${known.join(', ')}.`;
	const message = `There is no field \`${text}\` of a person to say this of.`;
	report('error', 'unknown-in-show', mark, message, hint);
}

function wordsIn(value: Value): Scalar[] {
	return itemsIn(value).flatMap((item) =>
		item.kind === 'scalar'
			? keyList(item.text.replaceAll(',', ' ')).map((text) => ({...item, text}))
			: [],
	);
}
