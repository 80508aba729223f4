/*
 * The viewer for browsers, and the program's words in each language: classic scripts, as a page that is
 * opened from a disk may load no others.
 */
import {readdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {build} from 'esbuild';
import {licences} from './licences.js';

const settings = {
	bundle: true,
	minify: true,
	format: 'iife',
	platform: 'browser',
	target: 'es2022',
	charset: 'utf8',
	legalComments: 'none',
	logLevel: 'warning',
	metafile: true,
};

/** Makes dist/browser/. */
export async function makeBrowserBundles() {
	const made = await build({
		...settings,
		entryPoints: ['source/browser/page/main.ts'],
		inject: ['source/browser/page/set-immediate.ts'],
		outfile: 'dist/browser/viewer.js',
	});
	await writeFile('dist/browser/licenses.txt', await licences(made.metafile));
	const languages = (await readdir('source/messages'))
		.map((file) => path.parse(file).name)
		.filter((name) => /^[a-z]{2}(?:-[A-Z][a-z]{3})?$/.test(name));
	await Promise.all(
		languages.map((language) =>
			build({
				...settings,
				stdin: {
					contents: `export {${language.replace('-', '')} as default} from './source/messages/${language}.ts';`,
					resolveDir: '.',
				},
				globalName: 'words',
				outfile: `dist/browser/words/${language}.js`,
			}),
		),
	);
}
