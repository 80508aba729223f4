import {readdirSync} from 'node:fs';
import type {Problem} from '../../../resume/types.ts';
import {FileAccount} from '../../files/file-account.ts';
import {astro} from './astro/astro.ts';
import {eleventy} from './eleventy/eleventy.ts';
import {gatsby} from './gatsby/gatsby.ts';
import {generatorReaders} from './generators.ts';
import {hugoContent} from './hugo/content-folder.ts';
import {hugo} from './hugo/hugo.ts';
import {jekyll} from './jekyll/jekyll.ts';
import {linkedIn} from './linkedin.ts';
import {contentFolder, packageFolder} from './own.ts';
import type {Folder, FolderReader, Layout, Recognition} from './reader.ts';
import {zola, zolaContent} from './zola/zola.ts';

/** The kinds of sites. */
const siteReaders: readonly FolderReader[] = [
	zola,
	hugo,
	jekyll,
	eleventy,
	astro,
	gatsby,
	...generatorReaders,
];

/** The kinds of folders, those that may be certain first. The surest counts; of two, the first. */
const folderReaders: readonly FolderReader[] = [
	...siteReaders,
	zolaContent,
	hugoContent,
	linkedIn,
	contentFolder,
	packageFolder,
];

/** What a folder was recognised as. */
export type Recognised = {reader: FolderReader; layout: Layout};

/** Asks the readers what a folder is. Tells of a configuration that can't be read. */
export function recogniseFolder(
	path: string,
	problems: Problem[],
	files = new FileAccount(),
): Recognised {
	const {reader, recognition} = surest({path, names: readdirSync(path), files}, problems);
	return {reader, layout: recognition.layout()};
}

/** Whether a folder is the root of a site, rather than a content folder or anything else. */
export function isSiteRoot(path: string): boolean {
	const folder = {path, names: readdirSync(path), files: new FileAccount()};
	return siteReaders.some((reader) => reader.recognise(folder, []));
}

function surest(folder: Folder, problems: Problem[]) {
	let best: {reader: FolderReader; recognition: Recognition} = {
		reader: contentFolder,
		recognition: {sure: 0, layout: () => ({roots: [], starts: [], settings: [], locales: []})},
	};
	for (const reader of folderReaders) {
		const recognition = reader.recognise(folder, problems);
		if (recognition && recognition.sure > best.recognition.sure) best = {reader, recognition};
		// Where a folder is certain by itself, its neighbours need no look.
		if (best.recognition.sure === 1) break;
	}
	return best;
}
