/** The same function, which remembers its last results: as many as `size`, by its arguments. */
export function remember<Arguments extends ReadonlyArray<string | number | undefined>, Result>(
	size: number,
	make: (...given: Arguments) => Result,
): (...given: Arguments) => Result {
	const results = new Map<string, {result: Result}>();
	return (...given) => {
		const key = JSON.stringify(given);
		const known = results.get(key) ?? {result: make(...given)};
		// The least lately used is the first of the map, and the first to go.
		results.delete(key);
		results.set(key, known);
		const [oldest] = results.keys();
		if (results.size > size && oldest !== undefined) results.delete(oldest);
		return known.result;
	};
}

/**
 * The same for a function of a large thing that stays what it is, as a page's lines do: what was made
 * of it is kept for as long as the thing is, the last result of each.
 */
export function rememberOf<Thing extends object, Arguments extends readonly unknown[], Result>(
	make: (thing: Thing, ...given: Arguments) => Result,
): (thing: Thing, ...given: Arguments) => Result {
	const results = new WeakMap<Thing, {given: Arguments; result: Result}>();
	return (thing, ...given) => {
		const known = results.get(thing);
		if (known?.given.every((each, index) => each === given[index])) return known.result;
		const result = make(thing, ...given);
		results.set(thing, {given, result});
		return result;
	};
}
