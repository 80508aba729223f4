import {realpathSync} from 'node:fs';
import path from 'node:path';
import {limits} from '../../../../resume/limits.ts';
import {readRegular} from '../../../files/regular-file.ts';
import {isInside} from '../../../files/walk.ts';
import type {Folder} from '../reader.ts';

/** How the site of a program is recognised: by its configuration, or by a package that it needs. */
export type Sign = {configuration?: RegExp; packages?: readonly string[]};

/** `astro.config.mjs` and the like. */
export const script = (name: string) => new RegExp(`^${name}[.-]config\\.[cm]?[jt]s$`, 'i');

/** Whether a folder has one of these signs. */
export function hasSign(folder: Folder, {configuration, packages = []}: Sign): boolean {
	const isConfigured = folder.names.some((each) => configuration?.test(each));
	return isConfigured || packages.some((each) => packageOf(folder).dependencies.has(each));
}

/** What `package.json` says: which packages a site needs, and how it is built. */
type Package = {dependencies: ReadonlySet<string>; scripts: string};

/** The packages that were read, by folder. */
const read = new WeakMap<Folder, Package>();

/** The package that a folder is, as far as that can be read. */
export function packageOf(folder: Folder): Package {
	const known = read.get(folder) ?? readPackage(folder);
	read.set(folder, known);
	return known;
}

function readPackage(folder: Folder): Package {
	try {
		const written: unknown = JSON.parse(fileText(folder, 'package.json') ?? '{}');
		const {dependencies, devDependencies, scripts} = written as Record<string, object | undefined>;
		const names = Object.keys({...dependencies, ...devDependencies});
		return {dependencies: new Set(names), scripts: Object.values(scripts ?? {}).join('\n')};
	} catch {
		return {dependencies: new Set(), scripts: ''};
	}
}

/**
 * The text of a small file of a site's, by its path there. Undefined if it can't be read, or is a link
 * that leads out of the site.
 */
export function fileText(folder: Folder, file: string): string | undefined {
	if (!file.includes('/') && !folder.names.includes(file)) return undefined;
	try {
		const address = realpathSync(path.join(folder.path, file));
		if (!isInside(address, realpathSync(folder.path))) return undefined;
		const bytes = readRegular(address, limits.packageFile);
		return typeof bytes === 'string' ? undefined : bytes.toString('utf8').replace(/\r\n?/g, '\n');
	} catch {
		return undefined;
	}
}

/** The text of the first file of a folder whose name is of this shape. */
export function configurationOf(folder: Folder, shape: RegExp): string | undefined {
	const name = folder.names.find((each) => shape.test(each));
	if (name === undefined) return undefined;
	folder.files.taken(name, 'the site’s configuration');
	return fileText(folder, name);
}
