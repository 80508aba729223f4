import {expect, test} from 'vitest';
import type {Entry} from '../../source/resume/types.ts';
import {load, named} from './folder-of.ts';

/*
 * The shapes of data that widespread themes ask for, each with words of our own.
 */

/** `section/slug | title | organization | period`, for each entry. */
const lines = (entries: readonly Entry[]) =>
	entries.map(({section, slug, title, organization, period}) =>
		[`${section}/${slug}`, title, organization ?? '', period?.written ?? ''].join(' | '),
	);

test('one data file with a side bar', async () => {
	const {resume, problems} = await load({
		'_config.yml': 'title: CV',
		'_data/data.yml': `sidebar:
    about: True
    education: True
    name: Ada Example
    tagline: Engineer
    email: ada@example.org
    website: ada.example.org
    github: ada
    languages:
      - idiom: English
        level: Native
    interests:
      - item: Chess
        link:
career-profile:
    title: Career Profile
    summary: |
      I **make** engines.
education:
    - degree: BSc
      university: University
      time: 2006 - 2010
experiences:
    - role: Engineer
      time: May 2018 - August 2018 (4 months)
      company: Engines
      details: |
        - One
        - Two
projects:
    title: Projects
    intro: What I made.
    assignments:
      - title: Tool
        link: "#"
        tagline: "A tool."
skills:
    title: Skills &amp; Proficiency
    toolset:
      - name: Go
        level: 98%
footer: >
    Designed with care
`,
	});
	expect(named(problems)).toEqual(['projects.intro']);
	expect(lines(resume.entries).sort()).toEqual([
		'about/career-profile | Career Profile |  | ',
		'education/bsc | BSc | University | 2006 - 2010',
		'experience/engineer | Engineer | Engines | May 2018 - August 2018 (4 months)',
		'interests/chess | Chess |  | ',
		'languages/english | English |  | ',
		'projects/tool | Tool |  | ',
		'skills/go | Go |  | ',
	]);
	const [role] = resume.entries.filter(({section}) => section === 'experience');
	expect(role?.period).toMatchObject({start: {year: 2018, month: 5}, end: {year: 2018, month: 8}});
	expect(role?.body).toBe('- One\n- Two');
	expect(resume.profiles.en).toMatchObject({
		name: 'Ada Example',
		headline: 'Engineer',
		email: 'ada@example.org',
		links: [{label: '', url: 'https://ada.example.org'}, {url: 'https://github.com/ada'}],
	});
});

test('a list of sections with their titles', async () => {
	const {resume, problems} = await load({
		'_config.yml': 'title: CV',
		'_data/cv.yml': `- title: General Information
  type: map
  contents:
    - name: Born
      value: 5th January 1989
- title: Education
  type: time_table
  contents:
    - title: PhD
      institution: University
      year: 2017
      description:
        - Physics
- title: Awards & Scholarships
  type: time_table
  contents:
    - year: 2023 - 2031
      items:
        - A fellowship
        - A medal
`,
	});
	expect(problems).toEqual([]);
	expect(lines(resume.entries)).toEqual([
		'general-information/born | Born |  | ',
		'education/phd | PhD | University | 2017',
		'awards/a-fellowship | A fellowship |  | 2023 - 2031',
		'awards/a-medal | A medal |  | 2023 - 2031',
	]);
	expect(resume.entries.map(({body}) => body)).toEqual(['5th January 1989', '- Physics', '', '']);
});

