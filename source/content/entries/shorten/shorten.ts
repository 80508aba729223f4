import type {MessagesFor} from '../../../messages/index.ts';
import type {Messages} from '../../../messages/messages.ts';
import {localize} from '../../../resume/localize.ts';
import {limits} from '../../../resume/problems/limits.ts';
import type {Entry, Problem, Resume} from '../../../resume/types.ts';
import {type Report, reporter} from '../../problems.ts';
import type {EntryRecord} from '../../records/records.ts';
import type {RawEntry} from '../entry.ts';
import {excessOf} from './excess.ts';

const hint = 'Split it into several files, or leave out what nobody will read.';

/**
 * Shortens what has grown beyond any résumé, so that no few kilobytes can keep a reader waiting: the
 * text ends with a sentence in the reader's language, and the owner is told where and of what.
 */
export function shortenEntry({entry, place}: RawEntry, words: Messages, problems: Problem[]): void {
	const {title, body, source} = entry;
	const report = reporter(source.file, problems);
	const excess = excessOf(body);
	let isShortened = excess !== undefined;
	if (excess) {
		const {offset, what, fence} = excess;
		const kept = body.slice(0, offset).trimEnd();
		entry.body = kept && kept + (fence && `\n${fence}`);
		const message = `The text of “${title}” has more than ${what}, so the rest isn’t shown.`;
		report('error', 'too-long', place(offset), message, hint);
	}
	const within = <Value>(list: Value[], most: number, what: string) => {
		if (list.length <= most) return;
		const all = list.length.toLocaleString('en');
		const message = `“${title}” has ${all} ${what}; only the first ${most.toLocaleString('en')} are shown.`;
		report('error', 'too-long', {line: source.line, column: 1}, message, hint);
		list.length = most;
		isShortened = true;
	};
	within(entry.tags, limits.tags, 'tags');
	within(entry.links, limits.entryLinks, 'links');
	if (entry.publication) within(entry.publication.authors, limits.authors, 'authors');
	if (isShortened) endShortened(entry, words);
}

/** As many records as there may be entries; of the others the owner is told. */
export function withinEntries(
	records: readonly EntryRecord[],
	problems: Problem[],
): readonly EntryRecord[] {
	const [first] = records.slice(limits.entries, limits.entries + 1);
	if (!first) return records;
	const most = limits.entries.toLocaleString('en');
	const message = `Entries from here on aren’t shown: there are already ${most}, which is the limit.`;
	const report: Report = reporter(first.origin.file, problems);
	report('error', 'too-long', first.mark, message);
	return records.slice(0, limits.entries);
}

/** Tells readers, where the last of what they see stands, that entries were left out. */
export function tellOfMissing(resume: Resume, words: MessagesFor): void {
	const last = new Set<Entry>();
	for (const locale of resume.locales) {
		const shown = localize(resume, locale).sections.at(-1)?.entries.at(-1);
		const own = resume.entries.find(
			({section, slug, locale}) =>
				section === shown?.section && slug === shown.slug && locale === shown.locale,
		);
		if (own) last.add(own);
	}
	for (const entry of last) endShortened(entry, words(entry.locale));
}

/** Ends a text with the sentence that says that there is more. */
function endShortened(entry: Entry, {shortened}: Messages): void {
	entry.body = [entry.body, `*${shortened}*`].filter((part) => part !== '').join('\n\n');
}
