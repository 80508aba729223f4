/* The process that sets PDFs. What it takes is loaded while the content is read elsewhere. */
import {findCompiler} from '../../../formats/pdf/packages.ts';
import {setPdf} from '../../../formats/pdf/pdf.ts';
import {answerJobs} from './answer-jobs.ts';
import type {Job} from './job.ts';

findCompiler();

answerJobs((job: Job & {format: 'pdf'}) => setPdf(job.content));
