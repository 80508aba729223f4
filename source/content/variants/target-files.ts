import {readdirSync} from 'node:fs';
import path from 'node:path';

/** The folder beside the content that has a file for each variant. */
const folderName = 'targets';
const ending = /\.ya?ml$/i;

/** A file that says what a variant has. */
export type TargetFile = {name: string; file: string; address: string};

/** The files of variants, by their names; a link is none, as it could lead anywhere. */
export function targetFiles(folder: string): TargetFile[] {
	try {
		return readdirSync(path.join(folder, folderName), {withFileTypes: true})
			.filter((child) => child.isFile() && ending.test(child.name) && !child.name.startsWith('.'))
			.map(({name}) => ({
				name: name.replace(ending, '').toLowerCase(),
				file: `${folderName}/${name}`,
				address: path.join(folder, folderName, name),
			}))
			.sort((a, b) => (a.file < b.file ? -1 : 1));
	} catch {
		return [];
	}
}
