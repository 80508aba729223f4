import path from 'node:path';
import {readRegular} from '../../files/regular-file.ts';

/** What the makers of sites want to be told by. */
const configuration =
	/^(_config\.ya?ml|(astro|next|gatsby|nuxt|svelte|eleventy|docusaurus)[.-]config\.[cm]?[jt]s|\.eleventy\.[cm]?js)$/i;

const generators = new Set([
	...['astro', 'next', 'gatsby', 'nuxt', 'hexo', 'vitepress'],
	...['@11ty/eleventy', '@docusaurus/core', '@sveltejs/kit', 'gridsome', 'metalsmith'],
]);

/** More than any that was written by hand. */
const maximumSize = 1024 * 1024;

/** Whether a program makes a site of a folder with these names in it. */
export function isGenerated(folder: string, names: readonly string[]): boolean {
	if (names.some((name) => configuration.test(name))) return true;
	if (!names.includes('package.json')) return false;
	try {
		const bytes = readRegular(path.join(folder, 'package.json'), maximumSize);
		if (typeof bytes === 'string') return false;
		const written: unknown = JSON.parse(bytes.toString('utf8'));
		const {dependencies, devDependencies} = written as Record<string, object | undefined>;
		return Object.keys({...dependencies, ...devDependencies}).some((name) => generators.has(name));
	} catch {
		return false;
	}
}
