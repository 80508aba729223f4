import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate';

/** The first day that a ZIP can name. */
const noDay = new Date(1980, 0, 1);

/**
 * A Word document without what differs from one writing to the next: the days in it, and the names
 * that the library draws by lot for its links, which are numbered instead. `others` are parts that
 * stand there in place of the library's own.
 */
export function sameBytes(
	file: Uint8Array,
	others: Readonly<Record<string, string>> = {},
): Uint8Array {
	const parts = unzipSync(file);
	for (const [name, text] of Object.entries(others)) parts[name] = strToU8(text);
	const numbers = new Map<string, string>();
	const numbered = (name: string) => {
		const known = numbers.get(name) ?? `rIdLink${numbers.size + 1}`;
		numbers.set(name, known);
		return known;
	};
	const same = Object.entries(parts).map(([name, bytes]): [string, Uint8Array] => {
		if (!/\.(?:xml|rels)$/.test(name)) return [name, bytes];
		const text = strFromU8(bytes)
			.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, '')
			.replace(/(?<=(?:r:id|Id)=")rId(?!\d+")[\w-]+(?=")/g, numbered);
		return [name, strToU8(text)];
	});
	return zipSync(Object.fromEntries(same), {mtime: noDay, level: 9});
}
