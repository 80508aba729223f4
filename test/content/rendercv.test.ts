import {describe, expect, test} from 'vitest';
import {load} from './folder-of.ts';

/** A file of RenderCV's with these sections, indented as they stand below `sections`. */
function cv(sections: string, more = ''): string {
	const indented = sections.replace(/^(?=.)/gm, '    ');
	return `cv:\n  name: Ada Example\n  sections:\n${indented}\n${more}`;
}

/** The same with these lines about the person. */
function person(lines: string): string {
	return `cv:\n  name: Ada Example\n${lines.replace(/^(?=.)/gm, '  ')}\n  sections: {}\n`;
}

describe('sections', () => {
	test('stand in the written order under their own titles', async () => {
		const {resume, problems} = await load({
			'cv.yaml': cv(`"Welcome!": [Hello.]
skills: [{label: A, details: B}]
selected_honors_and_awards: [{bullet: Prize}]
experience: [{company: C, position: P, date: 2020}]
work_experience: [{name: Q, date: 2019}]
summary: [About me.]`),
		});
		expect(resume.sections.map(({titles}) => titles.en)).toEqual([
			...['Welcome!', 'Skills', 'Selected Honors and Awards', 'Experience', 'Work Experience'],
			'Summary',
		]);
		expect(problems).toEqual([]);
	});

	test('without anything in them aren’t there', async () => {
		const {resume} = await load({'cv.yaml': cv('one: []\ntwo:\nthree: [Text]')});
		expect(resume.sections.map(({name}) => name)).toEqual(['three']);
	});
});

describe('entries', () => {
	const bodies: ReadonlyArray<[kind: string, written: string, body: string]> = [
		['text', '[One., "Two **b**."]', 'One.\n\nTwo **b**.'],
		['bullets', '[{bullet: One}, {bullet: Two}]', '- One\n- Two'],
		['numbers', '[{number: One}, {number: Two}]', '1. One\n2. Two'],
		[
			'numbers downwards',
			'[{reversed_number: One}, {reversed_number: Two}]',
			'2\\. One\n\n1\\. Two',
		],
		['a text that is no list', 'Words', 'Words'],
	];
	test.each(bodies)('%s', async (_, written, body) => {
		const {entry, problems} = await load({'cv.yaml': cv(`my_part: ${written}`)});
		expect(entry('my-part/my-part')).toMatchObject({title: 'My Part', body});
		expect(problems).toEqual([]);
	});

	test('points among entries are entries', async () => {
		const {ids} = await load({'cv.yaml': cv('things: [{name: One}, {bullet: Two}, Three]')});
		expect(ids()).toEqual(['things/one', 'things/three', 'things/two']);
	});

	test('a label with details: skills, how well a language is spoken, or a text', async () => {
		const {entry} = await load({
			'cv.yaml': cv(`skills:
  - {label: Code, details: "**Rust**, Go"}
  - {label: Maths, details: "Good with sums, and more; proofs."}
languages: [{label: Spanish, details: Native}]
places: [{label: Home, details: "Porto, Portugal"}]`),
		});
		expect(entry('skills/code').tags).toEqual(['Rust', 'Go']);
		expect(entry('skills/maths')).toMatchObject({
			tags: [],
			body: 'Good with sums, and more; proofs.',
		});
		expect(entry('languages/spanish').level).toBe('Native');
		expect(entry('places/home').body).toBe('Porto, Portugal');
	});

	test('normal ones, of experience and of education', async () => {
		const {entry, problems} = await load({
			'cv.yaml': cv(`leadership: [{company: Club, position: Chair, location: Porto, date: 2020}]
education: [{institution: University, area: Physics, degree: BSc, start_date: 2006, end_date: 2009}]
projects: [{name: Parser, date: 2021-09, summary: Fast., highlights: [One]}]
other: [{company: Only Ltd, start_date: 2010, end_date: 2011}]`),
		});
		expect(entry('leadership/chair')).toMatchObject({organization: 'Club', location: 'Porto'});
		expect(entry('education/bsc-physics')).toMatchObject({organization: 'University'});
		expect(entry('projects/parser').body).toBe('Fast.\n\n- One');
		expect(entry('other/only-ltd').organization).toBeUndefined();
		expect(problems).toEqual([]);
	});

	test('publications, in whatever section', async () => {
		const {entry, problems} = await load({
			'cv.yaml': cv(`selected_papers:
  - title: Sums
    authors: [B. Moor, "***A. Example***"]
    date: 2021-12-08
    journal: Journal of Sums
    doi: 10.5555/sums.1
    url: https://example.org/sums`),
		});
		expect(entry('selected-papers/sums')).toMatchObject({
			organization: 'Journal of Sums',
			publication: {authors: [{name: 'B. Moor'}, {name: 'A. Example', isOwner: true}]},
		});
		expect(
			entry('selected-papers/sums')
				.links.map(({url}) => url)
				.sort(),
		).toEqual([...['https://doi.org/10.5555/sums.1', 'https://example.org/sums']]);
		expect(problems).toEqual([]);
	});

	test('a date stands in the place of a start and an end', async () => {
		const {entry, problems} = await load({
			'cv.yaml': cv(
				'experience: [{company: C, position: P, date: "2018", start_date: 2010, end_date: 2011}]',
			),
		});
		expect(entry('experience/p').period).toMatchObject({start: {year: 2018}});
		expect(problems).toEqual([]);
	});

	test('points below a point, which YAML folds into its line', async () => {
		const {entry} = await load({
			'cv.yaml': cv(`experience:
  - company: C
    position: P
    highlights:
      - Ledger
        - Rounding
        - Reports
      - Last`),
		});
		expect(entry('experience/p').body).toBe('- Ledger\n  - Rounding\n  - Reports\n- Last');
	});

	test('Markdown in a field of one line is words and links', async () => {
		const {entry, resume} = await load({
			'cv.yaml': cv(`experience:
  - company: "[Kestrel](https://kestrel.example.org) *Works*"
    position: "Work on **Alpha_1** & \`b\`"
    location: "*Porto*"
projects: [{name: "[Parser](https://parser.example.org)"}]`).replace(
				'Ada Example',
				'"**Ada** Example"\n  headline: Compiler *engineer*',
			),
		});
		expect(entry('experience/work-on-alpha_1-b')).toMatchObject({
			title: 'Work on Alpha_1 & b',
			organization: 'Kestrel Works',
			location: 'Porto',
			links: [{label: 'Kestrel', url: 'https://kestrel.example.org'}],
		});
		expect(entry('projects/parser').links).toEqual([
			{label: '', url: 'https://parser.example.org'},
		]);
		expect(resume.profiles.en).toMatchObject({name: 'Ada Example', headline: 'Compiler engineer'});
	});

	test('a key of somebody’s own is shown, whatever a theme would do with it', async () => {
		const {problems, entry} = await load({
			'cv.yaml': cv('experience: [{company: C, position: P, revenue: 5, category: X}]'),
		});
		expect(problems).toEqual([]);
		expect(entry('experience/p').body).toBe('- Revenue: 5\n- Category: X');
	});
});

