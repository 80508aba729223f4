/** A line of `.gitignore` or the like: what it matches, and whether it brings that back. */
type Rule = {shape: RegExp; keeps: boolean};

/**
 * Tells of a path why it is left out, if these lines of a `.gitignore` leave it out, or a folder that it
 * is in. The last that matches counts.
 */
export function ignoredBy(lines: readonly string[]): (file: string) => string | undefined {
	const rules = lines.flatMap(ruleOf);
	return (file) => {
		const parts = file.split('/');
		const isIgnored = parts.some((_, index) => {
			const path = parts.slice(0, index + 1).join('/');
			const rule = rules.findLast(({shape}) => shape.test(path));
			return rule !== undefined && !rule.keeps;
		});
		return isIgnored ? 'ignored by the site' : undefined;
	};
}

function ruleOf(line: string): Rule[] {
	const written = line.trim().replace(/^\.\//, '/');
	const [, mark, glob = ''] = /^(!?)(.+?)\/?$/.exec(written) ?? [];
	if (glob === '' || written.startsWith('#')) return [];
	// Without a slash, it is the name of anything, wherever that lies.
	const isRooted = glob.includes('/');
	const shape = glob
		.replace(/^\//, '')
		.replace(/[.+^${}()|[\]\\]/g, '\\$&')
		.replace(/\*\*\/|\/\*\*|\*+|\?/g, (part) => globs[part] ?? (part.length > 1 ? '.*' : '[^/]*'));
	return [{shape: new RegExp(`^${isRooted ? '' : '(?:.*/)?'}${shape}$`), keeps: mark === '!'}];
}

const globs: Readonly<Record<string, string>> = {'**/': '(?:.*/)?', '/**': '/.*', '?': '[^/]'};
