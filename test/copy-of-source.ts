import {cpSync} from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const notSource = ['node_modules', '.git', 'dist'].map((name) => path.join(root, name));

/** Copies what is written by hand: as a clone, which is neither installed nor built. */
export function copySource(folder: string): void {
	cpSync(root, folder, {recursive: true, filter: (file) => !notSource.includes(file)});
}
