import type {Theme} from './theme.ts';

/** hugo-resume: the person in the `params`, lists of what they did as JSON. */
export const hugoResume: Theme = {
	name: 'hugo-resume',
	names: ['hugo-resume'],
	signs: ['params.handles'],
	profile: {location: ['params.address'], links: ['params.handles']},
	keys: {
		sections: {
			certifications: {url: 'proof'},
			boards: {start: 'term_start', end: 'term_end'},
			education: {body: 'notes'},
		},
		anywhere: 'badge',
	},
	data: {boards: 'boards'},
};
