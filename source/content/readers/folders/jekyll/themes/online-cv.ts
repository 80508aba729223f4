import type {Theme} from './theme.ts';

/** online-cv: all in `_data/data.yml`, of which the sidebar tells the person. */
export const onlineCv: Theme = {
	file: 'data.yml',
	keys: {
		profile: {
			headline: {documented: ['headline'], understood: ['tagline']},
			// It lies among the theme's own pictures.
			picture: {understood: []},
		},
		// Where the bar stands, and what else is in it.
		anywhere: 'position about education timezone',
	},
};
