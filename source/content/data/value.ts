import {type Mark, start} from '../problems.ts';

export {type Mark, start};

/**
 * What an author wrote as data, whatever the format, with the place of every part: checks point
 * at it. Maps are `Map`s, so that a key such as `__proto__` is a key like any other.
 */
export type Written = WrittenScalar | WrittenList | WrittenMap;

/** `text` is what was written: `2008`, or `+50322223333`, whose value would lose its plus sign. */
export type WrittenScalar = {
	kind: 'scalar';
	value: string | number | boolean | null;
	text: string;
	mark: Mark;
};

export type WrittenList = {kind: 'list'; items: Written[]; mark: Mark};

export type WrittenMap = {kind: 'map'; fields: Map<string, WrittenField>; mark: Mark};

/** `mark` is the place of the key. */
export type WrittenField = {mark: Mark; value: Written};

export function emptyMap(): WrittenMap {
	return {kind: 'map', fields: new Map(), mark: start};
}

/** A text that stands where something else was written. */
export function textAt(text: string, mark: Mark): WrittenScalar {
	return {kind: 'scalar', value: text, text, mark};
}

/** A map of these values, each at its own place. */
export function mapAt(mark: Mark, values: Record<string, Written>): WrittenMap {
	const fields = Object.entries(values).map(
		([key, value]) => [key, {mark: value.mark, value}] as const,
	);
	return {kind: 'map', fields: new Map(fields), mark};
}

/** Whether there is nothing: no value, `null`, `~` or an empty string. */
export function isBlank(written: Written | undefined): boolean {
	return (
		!written ||
		(written.kind === 'scalar' && (written.value === null || written.text.trim() === ''))
	);
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

/** The value of the first of these keys that the map has, however it spells them. */
export function lookUp(map: WrittenMap, keys: readonly string[]): Written | undefined {
	for (const key of keys) {
		const wanted = normalizeKey(key);
		for (const [own, {value}] of map.fields) if (normalizeKey(own) === wanted) return value;
	}
	return undefined;
}
