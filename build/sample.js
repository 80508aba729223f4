import {readFile} from 'node:fs/promises';
import {importSource} from './import-source.js';

/** Compiles the sample into a folder, as an owner's résumé is, by the sources that do so. */
export async function compileSample(folder) {
	const {writeSample} = await importSource('source/commands/pack/sample.ts');
	await writeSample('content', folder, JSON.parse(await readFile('package.json', 'utf8')));
}
