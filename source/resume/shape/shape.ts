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
	return (value) => {
		if (!Array.isArray(value)) return false;
		for (const each of value) if (!item(each)) return false;
		return true;
	};
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
	const shapes = new Map(Object.entries({...optional, ...needed}));
	const all = Object.keys(needed);
	return (value) => {
		if (!isObject(value)) return false;
		for (const key of all) if (value[key] === undefined) return false;
		// By what it has, as that is less than it may have: every start asks this of each entry.
		for (const key of Object.keys(value)) {
			const shape = shapes.get(key);
			if (shape && value[key] !== undefined && !shape(value[key])) return false;
		}
		return true;
	};
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
