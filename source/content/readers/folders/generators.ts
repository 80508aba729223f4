import type {Locale} from '../../../resume/types.ts';
import {localeTag} from '../../names/locale-tag.ts';
import {usualKeys} from '../../records/keys.ts';
import type {Folder, FolderReader} from './reader.ts';
import {htmlLanguage} from './sites/html-language.ts';
import {personInCode} from './sites/person-in-code.ts';
import {configurationOf, fileText, hasSign, type Sign, script} from './sites/signs.ts';
import {siteLayout} from './sites/site-layout.ts';
import {withTranslations} from './translated/translated.ts';

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
	keys: usualKeys,
	recognise: (folder) =>
		hasSign(folder, sign)
			? {
					sure: 1,
					layout: () => {
						const locales = localesOf(folder, sign);
						const settings = personInCode(folder, code);
						return withTranslations(folder, {...siteLayout(folder, true), locales, settings});
					},
				}
			: undefined,
}));

const nuxt = ['app.config', 'nuxt.config'];
/** Files in which sites name their owner. */
const code = ['siteMetadata', 'site.config', 'site', 'config', ...nuxt].flatMap((name) =>
	['', 'app/', 'data/', 'src/', 'src/data/', 'config/', 'src/config/', 'lib/'].flatMap((folder) =>
		['js', 'ts', 'mjs'].map((extension) => `${folder}${name}.${extension}`),
	),
);

/** Where sites name their languages, beside their configuration. */
const languages = [
	'next-i18next.config',
	'i18n',
	'i18n.config',
	'i18n/config',
	'i18n/routing',
].flatMap((name) => [`${name}.js`, `${name}.ts`, `src/${name}.ts`, `src/${name}.js`]);
const standard =
	/\bdefault(?:Locale|Language|Lng)\b[^=:\n]*(?::\s*\w+\s*)?[:=]\s*["']([\w-]+)["']/i;

/** The default language of a site, if it names one; or else the one of all pages. */
function localesOf(folder: Folder, {configuration}: Sign): Locale[] {
	const texts = [
		(configuration && configurationOf(folder, configuration)) ?? '',
		...languages.map((file) => fileText(folder, file) ?? ''),
	];
	const [named] = texts.flatMap((text) => localeTag(standard.exec(text)?.[1] ?? '') ?? []);
	const own = named ?? htmlLanguage(folder, ['app', 'src/app', 'pages', 'src/pages', 'src']);
	return own === undefined ? [] : [own];
}
