import {describe, expect, test} from 'vitest';
import {FolderError, loadResume} from '../../source/content/load.ts';
import {readLatex} from '../../source/content/readers/bibliography/latex.ts';
import {readPersons} from '../../source/content/readers/bibliography/names.ts';
import {localize} from '../../source/resume/localize.ts';
import {expectProportion} from '../growth.ts';
import {runs} from '../long.ts';
import {fc} from '../property.ts';
import {folderOf, load, named} from './folder-of.ts';

const profile = {'profile.yml': 'name: Ada Brook'};

/** What a bibliography beside a profile loads as. */
async function read(bib: string) {
	const {resume, problems} = await load({...profile, 'publications.bib': bib});
	const entries = resume.entries.toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0));
	return {entries, problems, titles: entries.map(({title}) => title)};
}

/** The one entry in it. */
async function readOne(bib: string) {
	const {entries, problems} = await read(bib);
	const [entry] = entries;
	if (!entry) throw new Error('There is no entry.');
	return {entry, problems};
}

test.each([
	[
		String.raw`{\"o} \"{o} \"o \'{\i} {\'E} \c{c} \v{c} \aa\ \ss{} {\O} \l{} \~n`,
		'ö ö ö í É ç č å ß Ø ł ñ',
	],
	['1--2 and --- so', '1–2 and — so'],
	['a~b', 'a\u00A0b'],
	["``so'' it's `so'", "“so” it's ‘so’"],
	[String.raw`\emph{In} {\em vitro} \textbf{b} \textsc{c}`, 'In vitro b c'],
	['the {GPU} of {{McCarthy}}', 'the GPU of McCarthy'],
	[String.raw`$\alpha_2$ in $O(n^2)$, $10^{-3}$ and $x^{ij}$`, 'α₂ in O(n²), 10⁻³ and x^(ij)'],
	[String.raw`100\% of \$5 \& 5 \#1 a\_b`, '100% of $5 & 5 #1 a_b'],
	['for $5', 'for $5'],
	[String.raw`\nope{words} and \nope`, String.raw`words and \nope`],
	['} a { b', 'a b'],
	['\\', '\\'],
	['{'.repeat(1000), ''],
])('LaTeX: %s', (source, text) => {
	expect(readLatex(source, 'plain')).toBe(text);
});

test('LaTeX without an end is read to the end', () => {
	for (const piece of ["\\'", '\\emph{', '{', '$', '^{', '\\'])
		expect(readLatex(`${piece.repeat(20_000)}words`, 'markdown').length).toBeGreaterThanOrEqual(0);
});

test('LaTeX keeps its emphasis, its links and its paragraphs in Markdown', () => {
	const source = String.raw`\emph{One} {\bf two} \href{https://e.org/a_b}{three} *
	
	four`;
	expect(readLatex(source, 'markdown')).toBe(
		'*One* **two** [three](<https://e.org/a_b>) \\*\n\nfour',
	);
});

test.each([
	['Brook, Ada and Moor, Bo', ['Ada Brook', 'Bo Moor']],
	['Ada Brook AND\n Bo Moor', ['Ada Brook', 'Bo Moor']],
	['van der Berg, Jan', ['Jan van der Berg']],
	['King, Jr., Martin Luther', ['Martin Luther King Jr.']],
	['{Kestrel Works, and Sons} and others', ['Kestrel Works, and Sons', 'et al.']],
	['family=Berg, given=Jan, prefix=van der', ['Jan van der Berg']],
	[String.raw`Garc{\'\i}a, Jos\'e`, ['José García']],
	['Moor, B., Brook, A.', ['Moor, B.', 'Brook, A.']],
	['', []],
])('names: %s', (source, names) => {
	expect(readPersons(source)).toEqual(names);
});

