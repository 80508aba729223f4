import {slugify} from './slug.ts';

/**
 * Sections of what happened on a day, by the usual names or by those of their own: there, a start
 * without an end is that day, and nothing that lasts.
 */
const moments = new Set(
	[
		'awards certifications publications talks posts patents patent presentations conferences press media',
		'scholarships grants prizes competitions hackathons exhibitions theses thesis courses trainings training',
		'test-scores tests exams',
	]
		.join(' ')
		.split(' '),
);

/** Whether what a section holds happened on a day. */
export function isMoment(section: string): boolean {
	return moments.has(slugify(section));
}
