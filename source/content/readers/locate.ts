import {readdirSync} from 'node:fs';
import {basename, dirname, extname, join, parse} from 'node:path';
import type {Locale, Problem} from '../../resume/types.ts';
import {loadParser} from '../data/read-data.ts';
import {put} from '../defined.ts';
import type {FileAccount} from '../files/file-account.ts';
import {kindOfTarget} from '../files/target.ts';
import {type Found, findFiles} from '../files/walk.ts';
import {pathLocales} from '../names/path-locales.ts';
import {isOfProgram} from '../names/skipped.ts';
import {slugify} from '../names/slug.ts';
import {type Keys, usualKeys} from '../records/keys.ts';
import type {Placement, ProfileSource} from '../records/record.ts';
import {bibliographyStarts, placeBibliographies} from './bibliography/placed.ts';
import {linkedInArchive} from './folders/linkedin.ts';
import {layoutOfFolder} from './folders/readers.ts';
import type {PagesOf} from './pages.ts';
import {isMarkdown, type PlacedFile, placeFiles, placeReadme} from './placed-files.ts';

/**
 * The content that somebody asked for, not read yet. `folder` is what its paths begin from; see
 * `Layout` for `settings`, `locales` and `pagesOf`.
 */
export type Located = {
	folder: string;
	files: PlacedFile[];
	keys: Keys;
	settings: ProfileSource[];
	locales: Locale[];
	pagesOf?: PagesOf;
	/** All files that were found, and the files and folders below `folder` that they were looked for in. */
	found: readonly Found[];
	starts: readonly string[];
};

/**
 * Finds the content in a folder, in a site by its root, or in one file. Rejects with a `FolderError`
 * when that can't be read.
 */
export async function locate(
	target: string,
	problems: Problem[],
	account: FileAccount,
): Promise<Located> {
	if ((await kindOfTarget(target)) === 'folder') return locateIn(target, problems, account);
	const located = await locateFile(target);
	return {...located, files: await withParsers(located.files)};
}

/** The content in a folder, or in a site. */
async function locateIn(
	target: string,
	problems: Problem[],
	account: FileAccount,
): Promise<Located> {
	const layout = await layoutOfFolder(target, problems, account);
	const {roots, starts, settings, locales, keys = usualKeys, place, pagesOf} = layout;
	const {found, problems: more} = findFiles(target, [
		...starts,
		...bibliographyStarts(target, starts),
	]);
	problems.push(...more);
	const placed = place?.(found) ?? placeFiles(found, roots, locales, account);
	const others = placed.length > 0 ? placed : placeReadme(found);
	const files = [...(await withParsers(others)), ...(await placeBibliographies(found, account))];
	return put({folder: target, files, keys, settings, locales, found, starts}, {pagesOf});
}

/** Loads the parsers that only some of the files need. */
function withParsers(files: readonly PlacedFile[]): Promise<PlacedFile[]> {
	return Promise.all(
		files.map(async (each) => put(each, {parse: each.parse ?? (await loadParser(each.file))})),
	);
}

/** A file by itself, with its translations, which lie beside it. */
async function locateFile(address: string): Promise<Located> {
	const file = basename(address);
	const folder = dirname(address);
	const nothing = {folder, keys: usualKeys, settings: [], locales: [], found: [], starts: []};
	if (/\.zip$/i.test(file)) return {...nothing, files: await linkedInArchive(address)};
	if (isOfProgram(parse(file).name)) return {...nothing, files: []};
	return {...nothing, files: withTranslations(folder, file)};
}

/** Whether a file by its name may be a translation of another, which tells no language. */
export function isTranslation(name: string, asked: string): boolean {
	const locales = pathLocales([asked, name]);
	const [own, other] = [locales(asked), locales(name)];
	return isAlike(name, asked) && own.locale === undefined && own.path === other.path;
}

function isAlike(name: string, other: string): boolean {
	return extname(name).toLowerCase() === extname(other).toLowerCase();
}

/** The file that was asked for and, where its name tells no language, those that differ in just that. */
function withTranslations(folder: string, asked: string): PlacedFile[] {
	// A link could lead to a file that was not meant.
	const names = readdirSync(folder, {withFileTypes: true})
		.filter((child) => child.isFile() || child.name === asked)
		.map(({name}) => name)
		.filter((name) => isAlike(name, asked));
	const locales = pathLocales(names);
	const own = locales(asked);
	const same =
		own.locale === undefined ? names.filter((name) => locales(name).path === own.path) : [asked];
	const {name} = parse(own.path);
	const isData = !isMarkdown(asked);
	const page = isData
		? ({role: 'whole', section: ''} as const)
		: ({role: 'page', section: 'about'} as const);
	return same.map((file) => {
		const placement: Placement = {...page, slug: slugify(name), name};
		const {locale} = locales(file);
		return {
			...{file, address: join(folder, file), isData, onlyLists: false},
			placement: put(placement, {locale}),
		};
	});
}
