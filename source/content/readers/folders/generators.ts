import path from 'node:path';
import {readRegular} from '../../files/regular-file.ts';
import {limits} from '../../limits.ts';
import {usualKeys} from '../../records/keys.ts';
import type {Folder, FolderReader} from './reader.ts';
import {siteLayout} from './site-layout.ts';

/** What tells that a program makes a site of a folder: its configuration, or the package it needs. */
type Generator = {name: string; configuration?: RegExp; packages?: readonly string[]};

/** `astro.config.mjs` and the like. */
const script = (name: string) => new RegExp(`^${name}[.-]config\\.[cm]?[jt]s$`, 'i');

const generators: readonly Generator[] = [
	{name: 'Astro', configuration: script('astro'), packages: ['astro']},
	{name: 'Next', configuration: script('next'), packages: ['next']},
	{name: 'Gatsby', configuration: script('gatsby'), packages: ['gatsby']},
	{
		name: 'Eleventy',
		configuration: /^(?:eleventy[.-]config\.[cm]?[jt]s|\.eleventy\.[cm]?js)$/i,
		packages: ['@11ty/eleventy'],
	},
	{name: 'Nuxt', configuration: script('nuxt'), packages: ['nuxt']},
	{name: 'SvelteKit', configuration: script('svelte'), packages: ['@sveltejs/kit']},
	{name: 'Docusaurus', configuration: script('docusaurus'), packages: ['@docusaurus/core']},
	{name: 'Hexo', packages: ['hexo']},
	{name: 'VitePress', packages: ['vitepress']},
	{name: 'Gridsome', packages: ['gridsome']},
	{name: 'Metalsmith', packages: ['metalsmith']},
];

/** Sites made by programs whose configuration is not read, as it may be a program itself. */
export const generatorReaders: readonly FolderReader[] = generators.map(
	({name, configuration, packages = []}) => ({
		name,
		keys: usualKeys,
		recognise: (folder) => {
			const isConfigured = folder.names.some((each) => configuration?.test(each));
			if (!isConfigured && !packages.some((each) => dependenciesOf(folder).has(each))) {
				return undefined;
			}
			return {sure: 1, layout: () => siteLayout(folder, true)};
		},
	}),
);

/** What `package.json` was read to name, for all that ask of one folder. */
const read = new WeakMap<Folder, ReadonlySet<string>>();

function dependenciesOf(folder: Folder): ReadonlySet<string> {
	const known = read.get(folder) ?? new Set(readDependencies(folder));
	read.set(folder, known);
	return known;
}

function readDependencies({path: folder, names}: Folder): string[] {
	if (!names.includes('package.json')) return [];
	try {
		const bytes = readRegular(path.join(folder, 'package.json'), limits.packageFile);
		if (typeof bytes === 'string') return [];
		const written: unknown = JSON.parse(bytes.toString('utf8'));
		const {dependencies, devDependencies} = written as Record<string, object | undefined>;
		return Object.keys({...dependencies, ...devDependencies});
	} catch {
		return [];
	}
}
