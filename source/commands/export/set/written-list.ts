import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {writeNew} from '../../files/write-new.ts';

/** In each folder at the top of the outputs: what was written there. */
const listName = '.my-resume-outputs.json';

/** A file that was written: what it was made of, and its bytes now, and before. */
type Written = {of: string; bytes: string[]};

/** What is at the place of an output. */
export type State =
	/** Nothing. */
	| 'free'
	/** What was written there last, from the same. */
	| 'current'
	/** What was written there last, or before that, from something else. */
	| 'old'
	/** What was written there, and then changed by somebody. */
	| 'changed'
	/** What was never written there. */
	| 'foreign';

/** What was written into a folder by earlier calls. Files are named by their paths in it, with `/`. */
export type WrittenList = {
	stateOf: (file: string, of: string) => Promise<State>;
	/**
	 * Writes files, each made `of` something. They are noted before they are there, so that whatever ends
	 * this, they are known as one's own.
	 */
	write: (
		files: ReadonlyArray<{file: string; of: string; bytes: string | Uint8Array}>,
	) => Promise<void>;
	/** Those that are there, and not among the files that are `asked` for. */
	others: (asked: ReadonlySet<string>) => Promise<string[]>;
};

/** Reads what was written into these folders, of `base`, that are at the top of the outputs; `''` is itself. */
export async function openWrittenList(
	base: string,
	tops: ReadonlySet<string>,
): Promise<WrittenList> {
	const lists = new Map(
		await Promise.all(
			[...tops].map(async (top) => [top, await readList(path.join(base, top, listName))] as const),
		),
	);
	/** The list that a file is in, and its name there. */
	const placeOf = (file: string) => {
		const top = topOf(file);
		return {top, list: lists.get(top), name: top === '' ? file : file.slice(top.length + 1)};
	};
	const hashOfFile = async (file: string) =>
		readFile(path.join(base, file)).then(hashOf, (error) => {
			if (error?.code === 'ENOENT' || error?.code === 'ENOTDIR') return undefined;
			// What can't be read is somebody's.
			return '';
		});
	return {
		async stateOf(file, of) {
			const found = await hashOfFile(file);
			if (found === undefined) return 'free';
			const {list, name} = placeOf(file);
			const known = list?.get(name);
			if (!known) return 'foreign';
			if (!known.bytes.includes(found)) return 'changed';
			return known.of === of && known.bytes[0] === found ? 'current' : 'old';
		},
		async write(files) {
			const touched = new Set<string>();
			for (const {file, of, bytes} of files) {
				const {top, list, name} = placeOf(file);
				const before = list?.get(name)?.bytes.slice(0, 1) ?? [];
				list?.set(name, {of, bytes: [hashOf(bytes), ...before]});
				touched.add(top);
			}
			const noted = [...touched].map((top) => ({
				file: path.join(base, top, listName),
				bytes: `${JSON.stringify(Object.fromEntries(sorted(lists.get(top) ?? new Map())))}\n`,
				over: true,
			}));
			await writeNew(noted, () => {});
			await writeNew(
				files.map(({file, bytes}) => ({file: path.join(base, file), bytes, over: true})),
				() => {},
			);
		},
		async others(asked) {
			const found: string[] = [];
			for (const [top, list] of lists)
				for (const name of list.keys()) {
					const file = top === '' ? name : `${top}/${name}`;
					if (!asked.has(file) && (await hashOfFile(file)) !== undefined) found.push(file);
				}
			return found.sort();
		},
	};
}

/** The folder at the top of a path; none where that is a file alone. */
export function topOf(file: string): string {
	return file.includes('/') ? file.slice(0, file.indexOf('/')) : '';
}

/** What tells bytes, or what something is made of, from others. */
export function hashOf(bytes: string | Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex').slice(0, 32);
}

function sorted(list: ReadonlyMap<string, Written>): Array<[string, Written]> {
	return [...list].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Nothing where there is none, or none that can be read: then every file there is somebody's. */
async function readList(file: string): Promise<Map<string, Written>> {
	try {
		const value: Record<string, Written> = JSON.parse(await readFile(file, 'utf8'));
		return new Map(
			Object.entries(value).filter(([, each]) => Array.isArray(each?.bytes) && each.of),
		);
	} catch {
		return new Map();
	}
}
