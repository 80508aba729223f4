import type {Theme} from './theme.ts';

/** resume-template: the person in the configuration, each section in a file of data. */
export const resumeTemplate: Theme = {
	signs: ['resume_name'],
	profile: {
		name: ['resume_name'],
		headline: ['resume_title'],
		email: ['resume_contact_email'],
		phone: ['resume_contact_telephone'],
		location: ['resume_contact_address'],
		summary: ['resume_header_intro'],
		links: ['resume_social_links'],
	},
	keys: {
		sections: {
			education: {organization: 'uni', highlights: 'award awards'},
			projects: {name: 'project'},
			recognitions: {title: 'award'},
			interests: {name: 'description'},
			links: {name: 'description'},
		},
	},
	files: {recognitions: 'recognitions', associations: 'associations', links: 'links'},
	switches: {
		experience: 'resume_section_experience',
		education: 'resume_section_education',
		projects: 'resume_section_projects',
		skills: 'resume_section_skills',
		recognitions: 'resume_section_recognition',
		associations: 'resume_section_associations',
		interests: 'resume_section_interests',
		links: 'resume_section_links',
	},
};
