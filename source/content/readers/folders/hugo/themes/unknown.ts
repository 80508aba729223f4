import type {Theme} from './theme.ts';

/** Any other theme, and none: names that several of them have for the same. */
export const unknownTheme: Theme = {
	name: 'unknown',
	names: [],
	profile: {
		name: ['params.authorName', 'params.author.name', 'params.author', 'author.name', 'author'],
		email: ['params.author.email', 'author.email'],
		headline: ['params.author.headline', 'params.author.bio', 'author.headline'],
		links: ['params.author.links', 'params.social', 'params.socialIcons', 'author.links'],
	},
};
