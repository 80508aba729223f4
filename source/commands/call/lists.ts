/** `a, b or c`, for a choice. */
export function anyOf(items: readonly string[]): string {
	return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;
}

/** `a, b, and c`. */
export function allOf(items: Iterable<string>): string {
	return new Intl.ListFormat('en', {type: 'conjunction'}).format(items);
}