test('one data file with capital keys, and employers with positions', async () => {
	const {resume} = await load({
		'config.toml': 'theme = "x"\n',
		'data/content.yaml': `BasicInfo:
  FirstName: Ada
  LastName: Example
  Photo: /img/avatar.jpg
Profile: I make engines.
Experience:
  - Employer: Engines
    Place: London
    Positions:
      - Title: Lead
        Date: Jan 2020 - Present
        Details: [One, Two]
        Badges: ['Go']
Education:
  - Course: BSc
    Place: University
    Date: Sep 2012 - Nov 2017
    Details: With honours
References:
  - Name: Charles
    Relation: Colleague
Skills:
  - Family: Programming
    Items: [Go, SQL]
Languages:
  - Name: English
    Level: C2
Diplomas:
  - A diploma (2019)
Interests:
  - Chess
`,
	});
	expect(lines(resume.entries).sort()).toEqual([
		'about/profile | Profile |  | ',
		'certifications/a-diploma-2019 | A diploma (2019) |  | ',
		'education/bsc | BSc | University | Sep 2012 - Nov 2017',
		'experience/lead | Lead | Engines | Jan 2020 - Present',
		'interests/chess | Chess |  | ',
		'languages/english | English |  | ',
		'references/charles | Charles |  | ',
		'skills/programming | Programming |  | ',
	]);
	expect(resume.profiles.en?.name).toBe('Ada Example');
	expect(resume.entries.find(({slug}) => slug === 'lead')).toMatchObject({
		location: 'London',
		tags: ['Go'],
		body: '- One\n- Two',
	});
});

test('a data file for each section, in each language', async () => {
	const {resume, problems} = await load({
		'hugo.yaml': 'defaultContentLanguage: en\nlanguages: {en: {weight: 1}, fr: {weight: 2}}\n',
		'data/en/author.yaml':
			'name: Ada Example\nnickname: ada\ncontactInfo: {email: ada@example.org, github: ada}\nsummary: [One, Two]\n',
		'data/en/site.yaml': 'copyright: x\n',
		'data/en/sections/about.yaml':
			'section: {name: About, weight: 1, enable: true}\ndesignation: Engineer\ncompany: {name: Engines, url: "https://e.org"}\nsummary: I make engines.\n',
		'data/en/sections/education.yaml':
			'section: {name: Education, weight: 4}\ndegrees:\n- name: BSc\n  timeframe: 2006-2010\n  institution: {name: University, url: "https://u.org"}\n  grade: {scale: CGPA, achieved: 3.6, outOf: 4}\n',
		'data/en/sections/projects.yaml':
			'section: {name: Projects, weight: 5}\nbuttons:\n- {name: All, filter: all}\nprojects:\n- name: Tool\n  role: Lead\n  timeline: Oct 2023\n  repo:\n  url: https://t.org\n  summary: A tool.\n  tags: [Go]\n',
		'data/en/sections/skills.yaml':
			'section: {name: Skills, weight: 2, filter: true}\nbuttons:\n- {name: All, filter: all}\nskills:\n- {name: Go, summary: Well., categories: [all], logo: /x.png}\n',
		'data/en/sections/recent-posts.yaml': 'section: {name: Posts}\nnumShow: 4\n',
		'data/fr/sections/education.yaml':
			'section: {name: Études}\ndegrees:\n- name: Licence\n  timeframe: 2006-2010\n  institution: {name: Université}\n',
		'content/posts/a.md': '---\ntitle: A\n---\n',
	});
	expect(named(problems)).toEqual(['nickname']);
	expect(lines(resume.entries.filter(({locale}) => locale === 'en')).sort()).toEqual([
		'about/about | Engineer | Engines | ',
		'education/bsc | BSc | University | 2006-2010',
		'projects/tool | Tool |  | Oct 2023',
		'skills/go | Go |  | ',
	]);
	expect(lines(resume.entries.filter(({locale}) => locale === 'fr'))).toEqual([
		'education/bsc | Licence | Université | 2006-2010',
	]);
	expect(resume.entries.find(({slug}) => slug === 'bsc')?.level).toBe('CGPA 3.6 / 4');
	expect(resume.sections.map(({name, order}) => [name, order])).toEqual([
		['about', 1],
		['skills', 2],
		['education', 4],
		['projects', 5],
	]);
	expect(resume.profiles.en).toMatchObject({name: 'Ada Example', email: 'ada@example.org'});
});

