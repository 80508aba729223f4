import type {FolderReader} from '../reader.ts';
import {hasSign} from '../sites/signs.ts';
import {configurationNames} from './configuration-names.ts';

/** A site of Eleventy's. */
export const eleventy: FolderReader = {
	name: 'Eleventy',
	recognise: (folder, problems) =>
		hasSign(folder, {configuration: configurationNames, packages: ['@11ty/eleventy']})
			? {
					sure: 1,
					layout: async () => (await import('../layouts.ts')).eleventyLayout(folder, problems),
				}
			: undefined,
};
