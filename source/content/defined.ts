/** The same object type, with its keys that may be undefined made optional instead. */
type Defined<Shape> = {
	[Key in keyof Shape as undefined extends Shape[Key] ? never : Key]: Shape[Key];
} & {
	[Key in keyof Shape as undefined extends Shape[Key] ? Key : never]?: Exclude<
		Shape[Key],
		undefined
	>;
};

/** The object without the keys whose value is undefined: what is not known is not there. */
export function defined<Shape extends object>(shape: Shape): Defined<Shape> {
	return put({}, shape) as Defined<Shape>;
}

/** Adds to `target` what is known of `more`. Faster than a spread, which counts with thousands. */
export function put<Target extends object, More extends object>(
	target: Target,
	more: More,
): Target & Defined<More> {
	const known = target as Record<string, unknown>;
	for (const key in more) if (more[key] !== undefined) known[key] = more[key];
	return target as Target & Defined<More>;
}
