import type {Theme} from './theme.ts';

/** minimal-resume: a page about one person, with what they know in `_data/expertise.yml`. */
export const minimalResume: Theme = {
	signs: ['user_title'],
	profile: {name: ['username'], headline: ['user_title'], summary: ['user_description']},
	keys: {sections: {expertise: {title: 'intro_title'}}},
	files: {expertise: 'expertise'},
};
