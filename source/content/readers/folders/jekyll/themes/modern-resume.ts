import type {Theme} from './theme.ts';

/** modern-resume: all in the configuration, or, in its first version, lists in files of data. */
export const modernResume: Theme = {
	key: 'about_content',
	name: /modern-resume/i,
	person: {name: ['name'], headline: ['title'], summary: ['about_content']},
	anywhere: 'border',
};

/** The same where it has no text about the person. */
export const modernResumeContent: Theme = {...modernResume, key: 'content'};
