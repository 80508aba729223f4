import {type Keys, usualKeys} from '../../../records/keys.ts';
import {keysWith} from '../sites/keys-with.ts';

/** What keys mean in front matter and data of a site of Hugo's, whatever its theme. */
export const hugoKeys: Keys = keysWith(usualKeys, {
	sections: {
		talks: {
			organization: 'event conference meetup',
			url: 'event_url',
			demo: 'url_video',
			source: 'url_code',
		},
		publications: {organization: 'publication', url: 'url_pdf', source: 'url_code'},
		courses: {organization: 'academy platform'},
		certifications: {organization: 'academy platform'},
		education: {organization: 'academy'},
	},
});
