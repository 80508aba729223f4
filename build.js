/*
 * Makes dist/: the program and the library, with every run-time library inside, so that whoever
 * runs the published package installs nothing else.
 */
import {chmod, copyFile, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {lateLibraries} from './build-late.js';

await rm('dist', {recursive: true, force: true});

/** What is changed in libraries, as they do at once, or hold, what a start must not wait for. */
const changes = [
	{
		// It takes longer to make these two than to draw the first frame; most texts need neither.
		filter: /[\\/]string-width[\\/]index\.js$/,
		parts: [
			[
				'const rgiEmojiRegex = /^\\p{RGI_Emoji}$/v;',
				"let emoji;\nconst rgiEmojiRegex = {test: (text) => (emoji ??= new RegExp('^\\\\p{RGI_Emoji}$', 'v')).test(text)};",
			],
			[
				'const visibleCharacterRegex = /',
				'let visible;\nconst visibleCharacterRegex = {test: (text) => (visible ??= visibleNow()).test(text), [Symbol.search]: (text) => text.search((visible ??= visibleNow()))};\nconst visibleNow = () => /',
			],
			[
				'const segmenter = new Intl.Segmenter();',
				'let made;\nconst segmenter = {segment: (text) => (made ??= new Intl.Segmenter()).segment(text)};',
			],
		],
	},
	{
		// We name the package ourselves; to look for it, meow has npm's own rules for one, and runs them.
		filter: /[\\/]meow[\\/]build[\\/]options\.js$/,
		parts: [
			[
				"import { a as readPackageUpSync, n as normalizePackageData } from './dependencies.js';",
				'const readPackageUpSync = () => undefined;\nconst normalizePackageData = () => {};',
			],
		],
	},
	{
		filter: /[\\/]meow[\\/]build[\\/]dependencies\.js$/,
		parts: [
			['var normalizeExports = requireNormalize();', 'var normalizeExports = {};'],
			['promisify(execFile);', ''],
		],
	},
];
const changed = {
	name: 'changed',
	setup({onLoad}) {
		for (const {filter, parts} of changes)
			onLoad({filter}, async ({path: file}) => {
				let contents = await readFile(file, 'utf8');
				for (const [part, instead] of parts) {
					if (!contents.includes(part)) throw new Error(`${file} has changed: see build.js.`);
					contents = contents.replace(part, () => instead);
				}
				return {contents, loader: 'js'};
			});
	},
};

const requireBanner =
	"import {createRequire as makeRequire} from 'node:module'; const require = makeRequire(import.meta.url);";

const {metafile} = await build({
	plugins: [changed, lateLibraries],
	metafile: true,
	entryPoints: {cli: 'source/cli.tsx', main: 'source/main.ts', index: 'source/index.ts'},
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
	// The compiler of PDFs is the owner's to install.
	external: ['react-devtools-core', '@myriaddreamin/typst-ts-node-compiler'],
	// Loaded by our libraries, never called by us.
	alias: Object.fromEntries(
		['cli-highlight', 'cli-table3', 'node-emoji', 'js-yaml'].map((name) => [
			name,
			'./source/absent.ts',
		]),
	),
	banner: {js: requireBanner},
});

/** The files that one loads before it runs. */
function needed(file, found = new Set()) {
	if (found.has(file)) return found;
	found.add(file);
	for (const {path: other, kind, external} of metafile.outputs[file].imports)
		if (!external && kind === 'import-statement') needed(other, found);
	return found;
}

const outputs = Object.entries(metafile.outputs);
const outputOf = (entry) => outputs.find(([, output]) => output.entryPoint === entry)[0];

// Few libraries ask for `require`; to make one takes time for each file.
for (const [file] of outputs) {
	const text = await readFile(file, 'utf8');
	const rest = text.replace(`${requireBanner}\n`, '');
	if (rest !== text && !/\brequire\b/.test(rest)) await writeFile(file, rest);
}

/*
 * What opens and prints a résumé is in some thirty files, as others need parts of it, and each file
 * takes a third of a millisecond to load. All of it becomes one file, and no module, as to start what
 * loads modules takes longer than the first frame. Each of the thirty hands on its part of that one,
 * so that there is still only one of everything.
 */
const hotFile = path.resolve('dist/parts/hot.cjs');
const hot = new Set(
	['source/main.ts', 'source/commands/view.ts', 'source/commands/print.ts'].flatMap((entry) => [
		...needed(outputOf(entry)),
	]),
);
/** In a file of the same kind, which is read only when it is asked for: what reads arguments. */
const late = outputOf('source/commands/options.ts');
for (const file of needed(late)) if (file !== late) hot.add(file);
/** The names that each of these files exports, and those that they have in the one file. */
const handedOn = new Map(
	[...hot].map((file, index) => {
		const names = metafile.outputs[file].exports.map((name) => [name, `p${index}_${name}`]);
		return [path.resolve(file), names];
	}),
);
const relative = (from, to) => {
	const way = path.relative(path.dirname(from), to).split(path.sep).join('/');
	return way.startsWith('.') ? way : `./${way}`;
};
const everything = [...handedOn].map(([file, names]) => {
	const list = names.map(([name, theirs]) => `${name} as ${theirs}`).join(', ');
	return `export {${list}} from ${JSON.stringify(relative(hotFile, file))};`;
});
const main = relative(hotFile, path.resolve(outputOf('source/main.ts')));
/** Makes a file that Node loads at once of those that `isInside` names; all others stay where they are. */
const mergeInto = (target, contents, isInside) =>
	build({
		stdin: {contents, resolveDir: path.dirname(target)},
		outfile: target,
		bundle: true,
		minify: true,
		platform: 'node',
		format: 'cjs',
		target: 'node20',
		logLevel: 'warning',
		define: {'import.meta': 'importMeta'},
		banner: {
			js: "const importMeta = {get url() {return require('node:url').pathToFileURL(__filename).href;}};",
		},
		plugins: [
			{
				name: 'later',
				setup({onResolve, onLoad}) {
					onResolve({filter: /^\./}, ({path: name, resolveDir}) => {
						const file = path.resolve(resolveDir, name);
						if (isInside(file)) return {path: file};
						if (handedOn.has(file)) return {path: file, namespace: 'handed-on'};
						return {path: relative(target, file), external: true};
					});
					onLoad({filter: /\.js$/, namespace: 'handed-on'}, ({path: file}) => {
						const from = JSON.stringify(relative(target, hotFile));
						const parts = handedOn.get(file).map(([name, theirs]) => `${name}: hot.${theirs}`);
						return {
							contents: `const hot = require(${from}); module.exports = {${parts.join(', ')}};`,
							resolveDir: path.dirname(target),
						};
					});
					onResolve({filter: /\.cjs$/}, ({path: name}) => ({path: name, external: true}));
					// Here, `require` is there already.
					onLoad({filter: /\.js$/}, async ({path: file}) => ({
						contents: (await readFile(file, 'utf8')).replace(requireBanner, ''),
					}));
				},
			},
		],
	});
await mergeInto(
	hotFile,
	[...everything, `export {main} from ${JSON.stringify(main)};`].join('\n'),
	(file) => handedOn.has(file),
);
const lateFile = path.resolve('dist/parts/options.cjs');
const lateModule = relative(lateFile, path.resolve(late));
await mergeInto(
	lateFile,
	`export * from ${JSON.stringify(lateModule)};`,
	(file) => file === path.resolve(late),
);
await rm(late);
const hotText = await readFile(hotFile, 'utf8');
const lateCall = `import(${JSON.stringify(lateModule)})`;
if (!hotText.includes(lateCall)) throw new Error(`${hotFile} does not load ${lateModule}.`);
await writeFile(
	hotFile,
	hotText.replace(lateCall, () => `require(${JSON.stringify(relative(hotFile, lateFile))})`),
);
// Not imported as it is: Node would read all of it once more, to see what it exports.
const hotModule = hotFile.replace(/\.cjs$/, '.js');
await writeFile(
	hotModule,
	`${requireBanner}\nexport default require(${JSON.stringify(relative(hotModule, hotFile))});\n`,
);
for (const [file, names] of handedOn) {
	const list = names.map(([name, theirs]) => `${theirs}: ${name}_`).join(', ');
	const exported = names.map(([name]) => `${name}_ as ${name}`).join(', ');
	const from = JSON.stringify(relative(file, hotModule));
	await writeFile(
		file,
		`import hot from ${from};\nconst {${list}} = hot;\nexport {${exported}};\n`,
	);
}

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
	'source/formats/pdf/pdf.ts',
	...['check', 'dev', 'export', 'init', 'pack'].map((verb) => `source/commands/${verb}.ts`),
	'source/content/load.ts',
	// Its texts are parsed already.
	'source/markdown/blocks.ts',
];
/** What it takes only when its résumé needs it. */
const ofSome = {
	code: 'source/markdown/languages.ts',
	emoji: 'source/markdown/emoji-codes.ts',
	references: 'source/markdown/references.ts',
};

const isWords = (entry) => /^source\/messages\/[\w-]+\.ts$/.test(entry ?? '');
const isOptional = (entry) => Object.values(ofSome).includes(entry) || isWords(entry);

/** The files that one loads, at once or later, but for those that only some résumés need. */
function closure(file, found = new Set()) {
	if (found.has(file)) return found;
	found.add(file);
	for (const {path, kind, external} of metafile.outputs[file].imports) {
		const entry = kind === 'dynamic-import' ? metafile.outputs[path]?.entryPoint : undefined;
		const isThere = !external && path !== late;
		if (isThere && !ofOwners.includes(entry) && !isOptional(entry)) closure(path, found);
	}
	return found;
}

const fromDist = (files) => [...files].map((file) => file.replace(/^dist\//, '')).sort();
const words = outputs.filter(([, {entryPoint}]) => isWords(entryPoint));
await writeFile(
	'dist/viewer.json',
	JSON.stringify({
		always: [
			...fromDist(closure('dist/cli.js')),
			'parts/hot.cjs',
			'parts/hot.js',
			'parts/options.cjs',
			'start.cjs',
			'third-party-licenses.txt',
		],
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
