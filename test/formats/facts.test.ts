import {Buffer} from 'node:buffer';
import {describe, expect, it} from 'vitest';
import {loadResume} from '../../source/content/load.ts';
import {documentOf, type Edition} from '../../source/formats/document.ts';
import {entryFacts, personFacts, placesOf} from '../../source/formats/facts.ts';
import {htmlOf} from '../../source/formats/html/page.ts';
import {jsonResume} from '../../source/formats/json-resume.ts';
import {markdownOf} from '../../source/formats/markdown.ts';
import {pdfOf} from '../../source/formats/pdf/pdf.ts';
import {layOutResume} from '../../source/formats/text.ts';
import {completeMarkdown} from '../../source/markdown/complete.ts';
import {textOf} from '../../source/markdown/style/span.ts';
import {localize} from '../../source/resume/localize.ts';
import {folderOf} from '../content/folder-of.ts';
import {messagesFor} from '../messages/every-language.ts';
import {findTool} from '../tools/tool.ts';
import {profileOf} from './profiles.ts';
import {ask, bare} from './read-pdf.ts';

const pdftotext = findTool('pdftotext');

/** One point in one colour. */
const png = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
	'base64',
);

describe('facts', () => {
	it.each([
		['en', ['Score: 3.8', 'Courses: Networks, Databases']],
		['fr', ['Note: 3.8', 'Cours: Networks, Databases']],
		['de', ['Note: 3.8', 'Kurse: Networks, Databases']],
		['zh-Hant-TW', ['成績: 3.8', '課程: Networks, Databases']],
	])('of an entry have a word before them, in %s', (locale, expected) => {
		const entry = {score: '3.8', courses: ['Networks', 'Databases']};
		expect(entryFacts(entry, messagesFor(locale))).toEqual(expected);
	});

	it('say nothing twice, and part what has commas in it', () => {
		const entry = {score: 'Score 3.8', courses: ['A, B', 'C']};
		expect(entryFacts(entry, messagesFor('en'))).toEqual(['Score 3.8', 'Courses: A, B; C']);
	});

	it.each([
		['en', 'Date of birth: May 4, 1990'],
		['de', 'Geburtsdatum: 4. Mai 1990'],
		['ja', '生年月日: 1990年5月4日'],
	])('of a person are in the language of the reader: %s', (locale, birthday) => {
		const profile = profileOf({
			name: 'Ada',
			birthday: '1990-05-04',
			details: [{label: 'Visa', value: 'none'}],
		});
		expect(personFacts(profile, messagesFor(locale))).toEqual([birthday, 'Visa: none']);
	});

	it('a place that the address names isn’t named again', () => {
		const address = 'Quay 1, 4000 Porto, Portugal';
		expect(placesOf(profileOf({name: 'Ada', address, location: 'Porto, Portugal'})).location).toBe(
			'',
		);
		expect(placesOf(profileOf({name: 'Ada', address, location: 'Lisbon'})).location).toBe('Lisbon');
	});
});

/** What an owner writes, and where it is to be read on every surface. */
const files = {
	'profile.yml': [
		'name: Jürgen Bachmann',
		'locales: [de]',
		'birthday: 1981-04-12',
		'nationality: deutsch',
		'pronouns: er/ihm',
		'photo: bild.png',
		'details: {Führerschein: B}',
		'contact: {address: "Hafenstraße 1, 20095 Hamburg", location: Hamburg}',
	].join('\n'),
	'bild.png': png,
	'education.yml': [
		'- degree: Diplom',
		'  school: Universität',
		'  department: Fakultät für Lichter',
		'  employmentType: Teilzeit',
		'  period: 2023 - 2026 (voraussichtlich)',
		'  score: sehr gut',
		'  courses: [Statistik, Optik]',
	].join('\n'),
};
const words = [
	...[
		'Hafenstraße 1, 20095 Hamburg',
		'Geburtsdatum: 12. April 1981',
		'Staatsangehörigkeit: deutsch',
	],
	...['Pronomen: er/ihm', 'Führerschein: B', 'Fakultät für Lichter', 'Teilzeit'],
	...['(voraussichtlich)', 'Note: sehr gut', 'Kurse: Statistik, Optik'],
];

async function made() {
	const {resume} = await loadResume(await folderOf(files));
	const edition: Edition = {
		...{locale: 'de', messages: messagesFor('de')},
		...{markdown: completeMarkdown, now: new Date(2026, 10, 28)},
	};
	return {resume, edition};
}

describe('what is told of a person and an entry', () => {
	it('stands in a printed résumé', async () => {
		const {resume, edition} = await made();
		const options = {...edition, width: 200, hyperlinks: false};
		const lines = layOutResume(localize(resume, 'de'), options).map(textOf).join('\n');
		for (const each of words) expect(lines).toContain(each);
	});

	it('stands in Markdown', async () => {
		const {resume, edition} = await made();
		for (const each of words) expect(markdownOf(resume, edition)).toContain(each);
	});

	it('stands on the page, with the photo', async () => {
		const {resume, edition} = await made();
		const page = htmlOf(resume, [edition]);
		for (const each of words) expect(page).toContain(each);
		expect(page).toContain(
			`<img class="photo" src="data:image/png;base64,${png.toString('base64')}"`,
		);
	});

	it('is in JSON Resume', async () => {
		const {resume} = await made();
		expect(jsonResume(resume, 'de', completeMarkdown)).toMatchObject({
			basics: {
				...{image: 'bild.png', birthday: '1981-04-12', nationality: 'deutsch', pronouns: 'er/ihm'},
				location: {address: 'Hafenstraße 1', postalCode: '20095', city: 'Hamburg'},
				details: [{label: 'Führerschein', value: 'B'}],
			},
			education: [
				{
					...{department: 'Fakultät für Lichter', employmentType: 'Teilzeit', score: 'sehr gut'},
					...{courses: ['Statistik', 'Optik'], startDate: '2023', endDate: '2026'},
					periodNote: 'voraussichtlich',
				},
			],
		});
	});

	it.skipIf(!pdftotext)('stands in the PDF of each design, with the photo', async () => {
		const {resume, edition} = await made();
		for (const design of ['classic', 'modern', 'compact'] as const) {
			const {bytes} = pdfOf(resume, edition, {design, paper: 'a4'});
			const text = bare(ask(pdftotext, bytes));
			for (const each of words) expect(text, design).toContain(bare(each));
			expect(Buffer.from(bytes).toString('latin1'), design).toMatch(/\/Subtype ?\/Image/);
		}
	});

	it('is in a document as one of its own, the photo in none but those that show it', async () => {
		const {resume, edition} = await made();
		const document = documentOf(localize(resume, 'de'), edition);
		expect(document.contacts.map(({kind}) => kind)).toEqual(['address']);
		expect(JSON.stringify(document)).not.toContain('bild.png');
	});
});
