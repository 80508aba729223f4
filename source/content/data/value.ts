import {type Mark, start} from '../problems.ts';

export {type Mark, start};

/**
 * What an author wrote as data, whatever the format, with the place of every part: checks point
 * at it. Maps are `Map`s, so that a key such as `__proto__` is a key like any other.
 */
export type Value = Scalar | List | ValueMap;

/** `text` is what was written: `2008`, or `+50322223333`, whose value would lose its plus sign. */
export type Scalar = {
	kind: 'scalar';
	value: string | number | boolean | null;
	text: string;
	mark: Mark;
};

export type List = {kind: 'list'; items: Value[]; mark: Mark};

export type ValueMap = {kind: 'map'; fields: FieldMap; mark: Mark};

export type FieldMap = Map<string, Field>;

/** `mark` is the place of the key. */
export type Field = {mark: Mark; value: Value};

/** A map without fields. */
export function emptyMap(): ValueMap {
	return {kind: 'map', fields: new Map(), mark: start};
}

/** A text that stands where something else was written. */
export function textAt(text: string, mark: Mark): Scalar {
	return {kind: 'scalar', value: text, text, mark};
}

/** A list at the place of the first of these values; undefined if there are none. */
export function listAt(items: readonly Value[]): List | undefined {
	const [first] = items;
	return first && {kind: 'list', items: [...items], mark: first.mark};
}

/** A map of these values, each at its own place. */
export function mapAt(mark: Mark, values: Iterable<readonly [string, Value]>): ValueMap {
	const fields: FieldMap = new Map();
	for (const [key, value] of values) fields.set(key, {mark: value.mark, value});
	return {kind: 'map', fields, mark};
}

/** Whether there is nothing: no value, `null`, `~` or an empty string. */
export function isBlank(value: Value | undefined): boolean {
	return !value || (value.kind === 'scalar' && (value.value === null || value.text.trim() === ''));
}

/** As keys are normalized: the same few come again in every file. */
const normalized = new Map<string, string>();

/** How keys are compared: `Default-Locale`, `default_locale` and `defaultLocale` are one. */
export function normalizeKey(key: string): string {
	const known = normalized.get(key);
	if (known !== undefined) return known;
	const spelled = key.toLowerCase().replace(/[-_\s]/g, '');
	if (normalized.size < 10_000) normalized.set(key, spelled);
	return spelled;
}

/** Keys that are written with spaces between them. */
export function keyList(...lines: readonly string[]): string[] {
	return lines.flatMap((line) => line.split(' ')).filter((key) => key !== '');
}

/** The same as a set. */
export function keySet(...lines: readonly string[]): ReadonlySet<string> {
	return new Set(keyList(...lines));
}

/** The value of the first of these keys that is there, however it is spelled. */
export function lookUp(fields: FieldMap, keys: readonly string[]): Value | undefined {
	for (const key of keys) {
		const wanted = normalizeKey(key);
		for (const [own, {value}] of fields) if (normalizeKey(own) === wanted) return value;
	}
	return undefined;
}

/** The first of these keys of a map under which something is written. */
export function at(value: Value | undefined, ...keys: readonly string[]): Value | undefined {
	if (value?.kind !== 'map') return undefined;
	return keys.map((key) => lookUp(value.fields, [key])).find((each) => !isBlank(each));
}

/** The value at a path of keys with dots between them, `params.hero.title`. */
export function valueAtPath(map: ValueMap, path: string): Value | undefined {
	return path
		.split('.')
		.reduce<Value | undefined>(
			(value, key) => (value?.kind === 'map' ? lookUp(value.fields, [key]) : undefined),
			map,
		);
}

/** The text of a plain value. */
export function textOf(value: Value | undefined): string | undefined {
	return value?.kind === 'scalar' && !isBlank(value) ? value.text.trim() : undefined;
}

/** The items of a list; of anything else that is written, it alone. */
export function itemsIn(value: Value | undefined): readonly Value[] {
	if (value === undefined || isBlank(value)) return [];
	return value.kind === 'list' ? value.items : [value];
}

/** The text under the first of these keys that holds anything. */
export function textIn(value: Value | undefined, ...keys: readonly string[]): string | undefined {
	return textOf(at(value, ...keys));
}

/** The texts in the list under a key, or the one text that stands in its place. */
export function textsIn(value: Value | undefined, key: string): string[] {
	return itemsIn(at(value, key)).flatMap((each) => textOf(each) ?? []);
}

/** The map under the first of these keys that holds anything. */
export function mapIn(value: Value | undefined, ...keys: readonly string[]): ValueMap | undefined {
	const own = at(value, ...keys);
	return own?.kind === 'map' ? own : undefined;
}

/** The maps in the list under a key, or the one map that stands in its place. */
export function mapsIn(value: Value | undefined, key: string): ValueMap[] {
	return itemsIn(at(value, key)).filter((each) => each.kind === 'map');
}
