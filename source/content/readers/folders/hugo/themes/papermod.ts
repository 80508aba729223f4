import type {Theme} from './theme.ts';

/** PaperMod, where the front page may be a profile. */
export const paperMod: Theme = {
	name: 'PaperMod',
	names: ['papermod', 'hugo-papermod'],
	signs: ['params.profileMode', 'params.homeInfoParams'],
	profile: {
		name: ['params.profileMode.title', 'params.author'],
		headline: ['params.profileMode.subtitle'],
		links: ['params.socialIcons'],
	},
	texts: {summary: 'params.homeInfoParams.Content'},
};
