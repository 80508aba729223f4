import {entryId} from '../../resume/localize.ts';
import type {Entry, Problem} from '../../resume/types.ts';
import {reporter} from '../problems.ts';

/** Entries of which each id is there once in each locale. The first counts, the others are told of. */
export function uniqueEntries<Item extends {entry: Entry}>(
	items: readonly Item[],
	problems: Problem[],
): Item[] {
	const first = new Map<string, Entry>();
	return items.filter(({entry}) => {
		const key = `${entryId(entry)} ${entry.locale}`;
		const other = first.get(key);
		if (!other) {
			first.set(key, entry);
			return true;
		}
		const {file, line} = entry.source;
		const id = entryId(entry);
		const message = `${other.source.file} is also ${id} in “${entry.locale}”, and is the one shown.`;
		reporter(file, problems)(
			'warning',
			'duplicate-entry',
			{line, column: 1},
			message,
			'Rename one of them.',
		);
		return false;
	});
}
