import type {Theme} from './theme.ts';

/** minimal-resume: a page about one person, with what they know in `_data/expertise.yml`. */
export const minimalResume: Theme = {
	keys: ['user_title'],
	person: {name: ['username'], headline: ['user_title'], summary: ['user_description']},
	sections: {expertise: {title: {understood: ['intro_title']}}},
	files: {expertise: 'expertise'},
};
