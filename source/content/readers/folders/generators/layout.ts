import type {Locale} from '../../../../resume/types.ts';
import {localeTag} from '../../../names/locale-tag.ts';
import type {Folder, Layout} from '../reader.ts';
import {htmlLanguage} from '../sites/html-language.ts';
import {personInCode} from '../sites/person-in-code.ts';
import {configurationOf, fileText, type Sign} from '../sites/signs.ts';
import {siteLayout} from '../sites/site-layout.ts';
import {withTranslations} from '../translated/translated.ts';

/** Where the content is of a site of a program of which little more is known. */
export function layoutOf(folder: Folder, sign: Sign): Layout {
	const locales = localesOf(folder, sign);
	const settings = personInCode(folder, code);
	return withTranslations(folder, {...siteLayout(folder, true), locales, settings});
}

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
