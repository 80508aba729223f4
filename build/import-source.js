import {rm} from 'node:fs/promises';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';

/** Imports a source of the program, to make something of it while the program is built. */
export async function importSource(source) {
	const compiled = path.resolve('dist', `${path.parse(source).name}-compiled.js`);
	await build({
		entryPoints: [source],
		outfile: compiled,
		bundle: true,
		packages: 'external',
		platform: 'node',
		format: 'esm',
		logLevel: 'warning',
	});
	try {
		return await import(pathToFileURL(compiled).href);
	} finally {
		await rm(compiled);
	}
}
