/**
 * Whether a path is one that a pattern names, as Ruby's `fnmatch` takes it: `*` is anything, also
 * across folders, and `?` one character. Takes time in proportion to both.
 */
export function matchesGlob(pattern: string, path: string): boolean {
	let at = 0;
	let star = -1;
	let begun = 0;
	let index = 0;
	while (index < path.length) {
		const sign = pattern[at];
		if (sign === '*') {
			star = at++;
			begun = index;
		} else if (sign !== undefined && (sign === '?' || sign === path[index])) {
			at++;
			index++;
		} else if (star < 0) return false;
		else {
			at = star + 1;
			index = ++begun;
		}
	}
	while (pattern[at] === '*') at++;
	return at === pattern.length;
}
