import {readFile, rm} from 'node:fs/promises';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';

/** Compiles the sample into a folder, as an owner's résumé is, by the sources that do so. */
export async function compileSample(folder) {
	const compiler = path.resolve(`${folder}-compiler.js`);
	await build({
		entryPoints: ['source/commands/pack/sample.ts'],
		outfile: compiler,
		bundle: true,
		packages: 'external',
		platform: 'node',
		format: 'esm',
		logLevel: 'warning',
	});
	try {
		const {writeSample} = await import(pathToFileURL(compiler).href);
		await writeSample('content', folder, JSON.parse(await readFile('package.json', 'utf8')));
	} finally {
		await rm(compiler);
	}
}
