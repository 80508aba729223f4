import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {viewerFiles} from '../../browser/files.ts';
import {compile} from '../../content/compile.ts';
import {compiledNames} from '../../content/compiled.ts';
import {siteFiles} from '../../formats/names/documents.ts';
import {folderOf, type Site} from '../../formats/site/addresses.ts';
import {viewerFile} from '../../formats/site/page.ts';
import type {Files} from '../../formats/site/site.ts';
import {languageFor} from '../../messages/index.ts';
import type {Locale} from '../../resume/types.ts';
import type {Ready} from '../../serve/maker/make.ts';
import {compileFiles} from '../pack/compile-files.ts';

/** The files of the viewer by their path from the root of a site, as the program in `home` was built with it. */
export async function viewerOf(
	{resume, markdown, messages}: Ready,
	site: Site,
	documents: ReadonlyMap<Locale, Files>,
	home: string,
): Promise<Files> {
	const built = (name: string) => readFile(path.join(home, 'browser', name), 'utf8');
	const [first = 'en', ...others] = site.locales;
	const languages = [...new Set(site.locales.map(languageFor))];
	const words = new Map(
		await Promise.all(
			languages.map(async (each) => [String(each), await built(`words/${each}.js`)] as const),
		),
	);
	const files = await compileFiles(compile(resume, {name: '', version: ''}), markdown);
	const text = (name: string) => String(files.get(name));
	const folder = path.posix.dirname(viewerFile);
	const up = (locale: Locale, name: string) => `../${folderOf(site, locale)}${name}`;
	const made = viewerFiles(
		{resume: text(compiledNames.resume), bodies: '', texts: text(compiledNames.texts)},
		[first, ...others],
		messages,
		{
			viewer: await built('viewer.js'),
			codes: await built('codes.js'),
			licences: await built('licenses.txt'),
			words: (language) => words.get(language) ?? '',
		},
		{
			page: (locale) => up(locale, siteFiles.html),
			pdf: (locale) =>
				documents.get(locale)?.has(siteFiles.pdf) ? up(locale, siteFiles.pdf) : undefined,
		},
	);
	return new Map([...made].map(([name, file]) => [`${folder}/${name}`, file]));
}
