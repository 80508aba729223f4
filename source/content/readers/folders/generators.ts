import {usualKeys} from '../../records/keys.ts';
import type {FolderReader} from './reader.ts';
import {hasSign, type Sign, script} from './signs.ts';
import {siteLayout} from './site-layout.ts';

const generators: ReadonlyArray<{name: string} & Sign> = [
	{name: 'Astro', configuration: script('astro'), packages: ['astro']},
	{name: 'Next', configuration: script('next'), packages: ['next']},
	{name: 'Gatsby', configuration: script('gatsby'), packages: ['gatsby']},
	{name: 'Nuxt', configuration: script('nuxt'), packages: ['nuxt']},
	{name: 'SvelteKit', configuration: script('svelte'), packages: ['@sveltejs/kit']},
	{name: 'Docusaurus', configuration: script('docusaurus'), packages: ['@docusaurus/core']},
	{name: 'Hexo', packages: ['hexo']},
	{name: 'VitePress', packages: ['vitepress']},
	{name: 'Gridsome', packages: ['gridsome']},
	{name: 'Metalsmith', packages: ['metalsmith']},
];

/** Sites made by programs whose configuration is not read, as it may be a program itself. */
export const generatorReaders: readonly FolderReader[] = generators.map(({name, ...sign}) => ({
	name,
	keys: usualKeys,
	recognise: (folder) =>
		hasSign(folder, sign) ? {sure: 1, layout: () => siteLayout(folder, true)} : undefined,
}));
