import {keyList} from '../data/value.ts';
import type {KeyTable, ProfileField} from './keys.ts';

/** Every key that means something in a profile. */
export const profileKeys: KeyTable<ProfileField> = {
	name: {
		documented: ['name'],
		understood: keyList('fullName displayName author'),
		shape: 'text',
		about: 'Your name.',
	},
	firstName: {understood: ['firstName']},
	lastName: {understood: ['lastName']},
	headline: {
		documented: ['headline'],
		understood: keyList('label tagline jobTitle designation occupation title subtitle position'),
		shape: 'text',
		about: 'What you do, in one line.',
	},
	contact: {
		documented: ['contact'],
		understood: keyList('contactInfo author'),
		shape: 'contact',
		about: 'How to reach you. These keys also work on their own, outside contact.',
	},
	email: {
		documented: ['email'],
		understood: ['mail'],
		shape: 'text',
		about: 'Your e-mail address.',
	},
	phone: {
		documented: ['phone'],
		understood: keyList('telephone mobile'),
		shape: 'text',
		about: 'Your phone number, in quotes if it starts with a plus sign.',
	},
	location: {
		documented: ['location'],
		shape: 'text',
		about: 'Where you live, as precisely as you want readers to know.',
	},
	address: {
		documented: ['address'],
		understood: keyList('postalAddress streetAddress anschrift adresse dirección indirizzo'),
		shape: 'place',
		about: 'Your postal address.',
	},
	pronouns: {documented: ['pronouns'], understood: ['pronoun'], shape: 'text'},
	birthday: {
		documented: ['birthday'],
		understood: keyList(
			'birthdate dateOfBirth geburtsdatum geburtstag dateDeNaissance fechaDeNacimiento dataDiNascita dataDeNascimento geboortedatum',
		),
		shape: 'text',
		about: 'Your date of birth, such as 1990-05-04.',
	},
	nationality: {
		documented: ['nationality'],
		understood: keyList(
			'nationalities citizenship nationalität staatsangehörigkeit staatsbürgerschaft nationalité nacionalidad nazionalità cittadinanza nacionalidade nationaliteit',
		),
		shape: 'names',
		about: 'The country or countries you are a citizen of.',
	},
	details: {
		documented: ['details'],
		understood: ['customFields'],
		shape: 'details',
		about: 'Anything else about you: a map of names to values.',
	},
	detail: {
		understood: keyList(
			'gender sex maritalStatus civilStatus familienstand placeOfBirth birthplace geburtsort drivingLicence drivingLicense führerschein visaStatus workPermit workAuthorization noticePeriod militaryService fax skype signal discord wechat',
		),
	},
	website: {
		documented: keyList('website url'),
		understood: ['homepage'],
		shape: 'address',
		about: 'Your own website.',
	},
	links: {
		documented: ['links'],
		understood: keyList('profiles socialNetworks social socials socialLinks socialIcons handles'),
		shape: 'links',
	},
	locales: {
		documented: keyList('locales locale defaultLocale'),
		shape: 'locales',
		about: 'The languages of the résumé, in the order readers see them; the first is the default.',
	},
	contentFormat: {
		documented: ['contentFormat'],
		shape: 'format',
		about: 'The version of this format that the content is written in.',
	},
	picture: {
		documented: ['photo'],
		understood: keyList('picture avatar photograph'),
		shape: 'text',
		about: 'The path of a photo of you, for the PDF and the web page: PNG, JPEG, GIF or WebP.',
	},
	design: {
		documented: ['design'],
		shape: 'design',
		about: 'How the PDF looks: the name of a design, or a map of options.',
	},
	theme: {
		documented: ['theme'],
		shape: 'theme',
		about: 'How the viewer looks: the name of a theme, or the folder of one of your own.',
	},
	outputs: {
		documented: ['outputs'],
		shape: 'outputs',
		about: 'What my-resume export all writes: formats, or maps of a format and more.',
	},
	show: {
		documented: ['show'],
		shape: 'show',
		about:
			'Where each of these may be seen: a map such as {phone: [pdf]}. Others are seen everywhere.',
	},
	public: {
		documented: ['public'],
		shape: 'public',
		about: 'What may go public though it is a telephone number or a street: phone, address.',
	},
	summary: {understood: keyList('summary about bio objective')},
};
