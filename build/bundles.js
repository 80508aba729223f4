/*
 * The program in three bundles. `main.cjs` opens and prints a résumé: one file, and CommonJS, as Node
 * takes longer to start its loader of ES modules than to draw the first frame. `keys.cjs` is what a
 * key, a search, a panel or a mistake is the first to need, as to compile code takes most of the time
 * until the first frame: main.cjs requires it at the first call of a function in it. All else, as Ink
 * and the owner's commands, is ES modules beside them, which main.cjs imports when they are needed.
 */
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {build} from 'esbuild';
import {changedLibraries} from './changed-libraries.js';

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
		'./keys.cjs',
		'./options.cjs',
	],
	// Loaded by our libraries, never called by us.
	alias: Object.fromEntries(
		['cli-highlight', 'cli-table3', 'node-emoji', 'js-yaml'].map((name) => [
			name,
			'./build/absent.cjs',
		]),
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

/** What the first frame does without. Only functions of these are seen from main.cjs. */
const keySources = [
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
];

/** Has functions that call those of keys.cjs in place of a source that is there. */
const requireKeys = {
	name: 'require keys.cjs',
	setup({onResolve, onLoad}) {
		onResolve({filter: /^\./}, ({path: name, resolveDir}) => {
			const index = keySources.indexOf(path.relative('.', path.resolve(resolveDir, name)));
			return index === -1 ? undefined : {path: `${index}`, namespace: 'keys'};
		});
		onLoad({filter: /./, namespace: 'keys'}, async ({path: index}) => {
			const source = await readFile(keySources[index], 'utf8');
			const names = [...source.matchAll(/^export function (\w+)/gm)].map(([, name]) => name);
			const calls = names.map(
				(name) => `export const ${name} = (...given) => keys().${name}(...given);`,
			);
			return {
				contents: `
					let loaded;
					const keys = () => loaded ??= require('./keys.cjs').m${index};
					${calls.join('\n')}`,
			};
		});
	},
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

/** Takes a source that another bundle has from there, where the first is `m0`, so that there is one of each. */
const takeFrom = (bundle, sources) => ({
	name: `take from ${bundle}`,
	setup({onResolve, onLoad}) {
		onResolve({filter: /^\./}, ({kind, path: name, resolveDir}) => {
			const index = sources.indexOf(path.relative('.', path.resolve(resolveDir, name)));
			if (index === -1) return undefined;
			// esbuild gives such an import no names.
			if (kind === 'dynamic-import')
				return {errors: [{text: `${bundle} has ${name} already: import it statically.`}]};
			return {path: `m${index}`, namespace: bundle};
		});
		onLoad({filter: /./, namespace: bundle}, ({path: name}) => ({
			contents: `module.exports = require('./${bundle}').${name};`,
		}));
	},
});

/** Our own sources in a bundle. */
const sourcesOf = ({metafile}) =>
	Object.keys(metafile.inputs).filter((name) => name.startsWith('source/'));
const exportAll = (sources) =>
	sources.map((name, index) => `export * as m${index} from './${name}';`).join('\n');

/** Makes both bundles in dist/. Gives esbuild's record of them. */
export async function makeBundles() {
	const later = new Set();
	const make = (name, contents, plugins, options) =>
		build({
			...commonJs,
			stdin: {contents, resolveDir: '.', sourcefile: name},
			entryNames: name,
			plugins: [...plugins, importLater(later), shortManifest, changedLibraries],
			...options,
		});
	const draft = {write: false};
	const entry = "export {main} from './source/main.ts';";
	const inMain = sourcesOf(await make('main', entry, [requireKeys], draft));
	const fromMain = takeFrom('main.cjs', inMain);
	const ofKeys = sourcesOf(await make('keys', exportAll(keySources), [fromMain], draft));
	// The first ones, as main.cjs calls them by their place.
	const inKeys = [...new Set([...keySources, ...ofKeys])];
	const plugins = [fromMain, takeFrom('keys.cjs', inKeys), changedLibraries];
	const made = await Promise.all([
		make('main', `${entry}\n${exportAll(inMain)}`, [requireKeys]),
		make('keys', exportAll(inKeys), [fromMain]),
		build({...commonJs, entryPoints: [argumentsSource], plugins}),
		build({...commonJs, entryPoints: apart, entryNames: '[name]', plugins: [changedLibraries]}),
		build({
			...settings,
			entryPoints: ['source/index.ts', ...later],
			entryNames: '[name]',
			format: 'esm',
			splitting: true,
			banner: {
				js: "import {createRequire as makeRequire} from 'node:module'; const require = makeRequire(import.meta.url);",
			},
			plugins,
		}),
	]);
	return {
		inputs: Object.assign({}, ...made.map(({metafile}) => metafile.inputs)),
		outputs: Object.assign({}, ...made.map(({metafile}) => metafile.outputs)),
	};
}
