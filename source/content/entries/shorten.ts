import type {Messages} from '../../messages/messages.ts';
import {limits} from '../../resume/limits.ts';
import type {Problem} from '../../resume/types.ts';
import {type Report, reporter, start} from '../problems.ts';
import type {EntryRecord} from '../records/records.ts';
import type {RawEntry} from './entry.ts';
import {excessOf} from './excess.ts';

const hint = 'Divide it between several files, or leave out what nobody will read.';

/**
 * Shortens what has grown beyond any résumé, so that no few kilobytes can keep a reader waiting:
 * a text ends with a sentence in the reader's language, a list just ends. The owner is told of both.
 */
export function shortenEntry(
	{entry, place}: RawEntry,
	{shortened}: Messages,
	problems: Problem[],
): void {
	const {title, body, source} = entry;
	const report = reporter(source.file, problems);
	const excess = excessOf(body);
	if (excess) {
		const {offset, what, fence} = excess;
		const kept = body.slice(0, offset).trimEnd();
		entry.body = [...(kept === '' ? [] : [kept + (fence && `\n${fence}`)]), `*${shortened}*`].join(
			'\n\n',
		);
		const message = `The text of “${title}” has more than ${what}; the rest of it is not shown.`;
		report('error', 'too-long', place(offset), message, hint);
	}
	const within = <Value>(list: Value[], most: number, what: string) => {
		if (list.length <= most) return;
		const all = list.length.toLocaleString('en');
		const message = `“${title}” has ${all} ${what}; the first ${most.toLocaleString('en')} are shown.`;
		report('error', 'too-long', {line: source.line, column: 1}, message, hint);
		list.length = most;
	};
	within(entry.tags, limits.tags, 'tags');
	within(entry.links, limits.entryLinks, 'links');
	if (entry.publication) within(entry.publication.authors, limits.authors, 'authors');
}

/** As many records as there may be entries; of the others the owner is told. */
export function withinEntries(
	records: readonly EntryRecord[],
	problems: Problem[],
): readonly EntryRecord[] {
	const [first] = records.slice(limits.entries, limits.entries + 1);
	if (!first) return records;
	const most = limits.entries.toLocaleString('en');
	const message = `There are ${records.length.toLocaleString('en')} entries; those from here on are not shown, as no résumé has more than ${most}.`;
	const report: Report = reporter(first.origin.file, problems);
	report('error', 'too-long', start, message);
	return records.slice(0, limits.entries);
}
