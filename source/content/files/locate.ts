import {readdirSync, statSync} from 'node:fs';
import {basename, dirname, parse} from 'node:path';
import {plainLine} from '../../resume/plain-text.ts';
import type {Locale, Problem} from '../../resume/types.ts';
import type {DataFile} from '../data/data-file.ts';
import {pathLocales} from '../names/path-locales.ts';
import {slugify} from '../names/slug.ts';
import {isOfProgram} from '../readers/place.ts';
import {type Placed, placeFiles} from '../readers/place-files.ts';
import {findSite} from '../readers/site/roots.ts';
import {FolderError} from './folder-error.ts';
import {nearestFolder} from './nearest-folder.ts';
import {findFiles, reason} from './walk.ts';

/**
 * The content that somebody asked for, not read yet. `folder` is what its paths begin from; see
 * `Site` for `settings` and `locales`.
 */
export type Located = {
	folder: string;
	files: Placed[];
	settings: DataFile[];
	locales: Locale[];
};

/** A file that may be a résumé by itself. */
const alone = /\.(json|ya?ml)$/i;

/**
 * Finds the content in a folder, in a site by its root, or in one file. Throws a `FolderError` when
 * that can't be read.
 */
export async function locate(target: string, problems: Problem[]): Promise<Located> {
	const stats = statsOf(target);
	const name = `“${plainLine(target)}”`;
	if (!stats) {
		const nearest = await nearestFolder(target);
		throw new FolderError(
			nearest === undefined
				? `There is no folder ${name}: name one that holds a résumé.`
				: `There is no folder ${name}: did you mean “${plainLine(nearest)}”?`,
		);
	}
	if (stats.isFile() && alone.test(target)) return locateFile(target);
	if (!stats.isDirectory()) {
		const parent = plainLine(dirname(target));
		throw new FolderError(`${name} is not a folder: name the one it is in, “${parent}”.`);
	}
	try {
		readdirSync(target);
	} catch (error) {
		throw new FolderError(`The folder ${name} can’t be read, name another: ${reason(error)}`);
	}
	const {roots, starts, settings, locales} = findSite(target, problems);
	const {found, problems: more} = findFiles(target, starts);
	problems.push(...more);
	return {folder: target, files: placeFiles(found, roots, locales), settings, locales};
}

/** Undefined for what is not there, or can't be the name of anything. */
function statsOf(target: string) {
	try {
		return statSync(target);
	} catch {
		return undefined;
	}
}

function locateFile(address: string): Located {
	const file = basename(address);
	if (isOfProgram(parse(file).name)) {
		return {folder: dirname(address), files: [], settings: [], locales: []};
	}
	const {locale} = pathLocales([file])(file);
	const place = {role: 'bundle', section: '', slug: slugify(file), name: file} as const;
	const placed: Placed = {
		file,
		address,
		place: locale === undefined ? place : {...place, locale},
		isData: true,
		onlyLists: false,
	};
	return {folder: dirname(address), files: [placed], settings: [], locales: []};
}
