import {describe, expect, test} from 'vitest';
import {load, named} from './folder-of.ts';

const profile = {'profile.yml': 'name: Ada Brook'};
const owner = {name: 'Ada Brook', isOwner: true};
const moor = {name: 'Bo Moor'};

/** The one publication in a list. */
async function listed(yaml: string, section = 'publications') {
	const {resume, problems} = await load({...profile, [`${section}.yml`]: yaml});
	const [entry] = resume.entries;
	if (!entry) throw new Error('There is no entry.');
	return {entry, problems, authors: entry.publication?.authors};
}

describe('authors', () => {
	test.each([
		['[Bo Moor, Ada Brook]', ['Bo Moor', 'Ada Brook']],
		['Bo Moor, Ada Brook and Cy Dale', ['Bo Moor', 'Ada Brook', 'Cy Dale']],
		['"Moor, B., Brook, A., & Dale, C. M."', ['Moor, B.', 'Brook, A.', 'Dale, C. M.']],
		['"Moor, Bo and Brook, Ada"', ['Moor, Bo', 'Brook, Ada']],
		['Moor B; Brook A', ['Moor B', 'Brook A']],
		['["Brook, Ada"]', ['Brook, Ada']],
		['"Moor, B.*, Brook, A.*"', ['Moor, B.*', 'Brook, A.*']],
		['[{name: Bo Moor}, {given: Ada, family: Brook}]', ['Bo Moor', 'Ada Brook']],
		['[Bo Moor, "et al."]', ['Bo Moor', 'et al.']],
	])('%s', async (written, names) => {
		const {authors, problems} = await listed(`- title: Sums\n  authors: ${written}`);
		expect(authors?.map(({name}) => name)).toEqual(names);
		expect(problems).toEqual([]);
	});

	test.each(['**Ada Smith**', '*Ada Smith*', '<b>Ada Smith</b>', '__Ada Smith__'])(
		'%s is the owner by another name',
		async (written) => {
			const {authors} = await listed(`- title: Sums\n  authors: [Bo Moor, "${written}"]`);
			expect(authors).toEqual([moor, {name: 'Ada Smith', isOwner: true}]);
		},
	);

	test('who is emphasised gives way to who has the name', async () => {
		const {authors} = await listed('- title: Sums\n  authors: ["*Bo Moor*", Ada Brook]');
		expect(authors).toEqual([moor, owner]);
	});

	test('the account of the owner of a site', async () => {
		const {authors} = await listed('- title: Sums\n  authors: [admin, Bo Moor]');
		expect(authors).toEqual([owner, moor]);
	});

	test('a link on a name stays', async () => {
		const {authors, entry} = await listed(
			'- title: Sums\n  authors: ["[Bo Moor](https://moor.example.org)"]',
		);
		expect(authors).toEqual([moor]);
		expect(entry.links).toEqual([{label: 'Bo Moor', url: 'https://moor.example.org'}]);
	});
});

describe('a publication', () => {
	test('has a venue, and a place in it', async () => {
		const {entry, problems} = await listed(
			'- {title: Sums, journal: J. of Sums, publisher: Harbour Press, volume: 12, number: 3, pages: 4--5, year: 2020}',
		);
		expect(entry).toMatchObject({
			organization: 'J. of Sums',
			publication: {volume: '12', issue: '3', pages: '4–5', more: ['Harbour Press']},
			period: {start: {year: 2020}},
		});
		expect(problems).toEqual([]);
	});

	test('has no venue of emphasis around nothing', async () => {
		const {entry} = await listed("- {title: Sums, publication: '**', edition: '____', year: 2020}");
		expect(entry.organization).toBeUndefined();
		expect(entry.publication).toBeUndefined();
	});

	test('keeps what is told in several ways', async () => {
		const {entry, problems} = await listed(
			'- {title: Sums, issue: 3, number: 4, type: Demo, kind: Poster, publisher: P}',
		);
		expect(entry.publication).toMatchObject({genre: 'Demo', issue: '3', more: ['Poster', '4']});
		expect(problems).toEqual([]);
	});

	test.each([
		['PhD thesis', 'PhD thesis'],
		['phdthesis', 'PhD thesis'],
		['article', undefined],
		['journal', undefined],
		['Demo', 'Demo'],
	])('of the type %s is called %s', async (type, genre) => {
		const {entry, problems} = await listed(`- {title: Sums, type: ${type}, publisher: P}`);
		expect(entry.publication?.genre).toBe(genre);
		expect(problems).toEqual([]);
	});

	test('has links that say what they lead to', async () => {
		const {entry} = await listed(
			[
				'- title: Sums',
				'  doi: 10.5555/s.1',
				'  arxiv: "2101.01234"',
				'  pdf: https://a.example.org/s.pdf',
				'  slides: https://a.example.org/s',
				'  code: ada/sums',
			].join('\n'),
		);
		expect(entry.links.map(({label, url}) => `${label} ${url}`).sort()).toEqual([
			' https://arxiv.org/abs/2101.01234',
			' https://doi.org/10.5555/s.1',
			'GitHub https://github.com/ada/sums',
			'PDF https://a.example.org/s.pdf',
			'Slides https://a.example.org/s',
		]);
	});

	test('may still say whether it belongs in the PDF', async () => {
		expect((await listed('- {title: Sums, pdf: false}')).entry.pdf).toBe(false);
	});
});

