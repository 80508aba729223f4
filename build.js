/*
 * Makes dist/: the program and the library, with every run-time library inside, so that whoever
 * runs the published package installs nothing else.
 */
import {chmod, copyFile, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';

await rm('dist', {recursive: true, force: true});

/**
 * string-width has an expression of all emoji, which takes 30 ms to make and to compile, and is asked
 * for every text: it is made when the first text comes that may hold any.
 */
const lateEmoji = {
	name: 'late-emoji',
	setup: ({onLoad}) =>
		onLoad({filter: /[\\/]string-width[\\/]index\.js$/}, async ({path: file}) => {
			const text = await readFile(file, 'utf8');
			const known = 'const rgiEmojiRegex = /^\\p{RGI_Emoji}$/v;';
			if (!text.includes(known)) throw new Error(`${file} is not what it was: see build.js.`);
			const late = `let emoji;
const rgiEmojiRegex = {test: (text) => (emoji ??= new RegExp('^\\\\p{RGI_Emoji}$', 'v')).test(text)};`;
			return {contents: text.replace(known, () => late), loader: 'js'};
		}),
};

const {metafile} = await build({
	plugins: [lateEmoji],
	metafile: true,
	entryPoints: {cli: 'source/cli.tsx', index: 'source/index.ts'},
	outdir: 'dist',
	bundle: true,
	minify: true,
	splitting: true,
	chunkNames: 'parts/[name]-[hash]',
	platform: 'node',
	format: 'esm',
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
	external: ['react-devtools-core'],
	// Loaded by our libraries, never called by us.
	alias: Object.fromEntries(
		['cli-highlight', 'cli-table3', 'node-emoji', 'js-yaml'].map((name) => [
			name,
			'./source/absent.ts',
		]),
	),
	banner: {
		js: "import {createRequire as makeRequire} from 'node:module'; const require = makeRequire(import.meta.url);",
	},
});

// What runs first is too plain to be bundled.
await copyFile('source/start.cjs', 'dist/start.cjs');
await chmod('dist/start.cjs', 0o755);

// The sample, compiled as an owner's résumé is.
const compiler = path.resolve('dist/compiler.js');
await build({
	entryPoints: ['source/commands/pack/sample.ts'],
	outfile: compiler,
	bundle: true,
	packages: 'external',
	platform: 'node',
	format: 'esm',
	logLevel: 'warning',
});
const {writeSample} = await import(pathToFileURL(compiler).href);
await writeSample('content', 'dist/sample', JSON.parse(await readFile('package.json', 'utf8')));
await rm(compiler);

/** What an owner's package leaves out: these are for the owners themselves. */
const ofOwners = [
	...['check', 'dev', 'export', 'init', 'pack'].map((verb) => `source/commands/${verb}.ts`),
	'source/content/load.ts',
	// Its texts are parsed already.
	'source/markdown/blocks.ts',
];
/** What it takes only when its résumé needs it. */
const ofSome = {code: 'source/markdown/languages.ts', emoji: 'source/markdown/emoji-codes.ts'};

const isWords = (entry) => /^source\/messages\/[\w-]+\.ts$/.test(entry ?? '');
const isOptional = (entry) => Object.values(ofSome).includes(entry) || isWords(entry);

/** The files that one loads, at once or later, but for those that only some résumés need. */
function closure(file, found = new Set()) {
	if (found.has(file)) return found;
	found.add(file);
	for (const {path, kind, external} of metafile.outputs[file].imports) {
		const entry = kind === 'dynamic-import' ? metafile.outputs[path]?.entryPoint : undefined;
		if (!external && !ofOwners.includes(entry) && !isOptional(entry)) closure(path, found);
	}
	return found;
}

const fromDist = (files) => [...files].map((file) => file.replace(/^dist\//, '')).sort();
const outputs = Object.entries(metafile.outputs);
const outputOf = (entry) => outputs.find(([, output]) => output.entryPoint === entry)[0];
const words = outputs.filter(([, {entryPoint}]) => isWords(entryPoint));
await writeFile(
	'dist/viewer.json',
	JSON.stringify({
		always: [...fromDist(closure('dist/cli.js')), 'start.cjs', 'third-party-licenses.txt'],
		languages: Object.fromEntries(
			words.map(([file, {entryPoint}]) => [
				/([\w-]+)\.ts$/.exec(entryPoint)[1],
				fromDist(closure(file)),
			]),
		),
		extras: Object.fromEntries(
			Object.entries(ofSome).map(([name, entry]) => [name, fromDist(closure(outputOf(entry)))]),
		),
	}),
);

/** The licences of all that went into the bundle, which ask to be handed on with it. */
const packages = new Set(
	Object.keys(metafile.inputs).flatMap((input) => {
		const [folder] = /.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input) ?? [];
		return folder ?? [];
	}),
);
const notices = await Promise.all(
	[...packages].sort().map(async (folder) => {
		const {name, version, license} = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
		const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
		const text = file ? await readFile(`${folder}/${file}`, 'utf8') : `License: ${license}\n`;
		return `${name} ${version}\n\n${text.trim()}\n`;
	}),
);
await writeFile('dist/third-party-licenses.txt', notices.join(`\n${'-'.repeat(80)}\n\n`));
