import {expect, test} from 'vitest';
import {load} from './folder-of.ts';

const basics = 'basics: {name: Ada Example, headline: Programmer}';

/** A file of YAMLResume's with this content, and what else stands in it. */
function resumeOf(content: string, more = ''): string {
	return `---\ncontent:\n${`${basics}\n${content}`.replace(/^(?=.)/gm, '  ')}\n${more}`;
}

test('where the person is, and their pages, stand beside the basics', async () => {
	const {resume, problems} = await load({
		'resume.yml': resumeOf(`location: {city: Porto, country: Portugal}
profiles: [{network: GitHub, username: ada.b, url: ""}, {network: Gitea, url: https://git.example.org/ada}]`),
	});
	expect(resume.profiles.en).toMatchObject({
		headline: 'Programmer',
		location: 'Porto, Portugal',
		links: [
			{label: 'GitHub', url: 'https://github.com/ada.b'},
			{label: 'Gitea', url: 'https://git.example.org/ada'},
		],
	});
	expect(problems).toEqual([]);
});

test('score and courses are told apart from the text', async () => {
	const {resume, problems} = await load({
		'resume.yml': resumeOf(
			`education:
  - {institution: University, area: Physics, degree: Bachelor, score: "3.8",
     courses: [Networks, Databases], summary: "- Thesis"}`,
		),
	});
	expect(resume.entries[0]).toMatchObject({
		...{body: '- Thesis', score: '3.8', courses: ['Networks', 'Databases']},
	});
	expect(resume.entries[0]?.level).toBeUndefined();
	expect(problems).toEqual([]);
});

test.each([
	['fr', 'locale: {language: fr}'],
	['pt-BR', 'locale: {language: pt-br}'],
	['de', 'layout: {locale: {language: de}, template: x}'],
])('it is in %s where it says “%s”', async (locale, more) => {
	const {resume, problems} = await load({'resume.yml': resumeOf('skills: [{name: Web}]', more)});
	expect(resume.locales).toEqual([locale]);
	expect(problems).toEqual([]);
});

test('a layout orders the sections and gives them titles', async () => {
	const {resume, problems} = await load({
		'resume.yml': resumeOf(
			`work: [{name: Kestrel, position: Lead, startDate: "Oct 1, 2019", keywords: [Growth]}]
skills: [{name: Web, level: Expert, keywords: [CSS]}]`,
			`layouts:
  - {engine: html}
  - {engine: latex, sections: {aliases: {work: Jobs}, order: [skills, work]}}`,
		),
	});
	expect(resume.sections).toMatchObject([
		{name: 'skills', order: 1},
		{name: 'experience', order: 2, titles: {en: 'Jobs'}},
	]);
	expect(resume.entries.find(({section}) => section === 'experience')?.tags).toEqual(['Growth']);
	expect(problems).toEqual([]);
});

test('who recomfixes somebody, and how to write to them', async () => {
	const {entry, problems} = await load({
		'resume.yml': resumeOf(
			'references: [{name: B. Moor, relationship: Teacher, email: b@example.org, summary: Good.}]',
		),
	});
	expect(entry('references/b-moor')).toMatchObject({
		body: '*Teacher*\n\nGood.',
		links: [{url: 'mailto:b@example.org'}],
	});
	expect(problems).toEqual([]);
});

test('a package of them, one in each language', async () => {
	const work = (title: string) => `work: [{name: Kestrel, position: ${title}, startDate: "2019"}]`;
	const {resume, entry} = await load({
		'package.json': '{"private": true}',
		'resumes/resume.en.yml': resumeOf(work('Engineer')),
		'resumes/resume.fr.yml': resumeOf(work('Ingénieure')),
	});
	expect(resume.locales).toEqual(['en', 'fr']);
	expect(entry('experience/engineer', 'fr').title).toBe('Ingénieure');
});
