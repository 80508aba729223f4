import {mkdirSync} from 'node:fs';
import path from 'node:path';
import {build} from 'esbuild';

const root = path.resolve(import.meta.dirname, '../..');
// Below node_modules, so that the bundle finds its libraries.
const folder = path.join(root, 'node_modules/.cache');

/** The viewer with a mistake in it, once it is built; each process has one of its own. */
export const crashingProgram = path.join(folder, `crashing-program-${process.pid}.mjs`);

/** Builds it. */
export async function buildCrashingProgram(): Promise<void> {
	mkdirSync(folder, {recursive: true});
	await build({
		entryPoints: [path.join(root, 'test/terminal/crashing-program.tsx')],
		outfile: crashingProgram,
		bundle: true,
		platform: 'node',
		format: 'esm',
		jsx: 'automatic',
		packages: 'external',
	});
}
