import {describe, expect, it} from 'vitest';
import {load} from './folder-of.ts';

const toml = (...lines: string[]) => ['baseURL = "https://example.org/"', ...lines].join('\n');

/** What a site says of its owner, and its entries as `section: title, organization`. */
async function read(files: Record<string, string>) {
	const {resume, problems} = await load(files);
	const {name, headline, email, phone, location, links} = resume.profiles.en!;
	return {
		person: {name, headline, email, phone, location, links: links.map(({url}) => url)},
		entries: resume.entries.map(
			({section, title, organization = ''}) => `${section}: ${title}, ${organization}`,
		),
		bodies: resume.entries.map(({body}) => body),
		problems: problems.map(({message}) => message),
	};
}

describe('hugo-profile', () => {
	const params = (more: string) => `baseURL: https://example.org/
theme: hugo-profile
params:
  title: A site
  hero: {title: Ada Brook, subtitle: Keeps lights, intro: "Hi, I am"}
  contact: {btnLink: "mailto:ada@example.org"}
${more}`;

	it('keeps all of a résumé in its parameters', async () => {
		const {person, entries, bodies} = await read({
			'hugo.yaml': params(`  about: {title: About me, content: I keep ledgers.}
  experience:
    enable: true
    items:
      - company: Kestrel Works
        jobs:
          - {name: Keeper, date: Jan 2022 - present, content: Kept it.}
  achievements: {items: [{title: A prize, content: For lamps.}]}`),
			'content/gallery.md': '---\ntitle: Gallery\n---\nPictures',
		});
		expect(person).toMatchObject({name: 'Ada Brook', headline: 'Keeps lights'});
		expect(person.email).toBe('ada@example.org');
		expect(entries).toEqual([
			'about: About me, ',
			'experience: Keeper, Kestrel Works',
			'awards: A prize, ',
		]);
		expect(bodies).toEqual(['I keep ledgers.', 'Kept it.', 'For lamps.']);
	});

	it('keeps back what is switched off', async () => {
		const {entries} = await read({
			'hugo.yaml': params(`  experience: {items: [{job: Keeper, company: Kestrel Works}]}
  projects: {enable: false, items: [{title: A ladder}]}`),
		});
		expect(entries).toEqual(['experience: Keeper, Kestrel Works']);
	});
});

it('devresume has lists of contacts, and of points', async () => {
	const {person, entries, bodies} = await read({
		'hugo.toml': toml(
			'theme = "hugo-devresume-theme"',
			'[params.profile]\nname = "Ada Brook"\ntagline = "Keeper"',
			'[params.contact]\nlocation = "Lyon"',
			'[[params.contact.list]]\nicon = "fas fa-phone-square"\nurl = "tel:1"\ntext = "555-0100"',
			'[[params.contact.list]]\nicon = "fas fa-envelope-square"\nurl = "mailto:a"\ntext = "ada@example.org"',
			'[[params.contact.list]]\nicon = "fas fa-globe"\nurl = "#"\ntext = "ada.example.org"',
			'[[params.experience.list]]\ntitle = "Keeper"\ncompany = "Kestrel Works"\ndetails = "Kept."',
			'[[params.experience.list.items]]\ndetails = "A point."',
			'[[params.skills.list]]\ntitle = "Technical"\n[[params.skills.list.items]]\ndetails = "Go"',
		),
	});
	expect(person).toEqual({
		...{name: 'Ada Brook', headline: 'Keeper', location: 'Lyon', phone: '555-0100'},
		...{email: 'ada@example.org', links: ['https://ada.example.org']},
	});
	expect(entries).toEqual(['experience: Keeper, Kestrel Works', 'skills: Technical, ']);
	expect(bodies[0]).toBe('Kept.\n\n- A point.');
});

it('almeida-cv has all in one file, with icons that tell what a contact is', async () => {
	const {person, entries, problems} = await read({
		'config.toml': toml('theme = "almeida-cv"'),
		'data/content.yaml': `BasicInfo:
  FirstName: Ada
  LastName: Brook
  Photo: ada.jpg
  Contacts:
    - {Icon: fas fa-envelope, Info: ada@example.org}
    - {Icon: fas fa-map-marker-alt, Info: Lyon}
    - {Icon: fas fa-globe, Info: '<a href="https://ada.example.org">ada</a>'}
Experience:
  - Employer: Kestrel Works
    Place: Oldtown
    Positions: [{Title: Keeper, Date: Jan 2020 - Present, Details: [Kept it.], Badges: [Go]}]
Skills: [{Family: Frameworks, Items: [Hugo]}]
`,
	});
	expect(person).toMatchObject({name: 'Ada Brook', email: 'ada@example.org', location: 'Lyon'});
	expect(person.links).toEqual(['https://ada.example.org']);
	expect(entries).toEqual(['experience: Keeper, Kestrel Works', 'skills: Frameworks, ']);
	expect(problems).toEqual([]);
});

