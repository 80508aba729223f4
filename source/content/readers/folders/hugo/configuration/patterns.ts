const globMarks: Readonly<Record<string, string>> = {
	...{'**': '.*', '*': '[^/]*', '?': '[^/]', '{': '(?:', '}': ')', ',': '|'},
};

/**
 * Whether a path fits a pattern with `*` for a part of a name and `**` for any folders; `{a,b}` is
 * either.
 */
export function fitsGlob(glob: string, path: string): boolean {
	const pattern = glob.replace(/\*\*|[*?{},]|[^\w/]/g, (mark) => globMarks[mark] ?? `\\${mark}`);
	return fits(`^${pattern}$`, path);
}

/** Whether a path fits a regular expression, as Go has them. */
export function fitsPattern(pattern: string, path: string): boolean {
	return fits(pattern.replace(/^\(\?i\)/, ''), path);
}

/**
 * Somebody else's expression may take for ever: one with many repetitions, or with one inside another,
 * fits nothing.
 */
function fits(pattern: string, path: string): boolean {
	const isLong = pattern.length > 200 || pattern.split(/[*+{]/).length > 8;
	if (isLong || /[*+}]\)+[*+{]/.test(pattern) || /\([^()]*[*+|{][^()]*\)[*+{]/.test(pattern))
		return false;
	try {
		return new RegExp(pattern, 'is').test(path);
	} catch {
		return false;
	}
}
