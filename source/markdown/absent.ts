/*
 * Stands, in the bundle, for the libraries that marked-terminal uses only in block renderers which
 * source/markdown never calls. It would take 130 ms to load them all.
 */
export function highlight(code: string): string {
	return code;
}

export function get(): undefined {
	return undefined;
}

export default class Absent {}
