/*
 * The viewer for browsers, and the program's words in each language: classic scripts, as a page that is
 * opened from a disk may load no others.
 */
import {readdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {build} from 'esbuild';
import {minify} from 'terser';
import {changedLibraries} from './changed-libraries.js';
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

/** What a page does without, and what stands in its place: every reader would download it. */
const withoutInPages = [
	// There is no owner, and the content stays as it is but for languages that come.
	{
		filter: /[\\/]viewer[\\/]frames[\\/]problem-strip\.ts$/,
		contents: 'export const problemStrip = () => undefined, stripRows = () => 0;',
	},
	{
		filter: /[\\/]viewer[\\/]state[\\/]reload\.ts$/,
		contents: 'export const reload = (state) => state;',
	},
	// What is measured has no sequences of a terminal.
	{filter: /[\\/]strip-ansi[\\/]index\.js$/, contents: 'export default (text) => text;'},
];

/** Only these tables tell how wide a character is here. */
const tablesOfWidth = /[\\/]get-east-asian-width[\\/]lookup-data\.js$/;
const unusedTable = /(const (?:ambiguous|halfwidth|narrow)Ranges = )\[[^\]]*\]/g;

const forPages = {
	name: 'for pages',
	setup({onLoad, onResolve}) {
		for (const {filter, contents} of withoutInPages) onLoad({filter}, () => ({contents}));
		onLoad({filter: tablesOfWidth}, async ({path: file}) => ({
			contents: (await readFile(file, 'utf8')).replace(unusedTable, '$1[0, 0]'),
		}));
		// Only what paints for terminals calls it.
		onResolve({filter: /^ansi-styles$/}, () => ({
			path: path.resolve('build/absent.cjs'),
			sideEffects: false,
		}));
	},
};

/** Makes a script smaller: by 7 in 100 over the wire, which takes longer than all else here. */
async function squeeze(file) {
	const options = {ecma: 2020, toplevel: true, compress: {passes: 2}};
	const {code} = await minify(await readFile(file, 'utf8'), options);
	await writeFile(file, code);
}

/** Makes dist/browser/. */
export async function makeBrowserBundles() {
	const {metafile} = await build({
		...settings,
		entryPoints: {
			viewer: 'source/browser/page/main.ts',
			codes: 'source/browser/page/codes.ts',
		},
		inject: ['source/browser/page/set-immediate.ts'],
		outdir: 'dist/browser',
		plugins: [forPages, changedLibraries],
	});
	for (const name of ['viewer', 'codes']) await squeeze(`dist/browser/${name}.js`);
	await writeFile('dist/browser/licenses.txt', await licences(metafile));
	const languages = (await readdir('source/messages'))
		.map((file) => path.parse(file).name)
		.filter((name) => /^[a-z]{2}(?:-[A-Z][a-z]{3})?$/.test(name));
	await Promise.all(
		languages.map((language) =>
			build({
				...settings,
				stdin: {
					contents: `import {${language.replace('-', '')} as words} from './source/messages/${language}.ts'; Object.assign(globalThis, {words});`,
					resolveDir: '.',
				},
				outfile: `dist/browser/words/${language}.js`,
			}),
		),
	);
}
