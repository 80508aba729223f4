import type {Theme} from './theme.ts';

/** hugo-profile, whose configuration holds the whole résumé. */
export const hugoProfile: Theme = {
	name: 'hugo-profile',
	names: ['hugo-profile'],
	signs: ['params.hero.intro'],
	profile: {
		name: ['params.hero.title'],
		headline: ['params.hero.subtitle'],
		links: ['params.hero.socialLinks.socialIcons'],
	},
	sections: {
		experience: 'params.experience',
		education: 'params.education',
		projects: 'params.projects',
		achievements: 'params.achievements',
		about: 'params.about',
	},
	keys: {'': {body: 'content', url: 'featuredLink'}},
};
