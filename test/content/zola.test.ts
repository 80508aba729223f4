import {describe, expect, test} from 'vitest';
import {markdownOfZola} from '../../source/content/shortcodes/zola.ts';
import {expectProportion} from '../growth.ts';
import {load} from './folder-of.ts';

const page = (title: string, lines = '', text = 'Text') =>
	`+++\ntitle = "${title}"\n${lines}\n+++\n\n${text}\n`;
const zola = {
	'config.toml':
		'base_url = "https://ada.example.org"\ntitle = "Site"\nauthor = "Ada Brook"\ndefault_language = "fr"\nignored_content = ["*.draft.md"]\n[languages.en]\ntitle = "Site"\n[extra]\nemail = "ada@example.org"\n',
};

// By the documentation of Zola 0.19 to 0.22.
describe('a Zola site', () => {
	test('with its language, its author, and pages of several kinds', async () => {
		const {resume, ids, entry, problems} = await load({
			...zola,
			'content/work/_index.md': page('Travail', 'sort_by = "weight"\ntransparent = true'),
			'content/work/a.md': page('A', 'weight = 2\nrender = false\n[taxonomies]\ntags = ["go"]'),
			'content/work/b.md': page('B', 'weight = 1\ntemplate = "role.html"\n[extra]\ncompany = "K"'),
			'content/work/b.en.md': page('B in English', 'weight = 1\n[extra]\ncompany = "K"'),
			'content/work/a.en.md': page('A in English', 'weight = 2'),
			'content/work/c.draft.md': page('C'),
			'content/projects/_index.md': page('P', 'draft = true'),
			'content/projects/d.md': page('D'),
		});
		expect(problems).toEqual([]);
		expect(resume.locales).toEqual(['fr', 'en']);
		expect(resume.profiles.fr).toMatchObject({name: 'Ada Brook', email: 'ada@example.org'});
		expect(ids('fr').toSorted()).toEqual([
			...['experience/a', 'experience/b', 'experience/experience'],
		]);
		expect(entry('experience/a', 'fr').tags).toEqual(['go']);
		expect(entry('experience/b', 'en')).toMatchObject({title: 'B in English', organization: 'K'});
	});

	test('whose first page speaks, and whose title is a name', async () => {
		const {resume, entry} = await load({
			'config.toml': 'base_url = "https://ada.example.org"\ntitle = "Ada Brook"\n',
			'content/_index.md': '+++\n+++\n\nI keep lights.\n',
			'content/work/a.md': page('A'),
		});
		expect(resume.profiles.en?.name).toBe('Ada Brook');
		expect(entry('about/home')).toMatchObject({title: 'Ada Brook', body: 'I keep lights.'});
	});

	test.each([
		['[a](@/work/b.md)', '[a](https://ada.example.org/work/b/)'],
		['[a](@/work/b.md#c "T")', '[a](https://ada.example.org/work/b/#c "T")'],
		['[a](@/work/b.en.md)', '[a](https://ada.example.org/en/work/b/)'],
		['[a](@/work/_index.md)', '[a](https://ada.example.org/work/)'],
		['[a](@/work/own.md)', '[a](https://ada.example.org/mine/)'],
		['[a][b]\n\n[b]: @/work/b.md', '[a][b]\n\n[b]: https://ada.example.org/work/b/'],
		[
			'{{ youtube(id="abc") }}',
			'[https://www.youtube.com/watch?v=abc](<https://www.youtube.com/watch?v=abc>)',
		],
		['a {{ note(text="b, (c)") }} d', 'a b, (c) d'],
		['{% quote(author="B. Moor") %}\nA **b**.\n{% end %}', '> A **b**.\n\n— B. Moor'],
		['{% box(title="T") %}\nA {{ note(text=`b`) }}\n{% end %}\nc', '**T**\n\nA b\nc'],
		['`{{ note(text="b") }}` {{/* note() */}}', '`{{ note(text="b") }}` {{ note() }}'],
	])('%s', async (text, markdown) => {
		const {entry} = await load({
			...zola,
			'content/work/a.md': page('A', '', text),
			'content/work/own.md': page('O', 'path = "/mine"'),
		});
		expect(entry('experience/a', 'fr').body).toBe(markdown);
	});

	test('tells of a shortcode that nothing is known of', async () => {
		const {problems} = await load({
			...zola,
			'content/work/a.md': page('A', '', 'a\n\nb {{ age() }}'),
		});
		expect(problems).toMatchObject([{code: 'unknown-shortcode', line: 8, column: 3}]);
	});

	test.each(['{{ a(', '{% a() %}', '{{ a(b="', '{% end %}', '{{/*'])(
		'takes time in proportion to %j',
		async (piece) => {
			await expectProportion(20_000, (size) => markdownOfZola(piece.repeat(size), () => {}));
		},
	);
});

describe('a section with an order of its own', () => {
	const role = (title: string, period: string, lines = '') =>
		`---\ntitle: ${title}\nperiod: ${period}\n${lines}\n---\n\nText\n`;

	test.each([
		['sort: desc', ['3', '2', '1']],
		['sort: asc', ['1', '2', '3']],
		['sort_by: title', ['Ant', 'Bee', 'Cat']],
		['sort_by: date', ['Bee', 'Ant', 'Cat']],
		['sortBy: date\nsortOrder: asc', ['Cat', 'Ant', 'Bee']],
	])('%s', async (line, expected) => {
		const {resume} = await load({
			'experience/_section.md': `---\ntitle: Experience\n${line}\n---\n`,
			'experience/01-a.md': role('Cat', '2001 – 2002'),
			'experience/02-b.md': role('Bee', '2011 – 2012'),
			'experience/03-c.md': role('Ant', '2006 – 2007'),
		});
		const sorted = resume.entries.toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0));
		const shown = /\d/.test(expected[0] ?? '')
			? sorted.map(({source}) => /0(\d)/.exec(source.file)?.[1])
			: sorted.map(({title}) => title);
		expect(shown).toEqual(expected);
	});

	test('stands by its dates where nothing else numbers it', async () => {
		const {resume} = await load({
			'experience/_section.md': '---\nsort: asc\n---\n',
			'experience/a.md': role('Late', '2011 – 2012'),
			'experience/b.md': role('Early', '2001 – 2002'),
		});
		const order = (title: string) => resume.entries.find((each) => each.title === title)?.order;
		expect([order('Early'), order('Late')]).toEqual([1, 2]);
	});
});
