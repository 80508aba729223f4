/** `a, b or c`, for a choice. */
export function anyOf(items: Iterable<string>): string {
	return listed(items, 'or');
}

/** `a, b and c`. */
export function allOf(items: Iterable<string>): string {
	return listed(items, 'and');
}

function listed(items: Iterable<string>, word: string): string {
	const all = [...items];
	return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} ${word} ${all.at(-1)}`;
}
