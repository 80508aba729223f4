/*
 * The process that makes Word documents. What it takes is loaded while the content is read elsewhere.
 */
import {setDocx} from '../../../formats/docx/docx.ts';
import {answerJobs} from './answer-jobs.ts';
import type {Job} from './job.ts';

answerJobs(async ({content}: Job & {format: 'docx'}) => ({
	bytes: await setDocx(content),
	advice: [],
}));
