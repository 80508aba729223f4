import type {DocxContent} from '../../../formats/docx/content.ts';
import type {PdfContent} from '../../../formats/pdf/pdf.ts';
import type {Pdf} from '../../../formats/pdf/set-document.ts';
import type {CardContent} from '../../../formats/site/card/content.ts';

/** A document to make: plain data, which goes from one process to another. */
export type Job =
	| {format: 'pdf'; content: PdfContent}
	| {format: 'docx'; content: DocxContent}
	| {format: 'card'; content: CardContent};

/** The programs that make them. */
export type MakerName = 'pdf' | 'docx';

/** What was made. */
export type Made = Pick<Pdf, 'bytes' | 'advice'> & Partial<Pdf>;

/** What comes of a job. */
export type Answer =
	| {made: Made}
	/** A sentence for the owner, and whether it is about the content. */
	| {refused: string; isOfContent: boolean}
	/** What has gone wrong here. */
	| {mistake: string}
	/** It took more than it may, and was ended. */
	| {tooMuch: 'time' | 'memory'};

/** The same document with but one of its entries, by its place among all; with none where there is none. */
export function withOne(job: Job, index: number): Job {
	if (job.format === 'card') return job;
	return job.format === 'pdf'
		? {...job, content: {...job.content, document: only(job.content.document, index)}}
		: {...job, content: {...job.content, document: only(job.content.document, index)}};
}

/** How long what is written in each entry is as JSON, in order. */
export function sizesOf(job: Job): number[] {
	if (job.format === 'card') return [];
	return job.content.document.sections.flatMap((section) =>
		section.entries.map((entry: object) => JSON.stringify(entry).length),
	);
}

function only<
	Entry,
	Section extends {readonly entries: readonly Entry[]},
	Document extends {readonly sections: readonly Section[]},
>(document: Document, index: number): Document {
	let before = 0;
	const sections = document.sections.flatMap((section) => {
		const at = index - before;
		before += section.entries.length;
		const [entry] = at < 0 ? [] : section.entries.slice(at, at + 1);
		return entry === undefined ? [] : [{...section, entries: [entry]}];
	});
	return {...document, sections};
}