describe('the person', () => {
	test('several addresses of a kind', async () => {
		const {resume, problems} = await load({
			'cv.yaml': person(`email: [ada@example.org, ada@example.com]
phone: ["tel:+49-40-555-0100", "+1 213 555 0176"]
website: [https://ada.example.org, blog.example.org]`),
		});
		expect(resume.profiles.en).toMatchObject({
			email: 'ada@example.org',
			phone: '+49-40-555-0100',
		});
		expect(resume.profiles.en?.links.map(({url}) => url)).toEqual([
			'https://ada.example.org',
			'mailto:ada@example.com',
			'tel:+12135550176',
			'https://blog.example.org',
		]);
		expect(problems).toEqual([]);
	});

	const networks: ReadonlyArray<[network: string, username: string, url: string]> = [
		['LinkedIn', 'ada.brook', 'https://www.linkedin.com/in/ada.brook'],
		['GitHub', 'ada.brook', 'https://github.com/ada.brook'],
		['GitLab', 'ada', 'https://gitlab.com/ada'],
		['IMDB', 'nm0000001', 'https://www.imdb.com/name/nm0000001'],
		['Instagram', 'ada.b', 'https://www.instagram.com/ada.b'],
		['ORCID', '0000-0002-1825-0097', 'https://orcid.org/0000-0002-1825-0097'],
		['Mastodon', '@ada@social.example.org', 'https://social.example.org/@ada'],
		['StackOverflow', '12345/ada', 'https://stackoverflow.com/users/12345/ada'],
		['ResearchGate', 'Ada-Brook', 'https://www.researchgate.net/profile/Ada-Brook'],
		['YouTube', '@ada', 'https://www.youtube.com/@ada'],
		['Google Scholar', 'AbC_d', 'https://scholar.google.com/citations?user=AbC_d'],
		['Telegram', 'ada', 'https://t.me/ada'],
		['WhatsApp', '+49 40 5550100', 'https://wa.me/49405550100'],
		['Leetcode', 'ada', 'https://leetcode.com/u/ada'],
		['X', '@ada', 'https://x.com/ada'],
		['Bluesky', 'ada.example.org', 'https://bsky.app/profile/ada.example.org'],
		['Reddit', 'ada', 'https://www.reddit.com/user/ada'],
		['GitHub', 'https://github.com/ada', 'https://github.com/ada'],
	];
	test.each(networks)('%s: %s', async (network, username, url) => {
		const {resume, problems} = await load({
			'cv.yaml': person(`social_networks: [{network: ${network}, username: "${username}"}]`),
		});
		expect(resume.profiles.en?.links).toEqual([{label: network, url}]);
		expect(problems).toEqual([]);
	});

	test('a name on a network that nobody knows isn’t an address, and is named', async () => {
		const {resume, problems} = await load({
			'cv.yaml': person('social_networks: [{network: Nowhere, username: ada.brook}]'),
		});
		expect(resume.profiles.en?.links).toEqual([]);
		expect(problems.map(({code}) => code)).toEqual(['incomplete-link']);
	});

	test('a host under a network’s name is one', async () => {
		const {resume} = await load({
			'profile.yml': `name: Ada Example
links:
  - {label: Medium, url: blog.example.org}
  - {label: GitHub, url: ada}
`,
			'experience/a.md': '---\ntitle: A\n---\n',
		});
		expect(resume.profiles.en?.links.map(({url}) => url)).toEqual([
			...['https://blog.example.org', 'https://github.com/ada'],
		]);
	});

	test('links with words of their own; without an address the words are named', async () => {
		const {resume, problems} = await load({
			'cv.yaml': person(`custom_connections:
  - {placeholder: Book a call, url: https://cal.example.org/ada, fontawesome_icon: calendar}
  - {placeholder: Only words, fontawesome_icon: tag}`),
		});
		expect(resume.profiles.en?.links).toEqual([
			{label: 'Book a call', url: 'https://cal.example.org/ada'},
		]);
		expect(problems.map(({message}) => message)).toEqual([
			'Not shown: `cv.custom_connections[].placeholder`.',
		]);
	});
});

