import type {Theme} from './theme.ts';

/** al-folio: a site of somebody in research, with the résumé in `_data/cv.yml`. */
export const alFolio: Theme = {
	signs: ['scholar'],
	name: /al-folio/i,
	keys: {
		page: 'category profile selectedpapers announcements latestposts newsletter pretty cvpdf cvformat inline tabs chart map subtitle redirect',
		anywhere: 'githubstars',
	},
};
