import {lstatSync} from 'node:fs';
import path from 'node:path';
import {namesIn} from '../../../files/in-folder.ts';
import type {Folder, FolderReader} from '../reader.ts';
import {type Configuration, readConfiguration} from './configuration.ts';

/** A site of Zola's. */
export const zola: FolderReader = {
	name: 'Zola',
	recognise: (folder, problems) => {
		const configuration = readConfiguration(folder, problems);
		if (!configuration) return undefined;
		const layout = async () => (await import('../layouts.ts')).zolaLayout(folder, configuration);
		return {sure: 1, layout};
	},
};

/** The content folder of such a site, all of which counts. */
export const zolaContent: FolderReader = {
	name: 'content of Zola',
	recognise: (folder) => {
		const configuration = configurationBeside(folder);
		if (!configuration) return undefined;
		const layout = async () =>
			(await import('../layouts.ts')).zolaContentLayout(folder, configuration);
		return {sure: 0.9, layout};
	},
};

/** What the configuration beside a folder says, if that is the content of a site. */
function configurationBeside(folder: Folder): Configuration | undefined {
	const own = path.resolve(folder.path);
	if (path.basename(own) !== 'content' || lstatSync(own).isSymbolicLink()) return undefined;
	const parent = path.dirname(own);
	return readConfiguration({path: parent, names: namesIn(parent), files: folder.files}, []);
}
