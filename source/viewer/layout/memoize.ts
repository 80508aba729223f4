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

/** The same for a function of a large immutable object: keeps the last result for each object. */
export function memoizeByObject<Thing extends object, Arguments extends readonly unknown[], Result>(
	make: (thing: Thing, ...given: Arguments) => Result,
): typeof make {
	const results = new WeakMap<Thing, {given: Arguments; result: Result}>();
	return (thing, ...given) => {
		const known = results.get(thing);
		if (known && areSame(known.given, given)) return known.result;
		const result = make(thing, ...given);
		results.set(thing, {given, result});
		return result;
	};
}