describe('of a theme', () => {
	test('Hugo’s academic ones', async () => {
		const {entry, problems} = await load({
			'hugo.toml': 'title = "Ada Brook"',
			'content/publication/fog/index.md': [
				'---',
				'title: A paper on fog',
				'authors: [Ada Brook, Bo Moor]',
				'publication_types: ["2"]',
				'publication: "*Journal of Weather*"',
				'publication_short: JW',
				'doi: 10.5555/fog.1',
				'date: 2019-06-24',
				'url_pdf: https://a.example.org/fog.pdf',
				'url_code: ""',
				'featured: true',
				'abstract: Fog is wet.',
				'---',
			].join('\n'),
			'content/publication/fog/cite.bib': '@article{fog, title={A paper on fog}}',
		});
		expect(entry('publications/fog')).toMatchObject({
			organization: 'Journal of Weather',
			publication: {authors: [{name: 'Ada Brook'}, moor]},
			body: 'Fog is wet.',
			period: {start: {year: 2019, month: 6}},
		});
		expect(named(problems)).toEqual([]);
	});

	test('Hugo Blox as it is now', async () => {
		const {entry, problems} = await load({
			'hugo.toml': 'title = "Ada Brook"',
			'content/publications/fog.md': [
				'---',
				'title: A paper on fog',
				'authors: ["Bo Moor, Ada Brook and Cy Dale"]',
				'publication_types: [article-journal]',
				'publication: In *Journal of Weather*',
				'hugoblox: {ids: {doi: 10.5555/fog.1}}',
				'links:',
				'  - {type: pdf, url: https://a.example.org/fog.pdf}',
				'  - {type: preprint, provider: arxiv, id: 2101.01234v1}',
				'---',
			].join('\n'),
		});
		expect(entry('publications/fog')).toMatchObject({
			organization: 'In Journal of Weather',
			publication: {authors: [moor, {name: 'Ada Brook'}, {name: 'Cy Dale'}]},
			links: [
				{label: '', url: 'https://doi.org/10.5555/fog.1'},
				{label: 'PDF', url: 'https://a.example.org/fog.pdf'},
				{label: 'arXiv', url: 'https://arxiv.org/abs/2101.01234v1'},
			],
		});
		expect(named(problems)).toEqual([]);
	});

	test('academicpages', async () => {
		const {entry} = await load({
			...profile,
			'_publications/fog.md': [
				'---',
				'title: A paper on fog',
				'collection: publications',
				'date: 2019-06-24',
				'venue: Journal of Weather',
				'paperurl: https://a.example.org/fog.pdf',
				'slidesurl: https://a.example.org/slides.pdf',
				'citation: Brook, A. (2019). "A paper on fog."',
				'---',
				'Fog is wet.',
			].join('\n'),
		});
		expect(entry('publications/fog')).toMatchObject({
			organization: 'Journal of Weather',
			links: [
				{label: 'PDF', url: 'https://a.example.org/fog.pdf'},
				{label: 'Slides', url: 'https://a.example.org/slides.pdf'},
			],
		});
		expect(entry('publications/fog').body).toContain('Brook, A. (2019)');
	});
});

test('a talk has speakers, an event and a place', async () => {
	const {entry, authors, problems} = await listed(
		'- {title: On fog, event: Fog Days, venue: Hall 3, location: Geneva, speakers: [Ada Brook, Bo Moor], date: 2019-06-24}',
		'talks',
	);
	expect(authors).toEqual([owner, moor]);
	expect(entry).toMatchObject({
		organization: 'Fog Days',
		location: 'Geneva',
		publication: {more: ['Hall 3']},
	});
	expect(problems).toEqual([]);
});

test('a patent has inventors and a number', async () => {
	const {entry, authors, problems} = await listed(
		'- {title: Lamp, inventors: [Ada Brook], office: EPO, number: EP123, date: 2020-05}',
		'patents',
	);
	expect(authors).toEqual([owner]);
	expect(entry).toMatchObject({organization: 'EPO', publication: {pages: 'EP123'}});
	expect(problems).toEqual([]);
});
