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
	return Object.fromEntries(
		Object.entries(shape).filter(([, value]) => value !== undefined),
	) as Defined<Shape>;
}
