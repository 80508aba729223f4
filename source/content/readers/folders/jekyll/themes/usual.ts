import type {Theme} from './theme.ts';

/** What keys mean in all themes of Jekyll that have them. */
export const usualTheme: Theme = {
	entry: {
		body: {understood: ['excerpt', 'quote']},
	},
	sections: {
		references: {title: {understood: ['person']}, body: {understood: ['recommendation']}},
	},
	page:
		'nav navorder navexclude haschildren hastoc parent grandparent order importance authorprofile readtime ' +
		'related relatedpublications giscuscomments classes sidebar searchexclude mathjax future published ' +
		'breadcrumbs permalink entrieslayout taxonomy horizontal displaycategories excerptseparator lang news',
	anywhere: 'teaser overlayimage overlaycolor overlayfilter',
};
