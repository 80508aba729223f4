import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

/** What people read, by its path from the root. */
export const pages: readonly string[] = [
	'README.md',
	...readdirSync(path.join(root, 'docs'), {recursive: true, encoding: 'utf8'})
		.filter((file) => file.endsWith('.md'))
		.map((file) => path.posix.join('docs', file.split(path.sep).join('/')))
		.sort(),
];

export const readPage = (page: string): string => readFileSync(path.join(root, page), 'utf8');

/** A fenced block that says its language, with what it holds in `text`. */
export const fenced = /^```(?<language>\w+)\n(?<text>[\s\S]*?)^```$/gm;

/** The commands of a page, in order: the lines of its `sh` blocks without comments, a long one whole. */
export function commandsIn(page: string): string[] {
	return Array.from(page.matchAll(fenced))
		.filter(({groups}) => groups?.language === 'sh')
		.flatMap(({groups}) => linesOf(groups?.text ?? ''));
}

/** The commands of a block of `sh`. */
export const linesOf = (block: string): string[] =>
	block
		.replaceAll(/\\\n\s*/g, '')
		.split('\n')
		.map((line) => line.replace(/\s+# .*$|^#.*$/, '').trim())
		.filter(Boolean);

/** The commands that stand in the cells of a page's tables: how to open what one has. */
export const commandsInCells = (page: string): string[] =>
	page
		.split('\n')
		.filter((line) => line.startsWith('|'))
		.flatMap((line) =>
			Array.from(line.matchAll(/`(my-resume [^`]*-[^`]+)`/g), ([, command = '']) => command),
		);
