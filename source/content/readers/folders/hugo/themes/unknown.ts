import {hugoBlox} from './hugo-blox.ts';
import {hugoResume} from './hugo-resume.ts';
import type {Theme} from './theme.ts';
import {toha} from './toha.ts';

/**
 * Any other theme, and none: names that several of them have for the same. Files of data that only one
 * theme has are read wherever they are, as many sites do not name their theme.
 */
export const unknownTheme: Theme = {
	name: 'unknown',
	names: [],
	data: {...toha.data, ...hugoBlox.data, ...hugoResume.data},
	profile: {
		name: ['params.authorName', 'params.author.name', 'params.author', 'author.name', 'author'],
		email: ['params.author.email', 'author.email'],
		location: ['params.author.location', 'params.address'],
		headline: ['params.author.headline', 'params.author.bio', 'author.headline'],
		links: ['params.author.links', 'params.social', 'params.socialIcons', 'author.links'],
	},
};
