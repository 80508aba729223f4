/* The process that sets PDFs and cards. What it takes is loaded while the content is read elsewhere. */
import {findCompiler} from '../../../formats/pdf/packages.ts';
import {setPdf} from '../../../formats/pdf/pdf.ts';
import {setCard} from '../../../formats/site/card/set-card.ts';
import {answerJobs} from './answer-jobs.ts';
import type {Job} from './job.ts';

findCompiler();

answerJobs((job: Exclude<Job, {format: 'docx'}>) =>
	job.format === 'pdf' ? setPdf(job.content) : {bytes: setCard(job.content), advice: []},
);
