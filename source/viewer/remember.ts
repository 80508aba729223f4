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
