import type {Theme} from './theme.ts';

/** hugo-devresume-theme: a page, all of which stands in the `params`. */
export const devResume: Theme = {
	name: 'devresume',
	names: ['hugo-devresume-theme', 'devresume'],
	signs: ['params.contact.list'],
	profile: {
		name: ['params.profile.name'],
		headline: ['params.profile.tagline'],
		location: ['params.contact.location'],
	},
	contacts: 'params.contact.list',
	texts: {summary: 'params.summary'},
	keys: {
		sections: {
			experience: {highlights: 'items'},
			projects: {highlights: 'items'},
			awards: {organization: 'body'},
		},
		anywhere: 'enable',
	},
};
