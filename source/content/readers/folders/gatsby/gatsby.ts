import type {FolderReader} from '../reader.ts';
import {hasSign, script} from '../sites/signs.ts';

/** A site of Gatsby's. */
export const gatsby: FolderReader = {
	name: 'Gatsby',
	recognise: (folder) =>
		hasSign(folder, {configuration: script('gatsby'), packages: ['gatsby']})
			? {sure: 1, layout: async () => (await import('../layouts.ts')).gatsbyLayout(folder)}
			: undefined,
};
