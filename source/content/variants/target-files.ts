import {readdirSync} from 'node:fs';
import path from 'node:path';
import {targetEnding, targetsFolder} from '../files/beside.ts';

/** A file that says what a variant has. */
export type TargetFile = {name: string; file: string; address: string};

/** The files of variants, by their names; a link is none, as it could lead anywhere. */
export function targetFiles(folder: string): TargetFile[] {
	try {
		return readdirSync(path.join(folder, targetsFolder), {withFileTypes: true})
			.filter(
				(child) => child.isFile() && targetEnding.test(child.name) && !child.name.startsWith('.'),
			)
			.map(({name}) => ({
				name: name.replace(targetEnding, '').toLowerCase(),
				file: `${targetsFolder}/${name}`,
				address: path.join(folder, targetsFolder, name),
			}))
			.sort((a, b) => (a.file < b.file ? -1 : 1));
	} catch {
		return [];
	}
}