test('an entry has all that its fields say', async () => {
	const {entry, problems} = await readOne(String.raw`
@string{jos = "Journal of {Sums}"}
@article{brook21,
  author = {Moor, Bo and Brook, A.},
  title = {Adding {GPU}s},
  subtitle = {A {\"U}berblick},
  journal = jos, volume = 12, number = 3, pages = {45--67},
  month = jun, year = 2021,
  doi = {10.5555/s_1}, url = {https://doi.org/10.5555/s_1},
  pdf = {https://ada.example.org/s.pdf}, code = "https://github.com/ada/sums",
  keywords = {sums; adding},
  abstract = {We \emph{add}.},
  note = {Best paper},
  award = {Gold},
  eprint = {2101.01234}, archiveprefix = {arXiv}, primaryclass = {cs.CL},
  selected = {true}, bibtex_show = {true}, preview = {s.png}, abbr = {JS}, urldate = {2022-01-01}
}`);
	expect(problems).toEqual([]);
	expect(entry).toMatchObject({
		...{section: 'publications', slug: 'brook21', title: 'Adding GPUs: A Überblick'},
		organization: 'Journal of Sums',
		publication: {
			authors: [{name: 'Bo Moor'}, {name: 'A. Brook', isOwner: true}],
			...{volume: '12', issue: '3', pages: '45–67'},
		},
		period: {start: {year: 2021, month: 6}},
		tags: ['sums', 'adding'],
		body: 'We *add*.\n\nBest paper\n\nGold',
		source: {file: 'publications.bib', line: 3},
	});
	expect(entry.links.map(({label, url}) => `${label} ${url}`).sort()).toEqual([
		' https://arxiv.org/abs/2101.01234',
		' https://doi.org/10.5555/s_1',
		'Code https://github.com/ada/sums',
		'PDF https://ada.example.org/s.pdf',
	]);
});

test.each([
	['year = 2020', {start: {year: 2020}}],
	['year = 2020, month = {5}', {start: {year: 2020, month: 5}}],
	['year = 2020, month = may # "~5"', {start: {year: 2020, month: 5}}],
	['year = {2020a}', {start: {year: 2020}}],
	['date = {2021-05-03}, urldate = {2022}', {start: {year: 2021, month: 5}}],
	['date = {2021-05/2021-06}', {start: {year: 2021, month: 5}, end: {year: 2021, month: 6}}],
	['date = {2021~}', {start: {year: 2021}}],
])('a date: %s', async (fields, period) => {
	const {entry, problems} = await readOne(`@misc{a, title = {A}, ${fields}}`);
	expect(entry.period).toMatchObject(period);
	expect(problems).toEqual([]);
});

test('what isn’t out yet says so, and stands first', async () => {
	const {entries, titles, problems} = await read(
		'@article{a, title={Old}, year=2001} @article{b, title={New}, year=2020} @article{c, title={Soon}, journal={J}, year={in press}} @misc{d, title={Sent}, year=2020, month=feb, pubstate={inpress}}',
	);
	expect(titles).toEqual(['Soon', 'Sent', 'New', 'Old']);
	expect(entries[0]?.publication?.more).toEqual(['in press']);
	expect(entries[1]?.publication?.more).toEqual(['in press']);
	expect(problems).toEqual([]);
});

test.each([
	['phdthesis', 'school={U}', {organization: 'U', publication: {genre: 'PhD thesis'}}],
	['thesis', 'type={mathesis}, institution={U}', {publication: {genre: 'Master’s thesis'}}],
	['thesis', 'type={Habilitation}', {publication: {genre: 'Habilitation'}}],
	['techreport', 'number=7', {publication: {genre: 'Technical report', more: ['7']}}],
	['book', 'publisher={P}, edition=2', {organization: 'P', publication: {more: ['ed. 2']}}],
	['misc', 'eprint={2101.01234}, eprinttype={arxiv}', {organization: 'arXiv:2101.01234'}],
	['online', 'howpublished={In a magazine}', {organization: 'In a magazine'}],
	['inproceedings', 'booktitle={P}, venue={Geneva}', {organization: 'P', location: 'Geneva'}],
])('of the type %s, with %s', async (type, fields, expected) => {
	const {entry, problems} = await readOne(`@${type}{a, title={A}, author={B. Moor}, ${fields}}`);
	expect(entry).toMatchObject(expected);
	expect(problems).toEqual([]);
});

