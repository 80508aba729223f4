import type {FolderReader} from '../reader.ts';
import {hasSign, script} from '../sites/signs.ts';

/** A site of Astro's. */
export const astro: FolderReader = {
	name: 'Astro',
	recognise: (folder) =>
		hasSign(folder, {configuration: script('astro'), packages: ['astro']})
			? {sure: 1, layout: async () => (await import('../layouts.ts')).astroLayout(folder)}
			: undefined,
};
