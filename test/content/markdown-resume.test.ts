import {rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {loadResume} from '../../source/content/load.ts';
import type {Entry, Profile, Resume} from '../../source/resume/types.ts';
import {runs} from '../long.ts';
import {fc} from '../property.ts';
import {folderOf, load, writeFolder} from './folder-of.ts';

/** A résumé of one file whose other parts are of no interest. */
const around = (experience: string) =>
	`# Ada Brook\n\nada@example.org\n\n## Experience\n\n${experience}\n\n## Education\n\n### BSc, Harbour College\n`;

/** What a reader sees of the entries of a section: title, organization, place, period, text. */
async function entriesOf(markdown: string, section = 'experience') {
	const {resume} = await load({'resume.md': markdown});
	return shown(resume, section);
}

const shown = (resume: Resume, section: string) =>
	resume.entries
		.filter((entry) => entry.section === section)
		.map(({title, organization = '', location = '', period, body}) =>
			[title, organization, location, period?.written ?? '', body].join(' / '),
		);

describe('the entries of a section', () => {
	test.each([
		['a bar', '### Engineer | Kestrel | 2020 - 2022', 'Engineer / Kestrel /  / 2020 - 2022 / '],
		['commas', '### Engineer, Kestrel, 2020–2022', 'Engineer / Kestrel /  / 2020–2022 / '],
		[
			'the employer first',
			'### Kestrel Inc — Engineer (2020)',
			'Engineer / Kestrel Inc /  / 2020 / ',
		],
		['at', '### Engineer at [Kestrel](https://k.example.org)', 'Engineer / Kestrel /  /  / '],
		['a place', '### Engineer, Kestrel, Oslo, Norway', 'Engineer / Kestrel / Oslo, Norway /  / '],
		[
			'tags and entities',
			'### Engineer <span></span> 2020 &mdash; now',
			'Engineer /  /  / 2020 — now / ',
		],
		[
			'italics below',
			'### Engineer\n*Kestrel* | *May 2020 - now*',
			'Engineer / Kestrel /  / May 2020 - now / ',
		],
		[
			'bold below',
			'### Kestrel\n**Engineer**\n`2020 - now`',
			'Engineer / Kestrel /  / 2020 - now / ',
		],
		['ATX closers', '### Engineer, Kestrel ###\n\nText', 'Engineer / Kestrel /  /  / Text'],
		[
			'bold lines',
			'**Engineer** | Kestrel | 2020 - now\n\n- Text',
			'Engineer / Kestrel /  / 2020 - now / - Text',
		],
		[
			'a date in code',
			'`1654-1660`\n__Royal Kitchen__, Newtown\n\n- Text',
			'Royal Kitchen / Newtown /  / 1654-1660 / - Text',
		],
		[
			'a definition',
			'2010-2014\n:   **Engineer**; Kestrel\n\n    Text',
			'Engineer / Kestrel /  / 2010-2014 / Text',
		],
		[
			'a term',
			'Kestrel\n: *Lead Engineer*\n  __2004-2005__\n  Text',
			'Lead Engineer / Kestrel /  / 2004-2005 / Text',
		],
		[
			'a date with a remark',
			'2010-2014 (expected)\n:   **PhD**; Kestrel',
			'PhD (expected) / Kestrel /  / 2010-2014 / ',
		],
		[
			'a remark in italics',
			'### Cook\n*2020 - 2022 (part-time)*',
			'Cook (part-time) /  /  / 2020 - 2022 / ',
		],
		[
			'a length of time',
			'### Cook\n*2020 - 2022 (2 years)*',
			'Cook /  /  / 2020 - 2022 (2 years) / ',
		],
		[
			'a sentence in italics',
			'### Engineer\n*I made spoons. And soups.*',
			'Engineer /  /  /  / *I made spoons. And soups.*',
		],
		[
			'a heading in the text',
			'### Engineer, Kestrel\n#### Tools\nText',
			'Engineer / Kestrel /  /  / #### Tools\nText',
		],
	])('tell what they are by %s', async (_, markdown, entry) => {
		expect(await entriesOf(around(markdown))).toEqual([entry]);
	});

	test('several roles below an organization are entries of their own', async () => {
		const headed =
			'### Kestrel Works\n\n#### Lead, 2020 - now\n\nOne\n\n#### Engineer, 2018 - 2020\n\nTwo';
		expect(await entriesOf(around(headed))).toEqual([
			'Lead / Kestrel Works /  / 2020 - now / One',
			'Engineer / Kestrel Works /  / 2018 - 2020 / Two',
		]);
		const bold =
			'### Kestrel Works\n\n**Lead**; 2020 - now\n\n- One\n\n**Engineer**; 2018 - 2020\n\n- Two';
		expect(await entriesOf(around(bold))).toEqual([
			'Lead / Kestrel Works /  / 2020 - now / - One',
			'Engineer / Kestrel Works /  / 2018 - 2020 / - Two',
		]);
	});

	test('a text or a flat list is one entry, and nested lists are text', async () => {
		expect(await entriesOf(around('- One\n  - Two\n- Three'))).toEqual([
			'Experience /  /  /  / - One\n  - Two\n- Three',
		]);
	});

	test('skills are groups', async () => {
		const {resume} = await load({
			'resume.md': `${around('### A')}\n## Skills\n\n- **Tools:** Go, Rust (five years, often)\n- **Cloud:** Kubernetes\n`,
		});
		const skills = resume.entries.filter(({section}) => section === 'skills');
		expect(skills.map(({title, tags}) => [title, ...tags])).toEqual([
			['Tools', 'Go', 'Rust (five years, often)'],
			['Cloud', 'Kubernetes'],
		]);
	});

	test('sections stand in the order in which they are written, under their own titles', async () => {
		const {resume} = await load({
			'cv.md':
				'# Ada\n\n## Education\n\n### BSc\n\n## What I Do\n\nText\n\n## Work Experience\n\n### Cook\n',
		});
		expect(resume.sections.map(({name, titles}) => [name, titles.en])).toEqual([
			['education', 'Education'],
			['what-i-do', 'What I Do'],
			['experience', 'Work Experience'],
		]);
	});
});

describe('the person', () => {
	const rest = '\n\n## Experience\n\n### A\n\n## Education\n\n### B\n';
	test.each([
		[
			'a line with bars',
			'# Ada Brook\n\nEngineer\n\nada@example.org | +49 40 5550100 | [My page](https://a.example.org) | Oslo, Norway',
		],
		[
			'a list with labels',
			'# Ada Brook\n\n**Engineer**\n\n- Email: ada@example.org\n- Phone: +49 40 5550100\n- [My page](https://a.example.org)\n- Location: Oslo, Norway',
		],
		[
			'a block of HTML',
			'# Ada Brook\nEngineer\n\n<div id="webaddress">\n<a href="ada@example.org">ada@example.org</a>\n| <a href="https://a.example.org">My page</a>\n| +49 40 5550100 | Oslo, Norway\n</div>',
		],
		[
			'a table',
			'# Ada Brook\n\nEngineer\n\n| | |\n|---|---|\n| ada@example.org | [My page](https://a.example.org) |\n| +49 40 5550100 | Oslo, Norway |',
		],
		[
			'lines with breaks',
			'Ada Brook\n=========\n\n*Engineer*\n\n<ada@example.org> • +49 40 5550100\\\n[My page](https://a.example.org)\\\nOslo, Norway',
		],
		[
			'a title with a headline',
			'# Ada Brook — Engineer\n\n📧 ada@example.org · 📞 +49 40 5550100 · [My page](https://a.example.org) · Oslo, Norway',
		],
		[
			'front matter',
			'---\ntitle: Ada Brook\nsubtitle: Engineer\nlayout: cv\nemail: ada@example.org\nphone: +49 40 5550100\n---\n\n[My page](https://a.example.org) | Oslo, Norway',
		],
		[
			'a section',
			'# Ada Brook\n\n## Engineer\n\n### Contact\n\nada@example.org | [My page](https://a.example.org)\n\n+49 40 5550100\n\nOslo, Norway',
		],
	])('stands in %s', async (name, markdown) => {
		const own = name === 'a section' ? rest.replaceAll('## ', '### ') : rest;
		const {resume} = await load({'resume.md': markdown + own});
		const {params: _, ...profile} = resume.profiles.en ?? ({} as Profile);
		expect(profile).toEqual({
			name: 'Ada Brook',
			headline: 'Engineer',
			email: 'ada@example.org',
			phone: '+49 40 5550100',
			location: 'Oslo, Norway',
			links: [{label: 'My page', url: 'https://a.example.org'}],
		});
		expect(resume.entries.some(({section}) => section === 'about')).toBe(false);
	});

	test.each([
		["Hi 👋, I'm Ada Brook", {name: 'Ada Brook'}],
		['Hello there, my name is Ada Brook!', {name: 'Ada Brook'}],
		['Welcome to my page', {name: '', headline: 'Welcome to my page'}],
	])('introduces themselves: %s', async (heading, person) => {
		const {resume} = await load({'resume.md': `# ${heading}${rest}`});
		expect(resume.profiles.en).toMatchObject(person);
	});

	test('what isn’t a field stays text', async () => {
		const {entry} = await load({
			'resume.md': `# Ada Brook\n\nada@example.org | German citizen\n\nI make spoons, and I make soups.${rest}`,
		});
		expect(entry('about/summary').body).toBe('German citizen\n\nI make spoons, and I make soups.');
	});
});

describe('a file', () => {
	test('of a library is none for its section about it', async () => {
		const readme = '# Parcel\n\nada@example.org\n\n## Usage\n\nRun it.\n\n## About\n\nA tool.\n';
		await expect(load({'README.md': readme})).rejects.toThrow('no résumé');
	});

	test('may have a page of all publications beside it', async () => {
		const {ids} = await load({
			'_config.yml': 'title: CV\n',
			'index.md': around('### Engineer, Kestrel'),
			'publications.md': '---\ntitle: Papers\n---\n\nOn fog.\n',
		});
		expect(ids()).toEqual(
			expect.arrayContaining(['experience/engineer', 'publications/publications']),
		);
	});

	test('may be named itself', async () => {
		const folder = await folderOf({'ada.md': around('### Engineer, Kestrel')});
		const {resume} = await loadResume(path.join(folder, 'ada.md'));
		expect(shown(resume, 'experience')).toEqual(['Engineer / Kestrel /  /  / ']);
	});

	test('is a README where there is nothing else, and only if it is a résumé', async () => {
		const readme = around('### Engineer, Kestrel');
		const {ids} = await load({'README.md': readme, 'resume.pdf': '%PDF'});
		expect(ids()).toContain('experience/engineer');
		const beside = await load({'README.md': '# How to build\n', 'resume.md': readme});
		expect(beside.ids()).toEqual(ids());
		await expect(load({'README.md': '# Tool\n\n## Usage\n\nRun it.\n'})).rejects.toThrow(
			'no résumé',
		);
	});

	test('has its translations beside it', async () => {
		const french = `# Ada Brook\n\n## Expérience\n\n### Ingénieure, Kestrel\n\n## Formation\n\n### Licence, Harbour College\n`;
		for (const name of ['resume.fr.md', 'resume_fr.md']) {
			const {resume, ids} = await load({
				'resume.md': around('### Engineer, Kestrel'),
				[name]: french,
			});
			expect(resume.locales).toEqual(['en', 'fr']);
			expect(ids('fr')).toEqual(ids('en'));
			const alone = await loadResume(
				path.join(await folderOf({'a.md': around('### Cook'), 'a.fr.md': french}), 'a.md'),
			);
			expect(alone.resume.locales).toEqual(['en', 'fr']);
		}
	});

	test('has no title above its first text, which gets one in its language', async () => {
		const french = `${around('### Gardienne')}`.replace(
			'ada@example.org',
			'ada@example.org\n\nJe garde le feu. Toujours.',
		);
		const {entry} = await load({
			'resume.fr.md': french,
			'resume.en.md': french.replace('Je garde le feu. Toujours.', 'I keep the light. Always.'),
		});
		expect(entry('about/summary', 'fr')).toMatchObject({
			title: 'Profil',
			body: 'Je garde le feu. Toujours.',
		});
		expect(entry('about/summary', 'en')).toMatchObject({title: 'Summary'});
	});

	test('may be the first page of a site', async () => {
		const {ids} = await load({
			'_config.yml': 'title: CV\n',
			'index.md': `---\nlayout: cv\ntitle: Ada’s CV\n---\n${around('### Engineer, Kestrel')}`,
			'about.md': '# About this page\n\nText\n',
		});
		expect(ids()).toEqual(['about/about', 'education/bsc', 'experience/engineer']);
	});

	test('stays a page where it is an essay, or where there are sections already', async () => {
		const essay = await load({
			'about.md': '# On maps\n\n## Folding\n\nText\n\n## Skills\n\nMore\n',
		});
		expect(essay.ids()).toEqual(['about/about']);
		const site = await load({
			'resume.md': around('### Engineer, Kestrel'),
			'experience/a.md': '---\ntitle: Cook\n---\n',
		});
		expect(site.ids()).toEqual(['about/resume', 'experience/a']);
	});
});

test('places are those in the file', async () => {
	const {entry, problems} = await load({
		'resume.md': around(
			'### Engineer, Kestrel\n\n*Jan 2016 - Augst 2018*\n\nText\n[x](nothing.md)\n\n### Cook, 2012 – 2010',
		),
	});
	expect(entry('experience/engineer').source).toEqual({file: 'resume.md', line: 7});
	expect(problems.map(({code, line, column}) => [code, line, column])).toEqual([
		['unknown-period', 9, 2],
		['missing-file', 12, 5],
		['period-backwards', 14, 11],
	]);
});

test('what nobody is meant to see isn’t shown', async () => {
	const {resume, codes} = await load({
		'resume.md': `<!-- one -->\n${around('### Engineer {#x .y}\n\n<!-- two -->\nText\n{: .three}\n\n\\newpage')}`,
	});
	expect(shown(resume, 'experience')).toEqual(['Engineer /  /  /  / Text']);
	expect(codes).toEqual([]);
});

/** A piece of a document, whose words are put in where the marks are. */
const piece = fc.constantFrom(
	...[
		'### @',
		'### @, @',
		'### @ | @',
		'### @ (2010 - 2012)',
		'### @ at @',
		'#### @',
		'##### @ | @',
	],
	...[
		'@',
		'@ @\n@',
		'**@** @',
		'**@** | @ | 2012',
		'*@*',
		'**@**',
		'**@:** @, @',
		'`@`',
		'`2010-2012`',
	],
	...[
		'- @',
		'- @\n- @',
		'- @\n  - @\n\n  @',
		'1. @\n2. @',
		'- **@:** @, @ (@, @)',
		'- **@**, @, 2012',
	],
	...[
		'@\n:   @',
		'@\n:   **@**; @\n\n    @',
		'2010 - 2012\n:   @\n\n    *@*',
		'@\n: *@*\n  __2004-2005__\n  @',
	],
	...['> @', '> @ | @\\\n> @', '| @ | @ |\n|---|---|\n| @ | @ |', '---', '```\n# @\n```', '    @'],
	...[
		'`2012`\n__@__, @',
		'[@](https://example.org/a)',
		'@ <span></span> @',
		'## @',
		'<div>\n@\n</div>',
	],
	...['@ — @', '*@, @*', '*@*\n**@**\n@', '@  \n@', '- @: @', '**@**\n*2010 - 2012*\n\n- @'],
);
const section = fc.constantFrom(
	...[
		'Experience',
		'Education',
		'Skills',
		'Projects',
		'Languages',
		'Summary',
		'Talks',
		'Contact',
		'@',
	],
);

/** All that a reader sees, as one text. */
function textOf({profiles, sections, entries}: Resume): string {
	const links = (all: Entry['links']) => all.map(({label}) => label);
	// What is called like its section is not called so again.
	const titles = new Set(sections.flatMap((each) => Object.values(each.titles)));
	return [
		...Object.values(profiles).flatMap((profile) => [
			...[profile.name, profile.headline, profile.location, profile.phone, profile.email],
			...links(profile.links),
		]),
		...titles,
		// The roles in an organization each name it.
		...new Set(entries.map(({organization}) => organization)),
		...entries.flatMap((entry) => [
			...[titles.has(entry.title) ? '' : entry.title, entry.location, entry.level, entry.body],
			...[entry.period?.written, ...entry.tags],
		]),
	].join('\n');
}

test('every word of any document is there once', async () => {
	const folder = await writeFolder({'resume.md': ''});
	const documents = fc.record({
		// A rule in the first line begins front matter.
		before: fc.array(
			piece.filter((text) => text !== '---'),
			{maxLength: 1},
		),
		lead: fc.array(piece, {maxLength: 4}),
		parts: fc.array(fc.record({title: section, pieces: fc.array(piece, {maxLength: 5})}), {
			maxLength: 5,
		}),
	});
	await fc.assert(
		fc.asyncProperty(documents, async ({before, lead, parts}) => {
			let count = 0;
			const markdown = [
				...[...before, '# Ada @', 'ada@example.org', ...lead],
				...parts.flatMap(({title, pieces}) => [`## ${title}`, ...pieces]),
				...['## Experience', '### Engineer, @', '## Education', '### Doctor, @'],
			]
				.join('\n\n')
				.replace(/@(?!example)/g, () => `word${++count}x`);
			await writeFile(path.join(folder, 'resume.md'), markdown);
			const {resume} = await loadResume(folder);
			const text = textOf(resume);
			const words = Array.from({length: count}, (_, index) => `word${index + 1}x`);
			// Neither lost, nor there twice.
			const wrong = words.filter((word) => text.split(word).length !== 2);
			expect(wrong, `${markdown}\n---\n${text}`).toEqual([]);
		}),
		{numRuns: runs(200, 5000)},
	);
	await rm(folder, {recursive: true, force: true});
});
