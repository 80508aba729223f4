/*
 * The program in four bundles, as to compile code takes most of the time until the first frame.
 * `main.cjs` opens a résumé: one file, and CommonJS, as Node takes longer to start its loader of ES
 * modules than to draw. `page.cjs` sets an entry and prints, `keys.cjs` has what a key, a search, a
 * panel or a mistake is the first to need: main.cjs requires each at the first call of a function in
 * it. All else, as Ink and the owner's commands, is ES modules beside them, imported when needed.
 */
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {build} from 'esbuild';
import {changedLibraries} from './changed-libraries.js';
import {createBundles} from './one-of-each.js';

const settings = {
	outdir: 'dist',
	bundle: true,
	minify: true,
	metafile: true,
	platform: 'node',
	target: 'node20',
	jsx: 'automatic',
	legalComments: 'none',
	logLevel: 'warning',
	define: {
		'process.env.NODE_ENV': '"production"',
		// Ink looks for React's developer tools in development only.
		'process.env.DEV': '"false"',
		// Yoga decodes its own bytes at once where there is no fetch, and Node's HTTP client, 20 ms to
		// load, stays out. Nothing here uses the network.
		fetch: 'undefined',
	},
	// The compiler of PDFs is the owner's to install.
	external: [
		'react-devtools-core',
		'@myriaddreamin/typst-ts-node-compiler',
		'./main.cjs',
		'./page.cjs',
		'./keys.cjs',
		'./options.cjs',
	],
	// Loaded by our libraries, never called by us.
	alias: Object.fromEntries(
		['cli-highlight', 'cli-table3', 'node-emoji', 'js-yaml', 'cpu-features', 'bcrypt-pbkdf'].map(
			(name) => [name, './build/absent.cjs'],
		),
	),
};

/** What reads arguments is in a file of its own, as most calls have none; as CommonJS it is there at once. */
const argumentsSource = path.resolve('source/commands/call/options.ts');

const commonJs = {
	...settings,
	format: 'cjs',
	outExtension: {'.js': '.cjs'},
	define: {...settings.define, 'import.meta': 'importMeta'},
	banner: {
		js: "const importMeta = {get url() {return require('node:url').pathToFileURL(__filename).href;}};",
	},
};

/** Where each bundle begins. Only functions of what the first frame does without are seen from main.cjs. */
const sourcesApart = {
	main: ['source/main.ts'],
	page: [
		'source/commands/list.ts',
		'source/commands/print.ts',
		'source/formats/page-layout.ts',
		'source/formats/text.ts',
		'source/markdown/layout/layout.ts',
		'source/markdown/parse/markup.ts',
		'source/resume/align.ts',
		'source/resume/technologies.ts',
		'source/viewer/layout/page-text.ts',
	],
	keys: [
		'source/resume/search.ts',
		'source/commands/call/did-you-mean.ts',
		'source/commands/check/report.ts',
		'source/commands/view/farewell.ts',
		'source/viewer/frames/choices.ts',
		'source/viewer/frames/problem-strip.ts',
		'source/viewer/frames/search-bar.ts',
		'source/viewer/layout/contact-lines.ts',
		'source/viewer/state/choices.ts',
		'source/viewer/state/panel-lines.ts',
		'source/viewer/state/search.ts',
		'source/viewer/state/searcher.ts',
		'source/viewer/terminal/keyboard.ts',
		'source/viewer/turns/draw.ts',
		'source/viewer/turns/turns.ts',
	],
};

/** What runs in a process of its own: one file each, as that starts soonest. */
const apart = ['pdf-maker', 'docx-maker'].map(
	(name) => `source/commands/export/outside/${name}.ts`,
);

/** Leaves what is imported later out of main.cjs, and collects its files in `later`. */
const importLater = (later) => ({
	name: 'import later',
	setup({onResolve, onLoad}) {
		onResolve({filter: /^\./}, ({kind, path: name, resolveDir}) => {
			const file = path.resolve(resolveDir, name);
			if (kind !== 'dynamic-import') return undefined;
			if (file === argumentsSource) return {path: './options.cjs', namespace: 'required'};
			later.add(file);
			return {path: `./${path.parse(file).name}.js`, external: true};
		});
		onLoad({filter: /./, namespace: 'required'}, ({path: name}) => ({
			contents: `module.exports = require('${name}');`,
		}));
	},
});

/** Leaves out of package.json what no run of the program needs, as every visitor would download it. */
const shortManifest = {
	name: 'short manifest',
	setup({onLoad}) {
		const manifest = path.resolve('package.json');
		onLoad({filter: /[\\/]package\.json$/}, async ({path: file}) => {
			if (file !== manifest) return undefined;
			const {name, version} = JSON.parse(await readFile(file, 'utf8'));
			return {contents: JSON.stringify({name, version}), loader: 'json'};
		});
	},
};

/** Makes the bundles in dist/. Gives esbuild's record of them. */
export async function makeBundles() {
	const later = new Set();
	const bundles = createBundles(sourcesApart);
	const names = Object.keys(sourcesApart);
	const make = (name, contents, plugin, options) =>
		build({
			...commonJs,
			stdin: {contents, resolveDir: '.', sourcefile: name},
			entryNames: name,
			plugins: [plugin, importLater(later), shortManifest, changedLibraries],
			...options,
		});
	const modules = (entryPoints, plugin, options) =>
		build({
			...settings,
			entryPoints,
			entryNames: '[name]',
			format: 'esm',
			splitting: true,
			banner: {
				js: "import {createRequire as makeRequire} from 'node:module'; const require = makeRequire(import.meta.url);",
			},
			plugins: [plugin, changedLibraries],
			...options,
		});

	const draft = {format: 'esm', write: false, minify: false};
	for (const name of names) {
		const contents = sourcesApart[name].map((source) => `export * from './${source}';`).join('\n');
		bundles.read(name, await make(name, contents, bundles.draft(name), draft));
	}
	const entries = ['source/index.ts', 'source/serve/maker/serve-maker.ts', ...later];
	bundles.read('', await modules([argumentsSource, ...entries], bundles.draft(''), draft));

	const made = await Promise.all([
		...names.map((name) =>
			make(
				name,
				bundles.contents(name, name === 'main' ? {main: 'source/main.ts'} : {}),
				bundles.take(name),
				// It sets what it exports by hand, as that takes less time than esbuild's way.
				{logOverride: {'commonjs-variable-in-esm': 'silent'}},
			),
		),
		build({
			...commonJs,
			entryPoints: [argumentsSource],
			plugins: [bundles.take(''), changedLibraries],
		}),
		build({...commonJs, entryPoints: apart, entryNames: '[name]', plugins: [changedLibraries]}),
		modules(entries, bundles.take('')),
	]);
	return {
		inputs: Object.assign({}, ...made.map(({metafile}) => metafile.inputs)),
		outputs: Object.assign({}, ...made.map(({metafile}) => metafile.outputs)),
	};
}
