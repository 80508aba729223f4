import path from 'node:path';
import {limits} from '../../../resume/limits.ts';
import {readRegular} from '../../files/regular-file.ts';

/** Where a repository says which file its site, or its commands, are made from. */
const configurations = [
	...['_config.yml', '_config.yaml', 'package.json', 'Makefile', 'justfile', 'Taskfile.yml'],
	...['hugo.toml', 'hugo.yaml', 'config.toml', 'config.yaml', 'config.yml', 'astro.config.mjs'],
];

/**
 * Tells whether the configuration of a folder names a file, by its path or its own name. It is read
 * once somebody asks.
 */
export function namesFile(folder: string): (file: string) => boolean {
	let words: ReadonlySet<string> | undefined;
	return (file) => {
		words ??= new Set(configurations.flatMap((name) => wordsOf(path.join(folder, name))));
		return words.has(file) || words.has(path.basename(file));
	};
}

/** What may be the names of files, with the last part of a path by itself as well. */
function wordsOf(address: string): string[] {
	try {
		const bytes = readRegular(address, limits.packageFile);
		if (typeof bytes === 'string') return [];
		const words = bytes.toString('utf8').match(/[^\s"'`,;:=()[\]{}<>]+/g) ?? [];
		return words.flatMap((word) => [word.replace(/^\.\//, ''), path.basename(word)]);
	} catch {
		return [];
	}
}
