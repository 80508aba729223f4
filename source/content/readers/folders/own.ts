import type {Dirent} from 'node:fs';
import path from 'node:path';
import {childrenOf} from '../../files/in-folder.ts';
import {readPrefix} from '../../names/file-prefix.ts';
import {localeTag} from '../../names/locale-tag.ts';
import {usualSection} from '../../names/section-names.ts';
import {usualKeys} from '../../records/keys.ts';
import {placementOf} from '../placement.ts';
import {type FolderReader, type Layout, wholeFolder} from './reader.ts';
import {collectionsIn, siteLayout} from './sites/site-layout.ts';

const all: Layout = {roots: [wholeFolder], starts: [''], settings: [], locales: []};

/** A content folder, all of which is content: the layout that the README describes. */
export const contentFolder: FolderReader = {
	name: 'content folder',
	keys: usualKeys,
	recognise: ({path: folder, names}) => {
		const isContent = collectionsIn(names).length > 0 || names.some((name) => isPart(folder, name));
		return {sure: isContent ? 0.7 : 0.1, layout: () => all};
	},
};

/** A package, or any other folder, that has a content folder in it and nothing of a résumé beside it. */
export const packageFolder: FolderReader = {
	name: 'folder around content',
	keys: usualKeys,
	recognise: (folder) => ({sure: 0.5, layout: () => siteLayout(folder, false)}),
};

/**
 * A part of a content folder, which no other folder would have: a profile, a list, the folder of a
 * locale, or that of a section with Markdown in it.
 */
function isPart(folder: string, name: string): boolean {
	const {role, slug = ''} = placementOf(name) ?? {};
	if (role === 'profile' || role === 'list') return true;
	if (role === 'whole') return /resume|cv|europass/.test(slug);
	const section = usualSection(readPrefix(name).name);
	if (section !== undefined) return section !== 'posts' && holdsMarkdown(path.join(folder, name));
	return localeTag(name) !== undefined && childrenOf(path.join(folder, name)).length > 0;
}

/** Whether there is Markdown in a folder, or in the folders in it. */
function holdsMarkdown(folder: string): boolean {
	const isMarkdown = ({name}: Dirent) => /\.(?:md|markdown|mdx)$/i.test(name);
	return childrenOf(folder).some(
		(child) =>
			isMarkdown(child) ||
			(child.isDirectory() && childrenOf(path.join(folder, child.name)).some(isMarkdown)),
	);
}
