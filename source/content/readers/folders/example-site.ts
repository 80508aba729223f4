import {readdirSync} from 'node:fs';
import path from 'node:path';
import {usualKeys} from '../../records/keys.ts';
import type {PlacedFile} from '../placed-files.ts';
import {hugo} from './hugo.ts';
import type {FolderReader, Layout} from './reader.ts';

const name = 'exampleSite';

/** The repository of a theme of Hugo's: what there is to read is the site that shows it. */
export const exampleSite: FolderReader = {
	name: 'theme of Hugo',
	keys: usualKeys,
	recognise: (folder, problems) => {
		if (
			!folder.names.includes(name) ||
			!folder.names.some((each) => /^theme\.toml$|^layouts$/.test(each))
		)
			return undefined;
		const own = path.join(folder.path, name);
		const inner = {path: own, names: namesIn(own), files: folder.files};
		const recognition = hugo.recognise(inner, problems);
		return recognition && {sure: 1, layout: () => within(recognition.layout())};
	},
};

function namesIn(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}

/** A layout of the folder in the repository, for paths that begin from the repository. */
function within({roots, starts, settings, locales, place, pagesOf}: Layout): Layout {
	const inside = (file: string) => (file === '' ? name : `${name}/${file}`);
	const inner = <Item extends {file: string}>(item: Item): Item => ({
		...item,
		file: item.file.slice(name.length + 1),
	});
	const outer = <Item extends {file: string}>(item: Item): Item => ({
		...item,
		file: inside(item.file),
	});
	/** The files as the reader of the inner folder knows them. */
	const placed = new Map<PlacedFile, PlacedFile>();
	return {
		roots: roots.map((root) => ({...root, path: inside(root.path)})),
		starts: starts.map(inside),
		settings: settings.map(outer),
		locales,
		...(place && {
			place: (found) =>
				place(found.map(inner)).map((each) => {
					const own = outer(each);
					placed.set(own, each);
					return own;
				}),
		}),
		...(pagesOf && {
			pagesOf: (all) => {
				const known = new Map(
					all.map((page) => [placed.get(page.placed) ?? inner(page.placed), page] as const),
				);
				const pages = [...known].map(([own, page]) => ({...page, placed: own}));
				return pagesOf(pages).map((page) => ({
					...page,
					placed: known.get(page.placed)?.placed ?? page.placed,
				}));
			},
		}),
	};
}