it('HugoBlox has a file for each author, one of whom owns the site', async () => {
	const author = (name: string, slug: string) => `schema: hugoblox/author/v1
slug: ${slug}
name: {display: ${name}, given: A, family: B}
role: Professor
bio: Works on lighthouses.
experience: [{role: Professor, org: Harbour College, start: 2015-01-01}]
`;
	const {person, entries} = await read({
		'hugo.toml': toml('title = "A site"'),
		'data/authors/ada.yaml': author('Ada Brook', 'me'),
		'data/authors/bo.yaml': author('Bo Moor', 'bo'),
		'content/publications/rm/index.md': '---\ntitle: On fog\n---\n',
	});
	expect(person).toMatchObject({name: 'Ada Brook', headline: 'Professor'});
	expect(entries.toSorted()).toEqual([
		'about: Summary, ',
		'experience: Professor, Harbour College',
		'publications: On fog, ',
	]);
});

it('Toha shows no section that is switched off, and no title of one', async () => {
	const {resume} = await load({
		'hugo.toml': toml(),
		'data/en/author.yaml': 'name: Ada Brook\nsummary: [I keep lights, I fold maps]\n',
		'data/en/sections/accomplishments.yaml':
			'section: {name: Kept back, enable: false}\naccomplishments: [{name: Diving}]',
		'data/en/sections/achievements.yaml':
			'section: {name: Shown, enable: true}\nachievements: [{title: A prize}]',
	});
	expect(resume.profiles.en?.headline).toBe('I keep lights · I fold maps');
	expect(resume.entries.filter(({draft}) => !draft).map(({title}) => title)).toEqual(['A prize']);
	expect(JSON.stringify(resume.sections)).toContain('Shown');
	expect(JSON.stringify(resume.sections)).not.toContain('Kept back');
});

it('hugo-resume has its boards, and where somebody lives', async () => {
	const {person, entries} = await read({
		'hugo.toml': toml('[params]\nfirstName = "Ada"\nlastName = "Brook"\naddress = "Lyon"'),
		'data/boards.json':
			'[{"organization": "School board", "role": "Member", "term_start": "2023"}]',
	});
	expect(person).toMatchObject({name: 'Ada Brook', location: 'Lyon'});
	expect(entries).toEqual(['boards: Member, School board']);
});

it('HugoBlox has blocks on any page, whose titles tell of what they are', async () => {
	const {entries, problems} = await read({
		'hugo.toml': toml('title = "Ada Brook"'),
		'content/clinical/index.md': `---
title: Training
type: landing
sections:
  - block: experience
    content:
      title: Education
      items: [{title: PhD, company: Harbour College, date_start: 2016-09-01, date_end: 2022-10-01}]
    design: {columns: '2'}
  - block: experience
    id: work
    content: {title: Posts held, items: [{title: Keeper, company: Kestrel Works}]}
  - block: markdown
    content: {title: More, text: A word more.}
---
`,
	});
	expect(entries).toEqual(['education: PhD, Harbour College', 'experience: Keeper, Kestrel Works']);
	expect(problems).toEqual(['Not shown: `sections[].content.text`.']);
});

it('researcher has its owner in the parameters, and no person is called like a page', async () => {
	const {person} = await read({
		'hugo.toml': toml('title = "Researcher"', '[params]\nauthor = "Ada Brook"'),
		'content/_index.md':
			'+++\ntitle = "About"\n+++\n\n## About me\n\nI keep lights.\n\n## Education\n\nBSc\n\n## Publications\n\n1. On fog\n',
	});
	expect(person.name).toBe('Ada Brook');
});

it('a site may be called after its owner and what they are', async () => {
	const {person} = await read({
		'hugo.toml': toml('title = "Ada Brook | Keeper of lights"'),
		'content/experience/a.md': '---\ntitle: Keeper\n---\n',
	});
	expect(person.name).toBe('Ada Brook');
});

it('folders that are one section have a text each', async () => {
	const {entries} = await read({
		'hugo.toml': toml(),
		'content/projects/_index.md': '---\ntitle: Creations\n---\n\nMade by me.\n',
		'content/opensource/_index.md': '---\ntitle: Contributions\n---\n\nMade by others.\n',
	});
	expect(entries.toSorted()).toEqual(['projects: Contributions, ', 'projects: Creations, ']);
});
