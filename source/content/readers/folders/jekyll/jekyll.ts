import type {FolderReader} from '../reader.ts';
import {configurations} from './configurations.ts';

/** A site of Jekyll's. */
export const jekyll: FolderReader = {
	name: 'Jekyll',
	recognise: (folder, problems) =>
		configurations.some((name) => folder.names.includes(name))
			? {
					sure: 1,
					layout: async () => (await import('../layouts.ts')).jekyllLayout(folder, problems),
				}
			: undefined,
};
