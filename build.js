/*
 * Makes dist/: the program and the library, with every run-time library inside, so that whoever
 * runs the published package installs nothing else.
 */
import {chmod, copyFile, readFile, rm, writeFile} from 'node:fs/promises';
import {build} from 'esbuild';
import {changedLibraries} from './build/changed-libraries.js';
import {licences} from './build/licences.js';
import {putTogether} from './build/one-file.js';
import {readOutputs} from './build/outputs.js';
import {compileSample} from './build/sample.js';
import {viewerFiles} from './build/viewer-files.js';

await rm('dist', {recursive: true, force: true});

const requireBanner =
	"import {createRequire as makeRequire} from 'node:module'; const require = makeRequire(import.meta.url);";

const {metafile} = await build({
	plugins: [changedLibraries],
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

const outputs = readOutputs(metafile);

// Few libraries ask for `require`; to make one takes time for each file.
for (const file of outputs.files) {
	const text = await readFile(file, 'utf8');
	const rest = text.replace(`${requireBanner}\n`, '');
	if (rest !== text && !/\brequire\b/.test(rest)) await writeFile(file, rest);
}

const {merged, gone} = await putTogether(outputs, 'dist/parts', requireBanner);

// What runs first is too plain to be bundled.
await copyFile('source/start.cjs', 'dist/start.cjs');
await chmod('dist/start.cjs', 0o755);

await compileSample('dist/sample');
await writeFile(
	'dist/viewer.json',
	JSON.stringify(viewerFiles(outputs, {door: 'dist/cli.js', merged, gone})),
);
await writeFile('dist/third-party-licenses.txt', await licences(metafile));
