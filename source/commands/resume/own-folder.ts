import {readdir} from 'node:fs/promises';
import path from 'node:path';
import {localeTag} from '../../content/names/locale-tag.ts';
import {usualSection} from '../../content/names/section-names.ts';
import {isSiteRoot} from '../../content/readers/folders/readers.ts';

/**
 * The résumé in the current folder: the whole of a site, else `content`, else the folder itself.
 * Undefined if there is none.
 */
export async function ownFolder(): Promise<string | undefined> {
	for (const folder of ['content', '.']) {
		if (await holdsResume(folder)) return isSiteRoot('.') ? '.' : folder;
	}
	return undefined;
}

/**
 * Whether a folder looks like a résumé: it has a profile, or a usual section with Markdown in it,
 * perhaps below a locale. Markdown alone is not enough: most folders have a README.
 */
async function holdsResume(folder: string, within = 0): Promise<boolean> {
	const children = await readdir(folder, {withFileTypes: true}).catch(() => []);
	for (const child of children) {
		const address = path.join(folder, child.name);
		if (!child.isDirectory()) {
			if (/^(?:profile|resume)(?:\.[\w-]+)?\.(?:ya?ml|json|toml)$/i.test(child.name)) return true;
		} else if (usualSection(child.name) !== undefined) {
			const files = await readdir(address).catch(() => []);
			if (files.some((file) => /\.(?:md|markdown|mdx)$/i.test(file))) return true;
		} else if (within === 0 && localeTag(child.name) !== undefined) {
			if (await holdsResume(address, 1)) return true;
		}
	}
	return false;
}
