import path from 'node:path';
import type {Problem} from '../../../../resume/types.ts';
import type {Found} from '../../../files/walk.ts';
import {localeTag} from '../../../names/locale-tag.ts';
import {reporter} from '../../../problems.ts';
import type {Page} from '../../pages.ts';
import {placeFiles} from '../../placed-files.ts';
import type {Folder, Layout, Root} from '../reader.ts';
import {ignoredBy} from '../sites/ignored.ts';
import {siteLayout} from '../sites/site-layout.ts';
import {readConfiguration} from './configuration.ts';
import {dataBesidePages, readBeside} from './directory-data.ts';
import {collected, eleventyPages} from './pages.ts';
import {siteData} from './site-data.ts';
import {templateReader} from './template.ts';

/** What a site is built of beside its pages, and what is built. */
const others = new Set(
	'_site _includes _layouts public static assets css js img images'.split(' '),
);

/** Where the content of a site of Eleventy's is. */
export function layoutOf(folder: Folder, problems: Problem[]): Layout {
	const {input, data, ignored, locale, hasTemplates} = readConfiguration(folder);
	const usual = siteLayout(folder, true);
	const root = {path: input, isSite: true, isData: false};
	const roots: Root[] = [...usual.roots, {...root, path: data, isData: true}, root];
	const starts = input === '' ? folder.names.filter((name) => !others.has(name)) : [input, data];
	const whyIgnored = ignoredBy(ignored);
	const {settings, language} = siteData(folder, data);
	const named = localeTag(locale ?? language ?? '');
	const locales = named === undefined ? [] : [named];
	/** What is said of pages in files beside them; known when those have been found. */
	const said: ReturnType<typeof readBeside> = new Map();
	let files: readonly Found[] = [];
	let shown: ReadonlySet<string> = new Set();
	const place = (found: readonly Found[]) => {
		const own = folder.files.kept(found, whyIgnored);
		const around = path.basename(path.resolve(folder.path));
		const beside = dataBesidePages(own, around);
		for (const {file} of beside.keys()) folder.files.taken(file, 'data for the pages beside it');
		for (const [subject, map] of readBeside(beside, around, (file) => reporter(file, problems)))
			said.set(subject, map);
		files = own.filter((each) => !beside.has(each));
		const placed = collected(files, placeFiles(files, roots, locales, folder.files), said);
		shown = new Set(placed.map(({file}) => file));
		return placed;
	};
	const readText = hasTemplates
		? templateReader(data, () => ({files, isShown: (file) => shown.has(file)}))
		: ({body}: Page) => body;
	const pagesOf = eleventyPages(said, readText, folder.files);
	return {roots, starts, settings, locales, place, pagesOf};
}
