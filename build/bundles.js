/*
 * The program in two bundles. `main.cjs` opens and prints a résumé: one file, and CommonJS, as Node
 * takes longer to start its loader of ES modules than to draw the first frame. All else, as Ink and the
 * owner's commands, is ES modules beside it, which main.cjs imports when they are needed.
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

/** Takes a source that main.cjs has from there, where the first is `m0`, so that there is one of each. */
const takeFromMain = (sources) => ({
	name: 'take from main.cjs',
	setup({onResolve, onLoad}) {
		onResolve({filter: /^\./}, ({kind, path: name, resolveDir}) => {
			const index = sources.indexOf(path.relative('.', path.resolve(resolveDir, name)));
			if (index === -1) return undefined;
			// esbuild gives such an import no names.
			if (kind === 'dynamic-import')
				return {errors: [{text: `main.cjs has ${name} already: import it statically.`}]};
			return {path: `m${index}`, namespace: 'main'};
		});
		onLoad({filter: /./, namespace: 'main'}, ({path: name}) => ({
			contents: `module.exports = require('./main.cjs').${name};`,
		}));
	},
});

/** Makes both bundles in dist/. Gives esbuild's record of them. */
export async function makeBundles() {
	const later = new Set();
	const makeMain = (contents, options) =>
		build({
			...commonJs,
			stdin: {contents, resolveDir: '.', sourcefile: 'main'},
			entryNames: 'main',
			plugins: [importLater(later), shortManifest, changedLibraries],
			...options,
		});
	const entry = "export {main} from './source/main.ts';";
	const draft = await makeMain(entry, {write: false});
	const sources = Object.keys(draft.metafile.inputs).filter((name) => name.startsWith('source/'));
	const namespaces = sources.map((name, index) => `export * as m${index} from './${name}';`);
	const plugins = [takeFromMain(sources), changedLibraries];
	const made = await Promise.all([
		makeMain([entry, ...namespaces].join('\n')),
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
