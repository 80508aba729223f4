import type {FolderReader} from '../reader.ts';
import {hasSign, type Sign, script} from '../sites/signs.ts';

const generators: ReadonlyArray<{name: string} & Sign> = [
	{name: 'Next', configuration: script('next'), packages: ['next']},
	{name: 'Nuxt', configuration: script('nuxt'), packages: ['nuxt']},
	{name: 'SvelteKit', configuration: script('svelte'), packages: ['@sveltejs/kit']},
	{name: 'Docusaurus', configuration: script('docusaurus'), packages: ['@docusaurus/core']},
	{name: 'Hexo', packages: ['hexo']},
	{name: 'VitePress', packages: ['vitepress']},
	{name: 'Gridsome', packages: ['gridsome']},
	{name: 'Metalsmith', packages: ['metalsmith']},
];

/** Programs that need no reader of their own, as content lies in the usual folders. */
export const generatorReaders: readonly FolderReader[] = generators.map(({name, ...sign}) => ({
	name,
	recognise: (folder) =>
		hasSign(folder, sign)
			? {
					sure: 1,
					layout: async () => (await import('../layouts.ts')).generatorLayout(folder, sign),
				}
			: undefined,
}));
