import {readdir} from 'node:fs/promises';
import path from 'node:path';
import {localeTag} from '../../content/names/locale-tag.ts';
import {usualSection} from '../../content/names/section-names.ts';
import {isSiteRoot} from '../../content/readers/folders/readers.ts';
import type {Options} from '../call/options.ts';

/**
 * The content that an owner means who named none: theirs in the current folder, which did not come
 * with the program, else what did.
 */
export async function ownContent({
	folder,
	packaged,
}: Options['content']): Promise<Options['content']> {
	const own = packaged ? await ownFolder() : undefined;
	return {folder: own ?? folder, packaged: packaged && own === undefined};
}

/**
 * The résumé in the current folder: `content`, or the folder itself, as the whole site is where that
 * is one. Undefined if there is none.
 */
export async function ownFolder(): Promise<string | undefined> {
	for (const folder of ['content', '.']) {
		if (await holdsResume(folder)) return isSiteRoot('.') ? '.' : folder;
	}
	return undefined;
}

/**
 * Whether a folder looks like a résumé: by a profile, or by a usual section with Markdown in it,
 * below a locale perhaps. Any Markdown at all would not do: most folders have a README.
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