test('an author’s page of an academic theme', async () => {
	const {resume, problems} = await load({
		'config/_default/hugo.yaml': 'title: x\n',
		'content/authors/admin/_index.md': `---
title: Ada Example
role: Engineer
email: ada@example.org
interests:
  - Chess
education:
  courses:
    - course: PhD in Physics
      institution: University
      year: 2012
work:
  - position: Lead
    company_name: Engines
    company_url: https://e.org
    date_start: 2021-01-01
    date_end: ''
    summary: |2-
      Did it.
social:
  - {icon: envelope, link: 'mailto:ada@example.org'}
---

I make engines.
`,
		'content/authors/_index.md': '---\ntitle: Authors\n---\n',
	});
	expect(problems).toEqual([]);
	expect(lines(resume.entries).sort()).toEqual([
		'about/summary | Summary |  | ',
		'education/phd-in-physics | PhD in Physics | University | 2012',
		'experience/lead | Lead | Engines | 2021-01-01 –',
		'interests/chess | Chess |  | ',
	]);
	expect(resume.profiles.en).toMatchObject({name: 'Ada Example', headline: 'Engineer'});
});

test('a folder for each job and project, sorted by a number that is called a date', async () => {
	const {resume, problems} = await load({
		'gatsby-config.js': '',
		'content/jobs/Engines/index.md':
			"---\ndate: '2018-05-14'\ntitle: 'Engineer'\ncompany: 'Engines'\nlocation: 'London'\nrange: 'May 2018 - Present'\nurl: 'https://e.org/'\n---\n\n- One\n",
		'content/featured/Tool/index.md':
			"---\ndate: '2'\ntitle: 'Tool'\ncover: './tool.png'\ngithub: 'https://github.com/ada/tool'\nexternal: 'https://t.org'\ncta: 'https://t.org/x'\ntech:\n  - Go\n---\n\nText\n",
		'content/featured/Game/index.md':
			"---\ndate: '1'\ntitle: 'Game'\ncover: './x.png'\n---\n\nText\n",
		'content/projects/Old.md':
			"---\ndate: '2016-01-01'\ntitle: 'Old'\ngithub: ''\nexternal: ''\ntech:\n  - C\ncompany: 'Engines'\nshowInProjects: false\n---\n",
		'content/posts/hello/index.md': '---\ntitle: Hello\n---\n',
	});
	expect(problems).toEqual([]);
	expect(lines(resume.entries)).toEqual([
		'projects/game | Game |  | ',
		'projects/tool | Tool |  | ',
		'experience/engines | Engineer | Engines | May 2018 - Present',
		'projects/old | Old | Engines | 2016-01-01',
	]);
	expect(resume.entries.slice(0, 2).map(({order}) => order)).toEqual([1, 2]);
});

test('RenderCV’s file', async () => {
	const {resume} = await load({
		'Ada_Example_CV.yaml': `cv:
  name: Ada Example
  headline: Engineer
  location: London
  email: ada@example.org
  website: https://ada.example.org
  social_networks:
    - network: GitHub
      username: ada
  sections:
    summary:
      - I make engines.
    experience:
      - company: Engines
        position: Lead
        start_date: 2020-01
        end_date: present
        location: London
        highlights: [One]
    education:
      - institution: University
        area: Physics
        degree: BSc
        start_date: 2006
        end_date: 2010
    skills:
      - label: Languages
        details: Go, SQL
design:
  theme: classic
`,
	});
	expect(lines(resume.entries).sort()).toEqual([
		'about/summary | Summary |  | ',
		'education/bsc-physics | BSc, Physics | University | 2006 – 2010',
		'experience/lead | Lead | Engines | 2020-01 – present',
		'skills/languages | Languages |  | ',
	]);
	expect(resume.profiles.en).toMatchObject({
		name: 'Ada Example',
		headline: 'Engineer',
		location: 'London',
		links: [
			{label: '', url: 'https://ada.example.org'},
			{label: 'GitHub', url: 'https://github.com/ada'},
		],
	});
});
