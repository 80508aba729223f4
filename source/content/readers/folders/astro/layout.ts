import {existsSync} from 'node:fs';
import path from 'node:path';
import type {Locale} from '../../../../resume/types.ts';
import {objectBehind} from '../../../data/code/plain-object.ts';
import {at, itemsIn, textOf, type Value} from '../../../data/value.ts';
import {namesIn} from '../../../files/in-folder.ts';
import type {Found} from '../../../files/walk.ts';
import {localeTag} from '../../../names/locale-tag.ts';
import {collectionSection, usualSection} from '../../../names/section-names.ts';
import {placeFiles} from '../../placed-files.ts';
import type {Folder, Layout, Root} from '../reader.ts';
import {htmlLanguage} from '../sites/html-language.ts';
import {personInCode} from '../sites/person-in-code.ts';
import {configurationOf, script} from '../sites/signs.ts';
import {siteLayout} from '../sites/site-layout.ts';
import {type Collection, collectionsOf} from './collections.ts';

const configuration = script('astro');

/** Files in which sites name their owner. */
const code = [
	'consts',
	'config',
	'site.config',
	'siteConfig',
	'site-config',
	'config/site',
	'data/site',
];

/** Where the content of a site of Astro's is. */
export function layoutOf(folder: Folder): Layout {
	const usual = siteLayout(folder, true);
	const collections = collectionsOf(folder);
	const pages: Root = {path: 'src/pages', isSite: true, isData: false};
	const own = [...rootsOf(collections, usual.roots), ...foldersIn(folder), pages].filter(
		({path: each}) => existsSync(path.join(folder.path, each)),
	);
	// Of a site, not all is content, even where nothing lies in the usual folders.
	const rest = own.length > 0 ? usual.roots.map((root) => ({...root, isSite: true})) : usual.roots;
	const roots = [...own, ...rest];
	const inside = (each: string) => usual.starts.some((start) => `${each}/`.startsWith(`${start}/`));
	const starts = [...usual.starts, ...own.map((root) => root.path).filter((each) => !inside(each))];
	const locales = localesOf(folder);
	const isAside = asides(collections);
	const place = (found: readonly Found[]) =>
		placeFiles(
			folder.files.kept(found, (file) =>
				isAside(file) ? 'Astro leaves out names that start with “_”' : undefined,
			),
			roots,
			locales,
			folder.files,
		);
	const files = code.flatMap((name) => [`src/${name}.ts`, `src/${name}.js`, `src/${name}.mjs`]);
	return {...usual, roots, starts, locales, place, settings: personInCode(folder, files)};
}

/** Collections whose folder does not say by itself what is in it, or lies elsewhere. */
function rootsOf(collections: readonly Collection[], usual: readonly Root[]): Root[] {
	return collections.flatMap(({section, path: own}) => {
		const isUsual = usual.some((root) => root.path !== '' && own.startsWith(`${root.path}/`));
		const isTold = isUsual && usualSection(path.posix.parse(own).name) === section;
		return section === undefined || isTold
			? []
			: [{path: own, section, isSite: true, isData: false}];
	});
}

/** Folders in `src/content` are collections, whether somebody defines them or not. */
function foldersIn(folder: Folder): Root[] {
	const within = 'src/content';
	return namesIn(path.join(folder.path, within)).flatMap((name) => {
		const section = usualSection(name) === undefined ? collectionSection(name) : undefined;
		return section === undefined
			? []
			: [{path: `${within}/${name}`, section, isSite: true, isData: false}];
	});
}

/** Tells of files that a collection leaves out, as their names or their folders' begin with `_`. */
function asides(collections: readonly Collection[]): (file: string) => boolean {
	const folders = collections.filter(({hasAsides}) => !hasAsides).map(({path: own}) => `${own}/`);
	return (file) => {
		const folder = folders.find((each) => file.startsWith(each));
		return folder !== undefined && /(?:^|\/)_/.test(file.slice(folder.length));
	};
}

/** The languages that the configuration names, or else the one of all pages. */
function localesOf(folder: Folder): Locale[] {
	const text = configurationOf(folder, configuration) ?? '';
	const i18n = objectBehind(text, /\bi18n\s*:\s*(?=\{)/);
	const named = [at(i18n, 'defaultLocale'), ...itemsIn(at(i18n, 'locales'))].flatMap(tagOf);
	const page = named.length > 0 ? undefined : htmlLanguage(folder, ['src/layouts', 'src/pages']);
	return [...new Set([...named, ...(page === undefined ? [] : [page])])];
}

/** A language by its tag, or by the path that its pages have. */
function tagOf(value: Value | undefined): Locale[] {
	const tag = localeTag(textOf(at(value, 'path') ?? value) ?? '');
	return tag === undefined ? [] : [tag];
}