test('a part inherits from what it is in, which isn’t an entry of its own', async () => {
	const {entries, problems} = await read(
		'@inproceedings{a, title={A}, crossref={P}} @proceedings{P, title={Days}, publisher={Press}, year=2019} @xdata{X, note={N}} @misc{b, title={B}, xdata={X}}',
	);
	expect(entries).toMatchObject([
		{title: 'B', body: 'N'},
		{
			title: 'A',
			organization: 'Days',
			publication: {more: ['Press']},
			period: {start: {year: 2019}},
		},
	]);
	expect(problems).toEqual([]);
});

test('a field of one’s own is shown, with its name before it', async () => {
	const {entry, problems} = await readOne(
		String.raw`@misc{a, title={A}, mood={Na\"ive}, pdfurll={https://a.example.org}}`,
	);
	expect(entry.body).toBe('- Mood: Naïve');
	expect(entry.links).toEqual([{label: 'Pdfurll', url: 'https://a.example.org'}]);
	expect(problems).toEqual([]);
});

test('a note on the authors says who the owner is', async () => {
	const {entry} = await readOne(
		'@misc{a, title={A}, author={B. Moor and A. Smith}, author+an={2=me}}',
	);
	expect(entry.publication?.authors[1]).toEqual({name: 'A. Smith', isOwner: true});
});

test('comments, strings and preambles aren’t entries', async () => {
	const {titles, problems} = await read(`---
---
Any words, with an @ and ada@example.org.
% @misc{no, title={No}}
@comment{@misc{no, title={No}}}
@preamble{"\\newcommand{\\x}{y}"}
@MISC ( yes, title = "Yes (really)" )
`);
	expect(titles).toEqual(['Yes (really)']);
	expect(problems).toEqual([]);
});

test('whatever the fields, each is shown, or reported', async () => {
	const names = [
		...[
			'author',
			'editor',
			'holder',
			'journal',
			'journaltitle',
			'booktitle',
			'publisher',
			'school',
		],
		...[
			'institution',
			'organization',
			'howpublished',
			'series',
			'number',
			'issue',
			'volume',
			'pages',
		],
		...['edition', 'chapter', 'year', 'month', 'date', 'pubstate', 'location', 'address', 'venue'],
		...['type', 'note', 'abstract', 'keywords', 'doi', 'url', 'eprint', 'arxiv', 'mood', 'tags'],
		...['body', 'authors', 'links', 'order', 'draft', 'slug', 'shortjournal', 'abbr', 'subtitle'],
	];
	const types = fc.constantFrom('article', 'inproceedings', 'book', 'phdthesis', 'misc', 'patent');
	await fc.assert(
		fc.asyncProperty(types, fc.uniqueArray(fc.constantFrom(...names)), async (type, fields) => {
			const written = fields.map((name, index) => `  ${name} = {word${index}x},`);
			const {resume, problems} = await load({
				...profile,
				'a.bib': [`@${type}{a,`, '  title = {A},', ...written, '}'].join('\n'),
			});
			const [entry] = resume.entries;
			const shown = JSON.stringify({...entry, source: ''});
			const told = new Set(problems.map(({line}) => line));
			const lost = fields.filter(
				(_, index) => !shown.includes(`word${index}x`) && !told.has(index + 3),
			);
			// Another name for what is shown, and who edited what it is in.
			const known = ['shortjournal', 'abbr', 'editor', 'month', 'year'];
			expect(lost.filter((name) => !known.includes(name))).toEqual([]);
		}),
		{numRuns: runs(100, 1000)},
	);
});

