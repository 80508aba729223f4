/*
 * The process that sets PDFs. What it takes is loaded, and fonts are looked for, while the content is
 * read elsewhere.
 */
import {prepareCompiler} from '../../../formats/pdf/packages.ts';
import {setPdf} from '../../../formats/pdf/pdf.ts';
import {answerJobs} from './answer-jobs.ts';
import type {Job} from './job.ts';

let prepared = prepareCompiler();

answerJobs((job: Job & {format: 'pdf'}) => {
	const compiler = prepared;
	// Each document has one of its own, so that it is the same whatever was set before.
	prepared = undefined;
	return setPdf(job.content, compiler);
});
