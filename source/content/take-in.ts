import type {Problem} from '../resume/types.ts';
import {type DataFile, readData} from './data-file.ts';
import type {Found} from './find.ts';
import {type Document, readDocument} from './front-matter.ts';
import {type Place, placeOf} from './place.ts';
import {type Report, reporter} from './problems.ts';
import {inParallel, readText} from './read.ts';

/** A Markdown file, taken apart. */
export type DocumentFile = {file: string; place: Place; document: Document; report: Report};

/** All that is content, parsed; nothing is understood yet. Each kind is sorted by path. */
export type Taken = {documents: DocumentFile[]; profiles: DataFile[]; lists: DataFile[]};

/** Enough to keep the disk busy, and far from the limit of open files. */
const atOnce = 16;

/**
 * Reads the files that are content. What can't be read or parsed goes to `problems`. Undefined if
 * none of them is content at all.
 */
export async function takeIn(
	found: readonly Found[],
	problems: Problem[],
): Promise<Taken | undefined> {
	const content = found.flatMap(({file, address}) => {
		const place = placeOf(file);
		return place ? [{file, address, place, report: reporter(file, problems)}] : [];
	});
	if (content.length === 0) return undefined;
	const texts = await inParallel(content, atOnce, (each) => readText(each, each.report));
	const taken: Taken = {documents: [], profiles: [], lists: []};
	for (const [index, {file, place, report}] of content.entries()) {
		const text = texts[index];
		if (text === undefined) continue;
		if (place.role === 'profile' || place.role === 'list') {
			const written = readData(text, place, report);
			const files = place.role === 'profile' ? taken.profiles : taken.lists;
			if (written) files.push({file, place, written, report});
		} else {
			taken.documents.push({file, place, document: readDocument(text, report), report});
		}
	}
	return taken;
}
