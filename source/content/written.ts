/** A place in a file; line and column count from 1. */
export type Mark = {line: number; column: number};

/**
 * What an author wrote as data, whatever the format, with the place of every part: checks point
 * at it. Maps are `Map`s, so that a key such as `__proto__` is a key like any other.
 */
export type Written = WrittenScalar | WrittenList | WrittenMap;

/** `text` is what was written: `2008`, or `+50322223333`, whose value would lose its plus sign. */
export type WrittenScalar = {
	kind: 'scalar';
	value: string | number | boolean | null;
	text: string;
	mark: Mark;
};

export type WrittenList = {kind: 'list'; items: Written[]; mark: Mark};

export type WrittenMap = {kind: 'map'; fields: Map<string, WrittenField>; mark: Mark};

/** `mark` is the place of the key. */
export type WrittenField = {mark: Mark; value: Written};

export const start: Mark = {line: 1, column: 1};

export function emptyMap(): WrittenMap {
	return {kind: 'map', fields: new Map(), mark: start};
}

/** Whether there is nothing: no value, `null`, `~` or an empty string. */
export function isBlank(written: Written | undefined): boolean {
	return (
		!written ||
		(written.kind === 'scalar' && (written.value === null || written.text.trim() === ''))
	);
}
