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
		about: 'What you are, in a line.',
	},
	contact: {
		documented: ['contact'],
		understood: keyList('contactInfo author'),
		shape: 'contact',
		about: 'How to reach you. The same keys may stand on their own, outside of contact.',
	},
	email: {
		documented: ['email'],
		understood: ['mail'],
		shape: 'text',
		about: 'Your address for mail.',
	},
	phone: {
		documented: ['phone'],
		understood: keyList('telephone mobile'),
		shape: 'text',
		about: 'Your telephone number, with quotes around it if it begins with a plus sign.',
	},
	location: {
		documented: ['location'],
		shape: 'text',
		about: 'Where you live, as far as a reader should know.',
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
		about: 'The day that you were born, as 1990-05-04.',
	},
	nationality: {
		documented: ['nationality'],
		understood: keyList(
			'nationalities citizenship nationalität staatsangehörigkeit staatsbürgerschaft nationalité nacionalidad nazionalità cittadinanza nacionalidade nationaliteit',
		),
		shape: 'names',
		about: 'The country, or the countries, that you are a citizen of.',
	},
	details: {
		documented: ['details'],
		understood: ['customFields'],
		shape: 'details',
		about: 'What else there is to say of you: a map of names to what they hold.',
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
		about: 'Your own page.',
	},
	links: {
		documented: ['links'],
		understood: keyList('profiles socialNetworks social socials socialLinks socialIcons handles'),
		shape: 'links',
	},
	locales: {
		documented: keyList('locales locale defaultLocale'),
		shape: 'locales',
		about:
			'The languages of the résumé in the order in which a reader is offered them; the first is the default.',
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
		about: 'The path of a picture of you, for the PDF and the page: PNG, JPEG, GIF or WebP.',
	},
	design: {
		documented: ['design'],
		shape: 'design',
		about: 'How the PDF looks: the name of a design, or a map of what is to be otherwise.',
	},
	summary: {understood: keyList('summary about bio objective')},
};
