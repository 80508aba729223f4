import type {Theme} from './theme.ts';

/** modern-resume: all in the configuration, or, in its first version, lists in files of data. */
export const modernResume: Theme = {
	signs: ['about_content', 'content'],
	name: /modern-resume/i,
	profile: {name: ['name'], headline: ['title'], summary: ['about_content']},
	texts: {more_content: 'A Little More About Me'},
	keys: {anywhere: 'border layout'},
};
