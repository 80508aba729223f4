import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

function markdownFiles(folder: string): string[] {
	return readdirSync(folder, {recursive: true, encoding: 'utf8'})
		.filter((file) => file.endsWith('.md'))
		.map((file) => path.join(folder, file))
		.sort();
}

/** The bodies of all Markdown that lies in the project: the sample, the README and the corpus. */
export const corpus: ReadonlyArray<readonly [name: string, markdown: string]> = [
	...markdownFiles(path.join(root, 'content')),
	...markdownFiles(path.join(root, 'test/corpus')),
	path.join(root, 'README.md'),
	path.join(root, 'docs/writing.md'),
].map((file) => [
	path.relative(root, file),
	readFileSync(file, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''),
]);
