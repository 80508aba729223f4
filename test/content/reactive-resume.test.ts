import {describe, expect, test} from 'vitest';
import {loadFile} from './folder-of.ts';

const read = (resume: object) => loadFile('export.json', JSON.stringify(resume));

/** An item as version 4 exports it. */
const item4 = (values: object) => ({
	...{id: 'x1', visible: true, summary: '', url: {label: '', href: ''}},
	...values,
});
const section4 = (name: string, items: object[], more: object = {}) => ({
	...{name, columns: 1, separateLinks: true, visible: true, id: name, items},
	...more,
});
const resume4 = (sections: object, basics: object = {}) => ({
	basics: {
		...{name: 'Ada Brook', headline: 'Keeper', email: 'ada@example.org', phone: '+44 20 1234'},
		...{location: 'Whitby', url: {label: '', href: 'https://ada.example.org'}},
		...{customFields: [], picture: {url: '', size: 64, effects: {hidden: false}}},
		...basics,
	},
	sections: {summary: {name: 'Summary', visible: true, content: '', id: 'summary'}, ...sections},
	metadata: {template: 'onyx', layout: [[['summary'], ['skills']]], notes: ''},
});

const item5 = (values: object) => ({
	...{id: 'x1', hidden: false, website: {url: '', label: '', inlineLink: false}},
	...values,
});
const section5 = (title: string, items: object[], more: object = {}) => ({
	...{title, icon: 'star', columns: 1, hidden: false, items},
	...more,
});
const resume5 = (sections: object, more: object = {}) => ({
	picture: {hidden: false, url: '', size: 80, rotation: 0},
	basics: {
		...{name: 'Ada Brook', headline: 'Keeper', email: 'ada@example.org', phone: ''},
		...{location: 'Whitby', website: {url: 'https://ada.example.org', label: ''}},
		customFields: [],
	},
	summary: {
		title: '',
		icon: '',
		columns: 1,
		hidden: false,
		content: '<p>I keep <b>lights</b>.</p>',
	},
	sections,
	customSections: [],
	metadata: {template: 'onyx', page: {format: 'a4', locale: 'en-US'}},
	...more,
});

