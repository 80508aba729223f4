/*
 * The process that makes documents: reads jobs from the one that has started it, one at a time, and
 * answers each. What blocks here, or takes too much, blocks and takes nothing elsewhere.
 */
import {Worker} from 'node:worker_threads';
import type {Answer, Job, Made} from './job.ts';

const [, , format] = process.argv;

process.on('disconnect', () => process.exit());
process.on('message', async (job: Job) => process.send?.(await answer(job)));
new Worker(new URL('./watch.js', import.meta.url)).unref();

// What it takes is loaded while the content is read.
if (format === 'docx') await import('../../../formats/docx/docx.ts');
else (await import('../../../formats/pdf/packages.ts')).findCompiler();

async function answer(job: Job): Promise<Answer> {
	const {PdfError} = await import('../../../formats/pdf/pdf-error.ts');
	try {
		return {made: await make(job)};
	} catch (error) {
		return error instanceof PdfError
			? {refused: error.message, isOfContent: error.isOfContent}
			: {mistake: String(error instanceof Error ? error.stack : error)};
	}
}

async function make(job: Job): Promise<Made> {
	if (job.format === 'pdf')
		return (await import('../../../formats/pdf/pdf.ts')).setPdf(job.content);
	const bytes = await (await import('../../../formats/docx/docx.ts')).setDocx(job.content);
	return {bytes, advice: []};
}
