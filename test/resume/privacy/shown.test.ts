import {describe, expect, it} from 'vitest';
import {profileOn, resumeOn} from '../../../source/resume/privacy/shown.ts';
import {surfaceNames} from '../../../source/resume/privacy/surfaces.ts';
import type {Profile} from '../../../source/resume/types.ts';
import {entryOf, resumeOf} from '../../resumes.ts';

const profile: Profile = {
	name: 'Ada',
	phone: '+44 20 7946 0001',
	links: [
		{label: '', url: 'tel:+442079460001'},
		{label: '', url: 'https://ada.example'},
	],
	params: {mobile: '+44 20 7946 0001', 'contact.note': 'call +44 20 7946 0001', city: 'London'},
	original: {file: 'resume.json', document: {}},
};
const own = {
	profile: {
		name: '',
		email: 'own@ada.example',
		links: [{label: '', url: 'https://own.example'}],
		params: {},
	},
	show: {email: ['pdf'], links: ['pdf', 'docx']},
} as const;

describe('a profile on a surface', () => {
	it('is as it was where nothing is kept back', () => {
		for (const surface of [...surfaceNames, 'everything' as const, undefined])
			expect(profileOn(profile, {}, undefined, surface)).toEqual(profile);
	});

	it('has a field only where it is said, and its value nowhere else', () => {
		for (const surface of [...surfaceNames, undefined]) {
			const text = JSON.stringify(profileOn(profile, {phone: ['pdf']}, undefined, surface));
			expect(/7946/.test(text), surface).toBe(surface === 'pdf');
			expect(text).toContain('London');
		}
	});

	it('has what is private where it is said, beside its own, and what it was read from no more', () => {
		const on = (surface: 'pdf' | 'docx' | 'html' | 'everything' | undefined) =>
			profileOn(
				profile,
				{},
				{profile: {...own.profile, links: [...own.profile.links]}, show: own.show},
				surface,
			);
		expect(on('pdf')).toMatchObject({email: 'own@ada.example', phone: profile.phone});
		expect(on('pdf').links).toHaveLength(3);
		expect(on('pdf')).not.toHaveProperty('original');
		expect(on('docx')).not.toHaveProperty('email');
		for (const surface of ['html', 'everything', undefined] as const)
			expect(on(surface)).toEqual(profile);
	});
});

describe('entries on a surface', () => {
	const resume = resumeOf([
		entryOf({slug: 'a', show: ['pdf', 'html']}),
		entryOf({slug: 'a', locale: 'fr'}),
		entryOf({slug: 'card', page: 'experience/a'}),
		entryOf({slug: 'b'}),
		entryOf({slug: 'nowhere', show: []}),
	]);
	const on = (surface?: 'pdf' | 'text' | 'everything') =>
		resumeOn(resume, surface).entries.map(({slug}) => slug);

	it('are those that it may show, in every language, with their cards', () => {
		expect(on('pdf')).toEqual(['a', 'a', 'card', 'b']);
		expect(on('text')).toEqual(['b']);
		expect(on()).toEqual(['b']);
		expect(on('everything')).toHaveLength(5);
	});

	it('say no more where they may be seen', () => {
		expect(JSON.stringify(resumeOn(resume, 'pdf'))).not.toContain('show');
	});
});