describe('Reactive Resume, version 4', () => {
	test('tells the person, the links and what its owner added', async () => {
		const profiles = [
			item4({
				...{network: 'GitHub', username: 'ada-brook', icon: 'github'},
				url: {label: '', href: 'https://github.com/ada-brook'},
			}),
			item4({network: 'LinkedIn', username: 'ada-b'}),
			item4({visible: false, network: 'GitLab', username: 'secret'}),
		];
		const customFields = [{id: 'c', icon: 'user', name: 'Pronouns', value: 'she/her'}];
		const {resume, problems} = await read(
			resume4({profiles: section4('Profiles', profiles)}, {customFields}),
		);
		expect(resume.profiles.en).toMatchObject({
			...{name: 'Ada Brook', headline: 'Keeper', email: 'ada@example.org'},
			...{phone: '+44 20 1234', location: 'Whitby'},
			links: [
				{label: '', url: 'https://ada.example.org'},
				{label: 'GitHub', url: 'https://github.com/ada-brook'},
				{label: 'LinkedIn', url: 'https://www.linkedin.com/in/ada-b'},
			],
		});
		expect(resume.profiles.en?.details).toEqual([{label: 'Pronouns', value: 'she/her'}]);
		expect(problems).toEqual([]);
	});

	test('tells each entry in its own words', async () => {
		const {entry, problems} = await read(
			resume4({
				summary: {name: 'Who I am', visible: true, content: '<p>Hello\n\n<b>there</b></p>'},
				experience: section4('Experience', [
					item4({
						...{company: 'North Light', position: 'Engineer', location: 'Whitby'},
						...{date: 'January 2019 to Present', summary: '<ul><li><p>Led it.</p></li></ul>'},
						url: {label: 'Our page', href: 'https://north.example.org'},
					}),
				]),
				education: section4('Education', [
					item4({
						...{institution: 'College', studyType: 'BSc', area: 'Optics', score: 'First'},
						date: '2010 - 2013',
					}),
				]),
				projects: section4('Projects', [
					item4({name: 'Lamp', description: 'Lead', summary: '<p>A lamp.</p>', keywords: ['C']}),
				]),
				skills: section4('Skills', [
					item4({name: 'Web', description: 'Advanced', level: 3, keywords: ['HTML']}),
					item4({name: 'Glass', description: '', level: 5, keywords: []}),
					item4({name: 'Wood', description: 'Some', level: 0, keywords: []}),
				]),
				languages: section4('Languages', [item4({name: 'Dutch', description: 'B2', level: 0})]),
				references: section4('References', [
					item4({name: 'Jo Reed', description: 'Her captain', summary: '<p>Best.</p>'}),
				]),
			}),
		);
		expect(entry('about/summary')).toMatchObject({
			...{title: 'Who I am', body: '<p>Hello <b>there</b></p>'},
		});
		expect(entry('experience/engineer')).toMatchObject({
			...{organization: 'North Light', location: 'Whitby', tags: []},
			period: {start: {year: 2019, month: 1}, present: true},
			links: [{label: 'Our page', url: 'https://north.example.org'}],
			body: '<ul><li><p>Led it.</p></li></ul>',
		});
		expect(entry('education/bsc-optics')).toMatchObject({
			...{title: 'BSc, Optics', organization: 'College', score: 'First'},
			period: {start: {year: 2010}, end: {year: 2013}},
		});
		expect(entry('projects/lamp')).toMatchObject({body: 'Lead\n\n<p>A lamp.</p>', tags: ['C']});
		expect(entry('skills/web')).toMatchObject({level: 'Advanced (3/5)', tags: ['HTML']});
		expect(entry('skills/glass').level).toBe('5/5');
		expect(entry('skills/wood').level).toBe('Some');
		expect(entry('languages/dutch').level).toBe('B2');
		expect(entry('references/jo-reed').body).toBe('*Her captain*\n\n<p>Best.</p>');
		expect(problems).toEqual([]);
	});

	test('keeps back what its owner hides, an entry, a section or the summary', async () => {
		const {resume, problems} = await read(
			resume4({
				summary: {name: 'Summary', visible: false, content: '<p>Hidden text</p>'},
				experience: section4('Experience', [
					item4({company: 'North Light', position: 'Engineer', date: '2019'}),
					item4({company: 'Secret', position: 'Spy', date: '2018', visible: false}),
				]),
				awards: section4('Awards', [item4({title: 'Prize', awarder: 'Guild', date: '2020'})], {
					visible: false,
				}),
			}),
		);
		const shown = resume.entries.filter(({draft}) => !draft).map(({title}) => title);
		expect(shown).toEqual(['Engineer']);
		expect(problems).toEqual([]);
	});

	test('names a section that its owner made by its title, and other sections as they are called', async () => {
		const {resume, entry} = await read(
			resume4({
				skills: section4('What I can do', [item4({name: 'Go', description: '', level: 0})]),
				custom: {
					abc: section4('Lighthouse Talks', [
						item4({
							...{name: 'On lamps', description: 'Paper Days', date: '2021', keywords: ['Oil']},
							...{location: 'Hull', summary: '<p>About oil.</p>'},
						}),
					]),
				},
			}),
		);
		expect(entry('lighthouse-talks/on-lamps')).toMatchObject({
			...{organization: 'Paper Days', location: 'Hull', tags: ['Oil'], body: '<p>About oil.</p>'},
		});
		const titles = resume.sections.map(({name, titles}) => [name, titles.en]);
		expect(titles).toEqual([
			['skills', 'What I can do'],
			['lighthouse-talks', 'Lighthouse Talks'],
		]);
	});

	test('reports a photo, which isn’t shown, unless it is hidden', async () => {
		const picture = {url: 'https://example.org/ada.jpg', size: 64, effects: {hidden: false}};
		const {problems} = await read(resume4({}, {picture}));
		expect(problems.map(({message}) => message)).toEqual(['Not shown: `basics.picture.url`.']);
		const hidden = await read(resume5({}, {picture: {...picture, hidden: true}}));
		expect(hidden.problems).toEqual([]);
	});

	test('reports a key that nobody knows', async () => {
		const {problems} = await read(
			resume4({
				experience: section4('Experience', [
					item4({company: 'North Light', position: 'Engineer', salary: 'plenty'}),
				]),
			}),
		);
		expect(problems.map(({message}) => message)).toEqual([
			'Not shown: `sections.experience.items[].salary`.',
		]);
	});
});

