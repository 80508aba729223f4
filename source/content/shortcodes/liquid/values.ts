/** Stands for what only the site's own program knows, such as the list of its pages. */
export const unknown: unique symbol = Symbol('unknown');

/** A value in a template: what JSON has, or something `unknown`. */
export type LiquidValue =
	| string
	| number
	| boolean
	| null
	| typeof unknown
	| readonly LiquidValue[]
	| LiquidMap;

export type LiquidMap = {readonly [key: string]: LiquidValue};

/** Whether it is a list; `Array.isArray` does not know lists that must not be changed. */
export function isList(value: LiquidValue): value is readonly LiquidValue[] {
	return Array.isArray(value);
}

export function isMap(value: LiquidValue): value is LiquidMap {
	return typeof value === 'object' && value !== null && !isList(value);
}

/** What is in a value under a key, or at an index; null if nothing is. */
export function valueIn(value: LiquidValue, key: LiquidValue): LiquidValue {
	if (value === unknown || key === unknown) return unknown;
	if (isList(value)) {
		if (typeof key === 'number') return value.at(key) ?? null;
		if (key === 'first') return value[0] ?? null;
		if (key === 'last') return value.at(-1) ?? null;
	}
	if (isMap(value) && typeof key === 'string' && Object.hasOwn(value, key))
		return value[key] ?? null;
	if (key !== 'size') return null;
	if (isMap(value)) return Object.keys(value).length;
	return isList(value) || typeof value === 'string' ? value.length : null;
}

/** A value as a page shows it. */
export function toText(value: LiquidValue): string {
	if (value === null || value === unknown) return '';
	if (isList(value)) return value.map(toText).join('');
	return isMap(value) ? '' : String(value);
}

const weights = new WeakMap<object, number>();

/**
 * About how many characters it takes to write a value: what a template makes of lists in lists can
 * be far more than what it has written.
 */
export function weightOf(value: LiquidValue): number {
	if (typeof value === 'string') return value.length + 1;
	if (typeof value !== 'object' || value === null) return 1;
	const known = weights.get(value);
	if (known !== undefined) return known;
	const parts = isList(value) ? value : Object.values(value);
	const weight = parts.reduce((sum: number, part) => sum + weightOf(part), 1);
	weights.set(value, weight);
	return weight;
}

/** Whether an `if` takes it for true. */
export function isTrue(value: LiquidValue): boolean {
	return value !== null && value !== false;
}

/** What `empty` is the same as. */
export function isEmpty(value: LiquidValue): boolean {
	if (isMap(value)) return Object.keys(value).length === 0;
	return (isList(value) || typeof value === 'string') && value.length === 0;
}

/** What `blank` is the same as. */
export function isBlank(value: LiquidValue): boolean {
	const isSpace = typeof value === 'string' && value.trim() === '';
	return value === null || value === false || isSpace || isEmpty(value);
}

export function toNumber(value: LiquidValue): number {
	const number = typeof value === 'number' ? value : Number.parseFloat(toText(value));
	return Number.isFinite(number) ? number : 0;
}