describe('a mistake costs no more than its field:', () => {
	test.each([
		['no comma', '@misc{a,\n title={A}\n year=2001, note={N}}', [3, 2], ['A', 'N']],
		[
			'no brace',
			'@misc{a,\n title={A},\n note={N\n}\n@misc{b, title={B}}',
			[1, 1],
			['A', 'B', 'N'],
		],
		['no equals sign', '@misc{a, title={A}, year 2001, note={N}}', [1, 26], ['A', 'N']],
		['no value', '@misc{a, year=, title={A}}', [1, 15], ['A']],
		['two commas', '@misc{a, title={A},, note={N}}', [1, 20], ['A', 'N']],
		['a space in a name', '@misc{a b, title={A}}', [1, 9], ['A']],
		['a brace too many', '@misc{a, title={A}},\n note={N}}', [2, 2], ['A']],
	])('%s', async (_, bib, place, words) => {
		const {entries, problems} = await read(bib);
		expect(problems).toMatchObject([
			{file: 'publications.bib', code: 'data-syntax', line: place[0], column: place[1]},
		]);
		const said = JSON.stringify(entries.map(({title, body}) => [title, body]));
		for (const word of words) expect(said).toContain(`"${word}"`);
	});

	test('a field twice', async () => {
		const {entry, problems} = await readOne('@misc{a, title={A}, title={B}, note={N}, note={N}}');
		expect(entry).toMatchObject({title: 'A', body: 'N'});
		expect(problems).toMatchObject([{code: 'duplicate-key', line: 1, column: 21}]);
	});

	test('a link to a file that is somewhere on a site', async () => {
		const {entry, problems} = await readOne('@misc{a, title={A}, pdf={a.pdf}}');
		expect(entry.links).toEqual([]);
		expect(problems).toMatchObject([{code: 'incomplete-link', line: 1, column: 25}]);
	});
});

describe('is read', () => {
	const bib = '@misc{a, title={A paper}, author={Ada Brook}}';

	test('where al-folio has it', async () => {
		const {ids} = await load({
			'_config.yml': 'first_name: Ada\nlast_name: Brook',
			'_pages/about.md': '---\ntitle: about\n---\nI write.',
			'_bibliography/papers.bib': `---\n---\n${bib}`,
		});
		expect(ids()).toContain('publications/a');
	});

	test('at the root of a site of Hugo’s', async () => {
		const {ids} = await load({
			'hugo.toml': 'title = "Ada Brook"',
			'content/experience/a.md': '---\ntitle: Engineer\n---\n',
			'publications.bib': bib,
		});
		expect(ids()).toContain('publications/a');
	});

	test('but not what the pages or another file say already', async () => {
		const {ids, problems} = await load({
			...profile,
			'publications/paper.md': '---\ntitle: A {paper}\n---\n',
			'a.bib': bib,
			'b.bib': '@misc{x, title={Another}}\n@misc{y, title={Third}}',
			'c.bib': '@misc{z, title={ANOTHER}}',
		});
		expect(ids()).toEqual(['publications/paper', 'publications/x', 'publications/y']);
		expect(named(problems)).toEqual([]);
	});

	test('into its place among those of a list', async () => {
		const {resume} = await load({
			...profile,
			'publications.yml': '- {title: Old, year: 2001}\n- {title: Late, year: 2020}',
			'a.bib': '@misc{a, title={Middle}, year=2010}',
		});
		const sections = localize(resume, 'en').sections.map(({entries}) => entries);
		expect(sections.flat().map(({title}) => title)).toEqual(['Late', 'Middle', 'Old']);
	});

	test('beside a résumé only', async () => {
		const folder = await folderOf({'refs.bib': bib});
		await expect(loadResume(folder)).rejects.toThrow(FolderError);
		await expect(loadResume(folder)).rejects.toThrow('“refs.bib” isn’t enough by itself');
		await expect(loadResume(`${folder}/refs.bib`)).rejects.toThrow('name the folder it’s in');
	});
});

test.each(['@a{', '@', '{', '\n@misc{a,', '@misc{a, b={', '\\"', '@x{a,b c', ' and '])(
	'takes time in proportion to the text, of “%s”',
	async (piece) => {
		await expectProportion(4000, async (count) => {
			await load({...profile, 'a.bib': piece.repeat(count)});
		});
	},
);
