const areSame = (given: readonly unknown[], others: readonly unknown[]) =>
	given.length === others.length && given.every((each, index) => each === others[index]);

/** The same function, keeping its last `size` results by their arguments. */
export function memoize<
	Arguments extends ReadonlyArray<string | number | boolean | undefined>,
	Result,
>(size: number, make: (...given: Arguments) => Result): (...given: Arguments) => Result {
	type Known = {given: Arguments; result: Result};
	const results = new Map<string, Known>();
	let last: Known | undefined;
	return (...given) => {
		// A frame asks for the same again and again.
		if (last && areSame(last.given, given)) return last.result;
		const key = JSON.stringify(given);
		const known = results.get(key) ?? {given, result: make(...given)};
		last = known;
		// The least recently used result is the first in the map, and the first to go.
		results.delete(key);
		results.set(key, known);
		const [oldest] = results.keys();
		if (results.size > size && oldest !== undefined) results.delete(oldest);
		return known.result;
	};
}

/** As many results as there are kinds of windows that readers of one server have. */
export const ofWindows = 16;

/** The same for a function of a large immutable object: keeps the last `size` results for each object. */
export function memoizeByObject<Thing extends object, Arguments extends readonly unknown[], Result>(
	make: (thing: Thing, ...given: Arguments) => Result,
	size = 1,
): typeof make {
	const results = new WeakMap<Thing, Array<{given: Arguments; result: Result}>>();
	return (thing, ...given) => {
		const all = results.get(thing) ?? [];
		const known = all.find((each) => areSame(each.given, given));
		if (known) return known.result;
		const result = make(thing, ...given);
		results.set(thing, [{given, result}, ...all.slice(0, size - 1)]);
		return result;
	};
}
