import type {Theme} from './theme.ts';

/** What keys mean in all themes of Jekyll that have them. */
export const usualTheme: Theme = {
	keys: {
		entry: {body: 'excerpt quote'},
		sections: {
			skills: {name: 'groupName heading'},
			references: {title: 'person', body: 'recommendation'},
		},
		page:
			'nav navorder navexclude haschildren hastoc parent grandparent order importance authorprofile readtime ' +
			'related relatedpublications giscuscomments classes sidebar searchexclude mathjax future published ' +
			'breadcrumbs permalink entrieslayout taxonomy horizontal displaycategories excerptseparator lang news',
		anywhere: 'teaser overlayimage overlaycolor overlayfilter',
	},
};
