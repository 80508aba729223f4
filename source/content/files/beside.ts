import path from 'node:path';

/*
 * The names of what lies beside content and is none of it. What reads it and what watches it go by these.
 */

/** `private.yml`, or `private.es.yml`. */
export const privateName = /^private(?:\.([\w-]+))?\.ya?ml$/i;

/** The folder that has a file for each variant. */
export const targetsFolder = 'targets';
export const targetEnding = /\.ya?ml$/i;

/** Whether a path from the content is that of such a file, or of the folder of such files. */
export function isBeside(relative: string): boolean {
	const [name = '', inner, ...deeper] = relative.split(path.sep);
	if (inner === undefined) return privateName.test(name) || name === targetsFolder;
	return name === targetsFolder && deeper.length === 0 && targetEnding.test(inner);
}
