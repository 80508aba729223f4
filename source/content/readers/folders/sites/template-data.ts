import {readData} from '../../../data/read-data.ts';
import {toJson} from '../../../data/to-json.ts';
import {readText} from '../../../files/read.ts';
import type {Found} from '../../../files/walk.ts';
import {
	isList,
	isMap,
	type LiquidMap,
	type LiquidValue,
} from '../../../shortcodes/liquid/values.ts';

const silent = () => {};

/**
 * The files of data of a site as its templates see them: a map of folders and files, each read when it
 * is asked for. `dataDir` ends in a slash. What is shown by itself is noted in `shown`.
 */
export function dataOf(
	dataDir: string,
	found: readonly Found[],
	isContent: (file: string) => boolean,
	shown: WeakSet<readonly LiquidValue[]>,
): LiquidMap {
	const data: Open = Object.create(null);
	for (const each of found) {
		if (!each.file.startsWith(dataDir) || !/\.(?:ya?ml|json|[ct]sv)$/i.test(each.file)) continue;
		const parts = each.file
			.slice(dataDir.length)
			.replace(/\.\w+$/, '')
			.split('/')
			.map((part) => part.replace(/[^\w\s-]+/g, ''));
		let folder = data;
		for (const name of parts.slice(0, -1)) {
			const inner = folder[name];
			folder = folder[name] = inner !== undefined && isMap(inner) ? inner : Object.create(null);
		}
		whenAsked(folder, parts.at(-1) ?? '', () => {
			const text = readText(each, silent);
			const value = text === undefined ? undefined : readData(text, each.file, silent);
			const read = value ? toJson(value) : null;
			if (isContent(each.file)) noteLists(read, shown);
			return read;
		});
	}
	return data;
}

function noteLists(value: LiquidValue, shown: WeakSet<readonly LiquidValue[]>): void {
	if (isList(value)) shown.add(value);
	if (isList(value) || isMap(value))
		for (const each of Object.values(value)) noteLists(each, shown);
}

/** A map that is still being filled. */
export type Open = Record<string, LiquidValue>;

/** Adds a value to a map that is only read when it is first asked for. */
export function whenAsked(map: Open, name: string, read: () => LiquidValue): Open {
	let value: LiquidValue | undefined;
	const get = () => {
		value ??= read();
		return value;
	};
	return Object.defineProperty(map, name, {get, enumerable: true, configurable: true});
}
