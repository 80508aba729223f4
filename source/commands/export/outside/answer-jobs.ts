import {PdfError} from '../../../formats/pdf/pdf-error.ts';
import type {Answer, Job, Made} from './job.ts';

/** Does the jobs of the process that has started this one, and answers each. It may block meanwhile. */
export function answerJobs<Of extends Job>(make: (job: Of) => Made | Promise<Made>): void {
	process.on('disconnect', () => process.exit());
	// Ctrl-C is for that process, which ends this one.
	process.on('SIGINT', () => {});
	process.on('message', async (job: Of) => process.send?.(await answer(make, job)));
}

async function answer<Of extends Job>(
	make: (job: Of) => Made | Promise<Made>,
	job: Of,
): Promise<Answer> {
	try {
		return {made: await make(job)};
	} catch (error) {
		return error instanceof PdfError
			? {refused: error.message, isOfContent: error.isOfContent}
			: {mistake: String(error instanceof Error ? error.stack : error)};
	}
}
