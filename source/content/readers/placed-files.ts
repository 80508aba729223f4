import type {Locale} from '../../resume/types.ts';
import type {Parser} from '../data/parsed.ts';
import type {FileAccount} from '../files/file-account.ts';
import type {Found} from '../files/walk.ts';
import {pathLocales} from '../names/path-locales.ts';
import {usualSection} from '../names/section-names.ts';
import type {Placement, Sources} from '../records/record.ts';
import {distinctSlugs} from './distinct-slugs.ts';
import {type Root, wholeFolder} from './folders/reader.ts';
import {placementOf} from './placement.ts';
import type {WholeFile} from './whole/reader.ts';

/**
 * A file that is content, and what it is. Of one of a site's, perhaps `onlyLists` in it count. A
 * folder or a file of some kinds has a way of its own to `parse` or to `read` it.
 */
export type PlacedFile = Found & {
	placement: Placement;
	isData: boolean;
	onlyLists: boolean;
	parse?: Parser;
	/** Whether it is a page that a site may fill by its layout, and that counts only if it has a text. */
	isPageOfSite?: true;
	read?: ReadOwn;
};

/** Adds what is in a file. */
export type ReadOwn = (file: WholeFile, sources: Sources) => void;

/** What counts of a file in a site. */
export type Counts = (placement: Placement) => 'whole' | 'lists' | undefined;

/**
 * The files that are content, with their places. `known` are locales that the site speaks, `counts`
 * tells what counts where not everything does.
 */
export function placeFiles(
	found: readonly Found[],
	roots: readonly Root[],
	known: readonly Locale[],
	account: FileAccount,
	countsIn: Counts = countsInSite,
): PlacedFile[] {
	const innermost = roots.toSorted((a, b) => b.path.length - a.path.length);
	const rooted = found.map(({file, address}) => {
		const root = innermost.find(({path}) => isWithin(file.normalize('NFC'), path)) ?? wholeFolder;
		return {file, address, path: pathIn(root, file.normalize('NFC')), root};
	});
	const locales = pathLocales(
		rooted.map(({path}) => path),
		known,
	);
	const placed = rooted.flatMap(({file, address, path, root}): PlacedFile[] => {
		const placement = placementOf(path, {locales, isData: root.isData});
		const counts = placement && (root.isSite ? countsIn(placement) : 'whole');
		if (placement && !counts) account.left(file, notCounted(placement));
		if (!placement || !counts) return [];
		if (root.isSite && isFirstPage(placement)) placement.role = 'candidate';
		if (root.locale !== undefined) placement.locale ??= root.locale;
		const isData = !isMarkdown(file);
		const own = {file, address, placement, isData, onlyLists: counts === 'lists'};
		return [root.isSite && !isData && isPage(placement) ? {...own, isPageOfSite: true} : own];
	});
	return distinctSlugs(placed);
}

function isWithin(file: string, folder: string): boolean {
	return folder === '' || file === folder || file.startsWith(`${folder}/`);
}

/** The path of a file in a root; in one with a section, as if that were the name of its folder. */
function pathIn({path, section}: Root, file: string): string {
	const inner = path === '' ? file : file.slice(path.length + 1);
	if (section === undefined) return inner;
	return inner === '' ? section + file.slice(file.lastIndexOf('.')) : `${section}/${inner}`;
}

/** Whether a file is Markdown, by its name. */
export function isMarkdown(file: string): boolean {
	return /\.m[^.]+$/i.test(file);
}

/**
 * The README of a folder that holds nothing else to read: some people write their résumé there. In
 * other languages as well: `README.zh.md`.
 */
export function placeReadme(found: readonly Found[]): PlacedFile[] {
	const locales = pathLocales(found.map(({file}) => file.normalize('NFC')));
	return found.flatMap(({file, address}): PlacedFile[] => {
		const {path, locale} = locales(file.normalize('NFC'));
		if (!/^readme\.(?:md|markdown)$/i.test(path)) return [];
		const own = {role: 'candidate', section: 'about', slug: 'readme', name: 'readme'} as const;
		const placement: Placement = locale === undefined ? own : {...own, locale};
		return [{file, address, placement, isData: false, onlyLists: false}];
	});
}

/** Whether it is a page by itself, or one that lists its section. */
function isPage({role, section, name}: Placement): boolean {
	return role === 'page' || (role === 'entry' && usualSection(name) === section);
}

/** Why a page of a site does not count. */
function notCounted({section}: Placement): string {
	return section === 'posts'
		? 'a post on the site'
		: 'a page of the site, in no section of a résumé';
}

/** Whether it is what a visitor of a site sees first. */
function isFirstPage({role, name}: Pick<Placement, 'role' | 'name'>): boolean {
	return role === 'page' && name === 'index';
}

/**
 * What counts in a site, which has much besides a résumé: the usual sections but the posts, the
 * pages about the person, all data, and the lists of jobs that a page holds.
 */
export function countsInSite({role, section, name}: Placement): ReturnType<Counts> {
	if (role === 'profile' || role === 'whole') return 'whole';
	if (role === 'section' && section === '') return 'lists';
	const isOwn = usualSection(section) !== undefined && section !== 'posts';
	const isNamed = usualSection(name) !== undefined || /^(resume|cv)$/i.test(name);
	if (isFirstPage({role, name})) return 'whole';
	if (role === 'page') return isOwn && isNamed ? 'whole' : undefined;
	if (isOwn) return 'whole';
	return role === 'entry' && isNamed ? 'lists' : undefined;
}