describe('Reactive Resume, version 5', () => {
	test('has the same under other keys', async () => {
		const {resume, entry, problems} = await read(
			resume5(
				{
					profiles: section5('', [
						item5({
							...{network: 'GitHub', username: 'ada', icon: 'github', iconColor: 'red'},
							website: {url: 'https://github.com/ada', label: 'My code', inlineLink: false},
						}),
					]),
					experience: section5('Work', [
						item5({
							...{company: 'North Light', position: 'Engineer', location: 'Whitby'},
							...{period: '2022 – Present', description: '<p>Led.</p>', roles: []},
						}),
						item5({hidden: true, company: 'Secret', position: 'Spy', period: '2018'}),
					]),
					education: section5('', [
						item5({
							...{school: 'College', degree: 'BSc', area: 'Optics', grade: '3.9'},
							...{location: 'Hull', period: '2010 – 2013', description: ''},
						}),
					]),
					skills: section5('', [
						item5({name: 'Web', proficiency: 'Expert', level: 5, keywords: ['Go']}),
					]),
					languages: section5('', [item5({language: 'Dutch', fluency: 'Native', level: 0})]),
					awards: section5('', [item5({title: 'Prize', awarder: 'Guild', date: '2020'})], {
						hidden: true,
					}),
					references: section5('', [
						item5({
							name: 'Jo Reed',
							position: 'Captain',
							phone: '+44 1',
							description: '<p>Best.</p>',
						}),
					]),
				},
				{
					customSections: [
						section5('Freelance', [item5({company: 'Self', position: 'Glazier', period: '2021'})], {
							...{id: 'c1', type: 'experience'},
						}),
					],
				},
			),
		);
		expect(resume.locales).toEqual(['en-US']);
		expect(resume.profiles['en-US']?.links).toEqual([
			{label: '', url: 'https://ada.example.org'},
			{label: 'GitHub (My code)', url: 'https://github.com/ada'},
		]);
		const of = (id: string) => entry(id, 'en-US');
		expect(of('about/summary').body).toBe('<p>I keep <b>lights</b>.</p>');
		expect(of('experience/engineer')).toMatchObject({
			...{organization: 'North Light', body: '<p>Led.</p>', period: {present: true}},
		});
		expect(of('education/bsc-optics')).toMatchObject({organization: 'College', score: '3.9'});
		expect(of('skills/web').level).toBe('Expert (5/5)');
		expect(of('languages/dutch').level).toBe('Native');
		expect(of('references/jo-reed').body).toMatch(/\*Captain\*.+Best.+\+44 1/s);
		expect(of('freelance/glazier').organization).toBe('Self');
		expect(of('experience/spy').draft).toBe(true);
		expect(of('awards/prize').draft).toBe(true);
		expect(problems).toEqual([]);
	});

	test('has several roles in one company', async () => {
		const roles = [
			{id: 'r1', position: 'Captain', period: '2020 – 2022', description: '<p>Led.</p>'},
			{id: 'r2', position: 'Mate', period: '2018 – 2020', description: '<p>Helped.</p>'},
		];
		const {entry} = await read(
			resume5({
				experience: section5('', [
					item5({company: 'North Light', location: 'Whitby', position: '', period: '', roles}),
				]),
			}),
		);
		for (const [id, body] of [
			['captain', '<p>Led.</p>'],
			['mate', '<p>Helped.</p>'],
		]) {
			expect(entry(`experience/${id}`, 'en-US')).toMatchObject({
				...{organization: 'North Light', location: 'Whitby', body},
			});
		}
	});
});
