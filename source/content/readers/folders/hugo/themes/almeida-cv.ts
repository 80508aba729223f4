import type {Theme} from './theme.ts';

/** almeida-cv: all in `data/content.yaml`. */
export const almeidaCv: Theme = {
	name: 'almeida-cv',
	names: ['almeida-cv'],
	keys: {
		entry: {organization: 'place'},
		sections: {
			experience: {organization: 'employer', location: 'place'},
			skills: {title: 'family', tags: 'items'},
			references: {subtitle: 'relation'},
			education: {title: 'course', organization: 'place'},
		},
		anywhere: 'class icon',
	},
};
