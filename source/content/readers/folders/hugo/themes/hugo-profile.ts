import type {Theme} from './theme.ts';

/** hugo-profile: a page of sections, all of which stand in the `params`. */
export const hugoProfile: Theme = {
	name: 'hugo-profile',
	names: ['hugo-profile'],
	signs: ['params.hero.intro'],
	profile: {
		name: ['params.hero.title'],
		headline: ['params.hero.subtitle'],
		email: ['params.contact.email', 'params.contact.btnLink'],
		links: ['params.hero.socialLinks.fontAwesomeIcons', 'params.footer.socialNetworks'],
	},
	texts: {about: 'params.about', summary: 'params.hero.content'},
	keys: {
		entry: {body: 'content'},
		sections: {
			projects: {links: 'featured'},
			education: {url: 'featuredLink'},
		},
		anywhere: 'enable icon',
	},
};
