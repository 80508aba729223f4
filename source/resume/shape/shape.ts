/** Tells whether a value, which may be anything, is of a shape. */
export type Shape = (value: unknown) => boolean;

export const text: Shape = (value) => typeof value === 'string';
export const truth: Shape = (value) => typeof value === 'boolean';
export const number: Shape = Number.isFinite;

/** A whole number from `least` to `most`. */
export function whole(least: number, most: number): Shape {
	return (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
}

export function oneOf(...values: readonly unknown[]): Shape {
	return (value) => values.includes(value);
}

export function list(item: Shape): Shape {
	return (value) => Array.isArray(value) && value.every(item);
}

/** A map of any keys to values of a shape. */
export function mapOf(item: Shape): Shape {
	return (value) => isObject(value) && Object.values(value).every(item);
}

/** An object with some fields, and perhaps with others; whatever else it has is nobody's business. */
export function fields(
	needed: Readonly<Record<string, Shape>>,
	optional: Readonly<Record<string, Shape>> = {},
): Shape {
	const [all, some] = [Object.entries(needed), Object.entries(optional)];
	return (value) =>
		isObject(value) &&
		all.every(([key, shape]) => shape(value[key])) &&
		some.every(([key, shape]) => value[key] === undefined || shape(value[key]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
