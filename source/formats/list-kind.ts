import type {Item} from '../markdown/parse/blocks.ts';

/**
 * What a list is, for documents that number it and draw its bullets themselves: `start` is the
 * number of the first item, `label` that of a footnote, which is set as a list of one item.
 */
export type ListKind =
	| {kind: 'ordered'; start: number}
	| {kind: 'bullets'}
	| {kind: 'footnote'; label: string};

/** Reads it off the markers that `parseBlocks` gives the items of one list. */
export function listKind(items: readonly Item[]): ListKind {
	const marker = items[0]?.marker.trim() ?? '';
	const number = /^(\d+)\./.exec(marker)?.[1];
	if (number !== undefined) return {kind: 'ordered', start: Number(number)};
	const label = /^\[(.+)\]$/s.exec(marker)?.[1];
	return label === undefined ? {kind: 'bullets'} : {kind: 'footnote', label};
}

/** Whether a task is done; undefined for an item that is no task. */
export function isChecked({marker}: Item): boolean | undefined {
	if (marker.endsWith('☑')) return true;
	return marker.endsWith('☐') ? false : undefined;
}