describe('languages', () => {
	const one = 'experience: [{company: C, position: P, date: 2020}]';

	test.each([
		['french', 'fr'],
		['norwegian_bokmål', 'nb'],
		['mandarin_chinese', 'zh'],
	])('%s, as the file says', async (language, locale) => {
		const {resume, problems} = await load({
			'cv.yaml': cv(
				one,
				`locale:\n  language: ${language}\n  present: x\ndesign: {theme: classic}`,
			),
		});
		expect(resume.locales).toEqual([locale]);
		expect(problems).toEqual([]);
	});

	test('several files are one résumé, the sections of which are paired by their places', async () => {
		const {resume, entry, problems} = await load({
			'Ada_CV_en.yaml': cv(`${one}\nboard: [{name: Chair, date: 2019}]`),
			'Ada_CV_ko.yaml': cv(
				'경력: [{company: 회사, position: 직책, date: 2020}]\n이사회: [{name: 의장, date: 2019}]',
			),
			'rendercv_output/Ada_CV_en.md': '# Ada',
		});
		expect(resume.locales).toEqual(['en', 'ko']);
		expect(resume.entries).toHaveLength(4);
		expect(entry('experience/p', 'ko').title).toBe('직책');
		expect(resume.sections.map(({titles}) => titles.ko)).toEqual(['경력', '이사회']);
		expect(problems).toEqual([]);
	});

	test('a file called CV isn’t in Chuvash', async () => {
		const {resume} = await load({'Ada_CV_es.yaml': cv(one), 'Ada_CV_de.yaml': cv(one)});
		expect(resume.locales.toSorted()).toEqual(['de', 'es']);
	});

	test('kr is Korean where the file says so', async () => {
		const {resume} = await load({
			'Ada_CV_en.yaml': cv(one),
			'Ada_CV_kr.yaml': cv(one, 'locale: {language: korean}'),
		});
		expect(resume.locales).toEqual(['en', 'ko']);
	});
});
