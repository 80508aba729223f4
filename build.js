/*
 * Makes dist/: the program and the library, with every run-time library inside, so that whoever
 * runs the published package installs nothing else.
 */
import {rm} from 'node:fs/promises';
import {build} from 'esbuild';

await rm('dist', {recursive: true, force: true});

await build({
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
