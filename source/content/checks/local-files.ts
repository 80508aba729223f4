import {existsSync} from 'node:fs';
import path from 'node:path';
import {isInside} from '../files/walk.ts';

/** Folders whose files a site serves from its root. */
const served = ['', 'static', 'public', 'assets', 'content', 'src/assets', 'src/static'];
/** Folders in them that themes take pictures from by their mere names. */
const pictureFolders = ['images', 'image', 'img', 'pictures', 'photos', 'media', 'icons'];

/**
 * Whether a path in a file leads to a file; also where that can't be told, as nothing outside of
 * `folder` is looked at: with a backslash, a path could even name another computer, which Windows
 * would log in to. `address` is that of the file with the path in it, `folder` the root of the
 * content, which a path with a leading slash starts from; or from below the address of the site, a
 * name that is left out then.
 */
export function isThere(link: string, address: string, folder: string): boolean {
	const name = decoded(link.replace(/[?#].*$/s, ''));
	if (name.startsWith('//') || name.includes('\\')) return true;
	const root = path.resolve(folder);
	if (name.startsWith('/')) {
		const below = name.replace(/^\/[^/]+(?=\/)/, '');
		return isServedBeside(root) || isAnyThere(root, [name, below]);
	}
	const own = path.resolve(path.dirname(address), name);
	// Nobody knows what is there.
	return !isInside(own, root) || existsSync(own);
}

/** The same of a picture, which a theme may look for in a folder of its own. */
export function isPictureThere(name: string, address: string, folder: string): boolean {
	if (isThere(name, address, folder)) return true;
	const root = path.resolve(folder);
	return (
		isServedBeside(root) ||
		isAnyThere(root, [name, ...pictureFolders.map((each) => path.join(each, name))])
	);
}

function isAnyThere(root: string, names: readonly string[]): boolean {
	return names.some((name) =>
		served
			.map((each) => path.join(root, each, name))
			.some((each) => isInside(each, root) && existsSync(each)),
	);
}

/** Whether a folder is the content of a site, whose other files lie beside it. */
function isServedBeside(root: string): boolean {
	const parent = path.dirname(root);
	return (
		/^contents?$/i.test(path.basename(root)) &&
		['static', 'public', 'assets'].some((each) => existsSync(path.join(parent, each)))
	);
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
