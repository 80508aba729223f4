import {isUtf8} from 'node:buffer';
import {open} from 'node:fs/promises';
import {type Found, reason} from './find.ts';
import type {Report} from './problems.ts';
import {start} from './written.ts';

/** More than any text about one person; a file beyond it is something else. */
const maximumSize = 2 * 1024 * 1024;

/**
 * The text of a file, without a byte order mark and with its line ends as line feeds, so that
 * nothing later needs to know of either. Undefined, and reported, if it can't be read as text.
 */
export async function readText({address}: Found, report: Report): Promise<string | undefined> {
	let bytes: Buffer;
	try {
		const file = await open(address);
		try {
			const {size} = await file.stat();
			if (size > maximumSize) {
				const limit = `${maximumSize / 1024 / 1024} MB`;
				report(
					'error',
					'file-too-large',
					start,
					`This file is larger than ${limit} and is not read.`,
				);
				return undefined;
			}
			bytes = await file.readFile();
		} finally {
			await file.close();
		}
	} catch (error) {
		report('error', 'unreadable-file', start, 'This file can’t be read.', reason(error));
		return undefined;
	}
	if (!isUtf8(bytes)) {
		report(
			'error',
			'not-utf8',
			placeOfBadByte(bytes),
			'This file is not written in UTF-8.',
			'Save it as UTF-8 in your editor.',
		);
		return undefined;
	}
	const text = bytes.toString('utf8');
	return (text.startsWith('\uFEFF') ? text.slice(1) : text).replace(/\r\n?/g, '\n');
}

/** The first byte that is not UTF-8, found by halving: all text before it is. */
function placeOfBadByte(bytes: Buffer) {
	const decoded = new TextDecoder('utf-8').decode(bytes);
	const before = decoded.slice(0, Math.max(0, decoded.indexOf('\uFFFD'))).split(/\r\n?|\n/);
	return {line: before.length, column: (before.at(-1)?.length ?? 0) + 1};
}

/** Runs `task` on every item, at most `limit` at a time, and keeps their order. */
export async function inParallel<Item, Result>(
	items: readonly Item[],
	limit: number,
	task: (item: Item) => Promise<Result>,
): Promise<Result[]> {
	const results: Result[] = new Array(items.length);
	let next = 0;
	const worker = async () => {
		while (next < items.length) {
			const index = next++;
			results[index] = await task(items[index] as Item);
		}
	};
	await Promise.all(Array.from({length: Math.min(limit, items.length)}, worker));
	return results;
}
