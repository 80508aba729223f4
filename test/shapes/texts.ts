import type {Files, GrowFiles} from './data.ts';
import {apart, filled, type Grow, interleaved, nested, repeated} from './ways.ts';

const page = (body: string) => `---\ntitle: T\n---\n\n${body}\n`;

/** Hugo's shortcodes. */
const hugo: Record<string, Grow> = {
	unknown: repeated('{{< a >}} '),
	'never closed': repeated('{{< a '),
	'never closed in quotes': repeated('{{< a "'),
	'never opened': repeated('{{< /a >}}'),
	nested: nested('{{< a >}}', '{{< /a >}}'),
	'nested, never closed': nested('{{% a %}}'),
	params: repeated('{{< param a# >}} '),
	cards: repeated(
		'{{< project-card title="a#" url="https://x.example" >}}b{{< /project-card >}}\n\n',
	),
	'nested cards': nested('{{< project-card title="a" >}}\n', '\n{{< /project-card >}}', 'x'),
	'cards never closed': repeated('{{< project-card title="a" >}}\n'),
	arguments: filled('{{< a ', 'b#="c" ', '>}}'),
	escaped: repeated('{{</* a */>}} '),
	comments: repeated('{{/* a */}}'),
	brackets: repeated('{{'),
	figures: repeated('{{< figure src="a.png" caption="b" >}}\n'),
	'tags and code': interleaved('{{< a >}}', '`', '{{% b %}}', '```\n'),
	'openers, then ends': apart('{{< a >}}', '{{< /a >}}'),
};

const liquid: Record<string, Grow> = {
	outputs: repeated('{{ a | upcase }} '),
	filters: filled('{{ a ', '| upcase ', '}}'),
	conditions: repeated('{% if a %}b{% endif %}'),
	'nested conditions': nested('{% if a %}', '{% endif %}'),
	'nested loops': nested('{% for a in b %}', '{% endfor %}'),
	'conditions never closed': repeated('{% if a %}'),
	'tags never closed': repeated('{% a '),
	'outputs never closed': repeated('{{ a '),
	assigned: repeated('{% assign a# = "b" %}'),
	captured: nested('{% capture a %}', '{% endcapture %}'),
	comments: repeated('{% comment %}a{% endcomment %}'),
	raw: repeated('{% raw %}{{ a }}{% endraw %}'),
	included: repeated('{% include a.html %}'),
	attributes: repeated('{: .a #b}\n\n'),
	'spans with attributes': repeated('*a*{: .b} '),
	extensions: repeated('{::nomarkdown}a{:/}\n'),
	'extensions never closed': repeated('{::comment}\n'),
	abbreviations: repeated('*[A#]: b\n'),
	'literal brackets': repeated('{{ "{{" }}'),
};

const mdx: Record<string, Grow> = {
	components: repeated('<A b="c" />\n\n'),
	'components in a line': repeated('<A /> '),
	'nested components': nested('<A>\n', '\n</A>\n'),
	'components never closed': repeated('<A>\n'),
	'components with code': repeated('<A b={c} />\n\n'),
	code: repeated('{a} '),
	'nested code': nested('{', '}'),
	'code never closed': repeated('{'),
	comments: repeated('{/* a */}\n'),
	imports: repeated('import a# from "b"\n'),
	exports: repeated('export const a# = 1\n\n'),
	'exported objects': filled('export const a = {', 'b#: "c", ', '}\n'),
	'quotes in code': filled('{', '"', '}'),
	'templates in code': filled('{`', '$' + '{a}', '`}'),
	'less than': repeated('a < b '),
	'tags, then code': apart('<A ', '{b}'),
};

const zola: Record<string, Grow> = {
	calls: repeated('{{ a(b="c") }} '),
	'calls never closed': repeated('{{ a(b="'),
	bodies: repeated('{% a() %}b{% end %}\n'),
	'nested bodies': nested('{% a() %}', '{% end %}'),
	comments: repeated('{# a #}'),
	'comments never closed': repeated('{# a '),
};

const eleventy: Record<string, Grow> = {
	comments: repeated('{# a #}'),
	'comments never closed': repeated('{#'),
	'tags never closed': repeated('{% a '),
	outputs: repeated('{{ a }} '),
	sets: repeated('{% set a = 1 %}'),
};

const astro: Record<string, Grow> = {
	collections: filled('export const collections = {', 'a#, ', '}'),
	'collections again': repeated('export const collections = '),
	'collections defined': repeated(
		'const a# = defineCollection({loader: glob({base: "./src/a#"})});\n',
	),
	spaces: filled('export const collections', ' ', '= {}'),
};

/** A whole résumé in one Markdown file. */
const whole: Record<string, Grow> = {
	sections: repeated('## Part #\n\nText.\n\n'),
	jobs: filled('## Experience\n\n', '### Engineer #, Acme\n\nMay 2019 – 2020\n\n- Did it\n\n'),
	'jobs in bold': filled('## Experience\n\n', '**Engineer #**, Acme (2019)\n\n'),
	'jobs in a list': filled('## Experience\n\n', '- **Engineer #** | Acme | 2019 – 2020\n'),
	'jobs in a table': filled('## Experience\n\n| a | b |\n|---|---|\n', '| Engineer # | 2019 |\n'),
	skills: filled('## Skills\n\n- Languages: ', 'Go, '),
	'lines of skills': filled('## Skills\n\n', '- Part #: Go, Rust\n'),
	contact: filled('', 'a#@x.example | +49 30 1234 | [x](https://x.example/#)\n'),
	'contact in a line': filled('', 'a#@x.example · https://x.example/# · '),
	'a long name': repeated('Ada '),
	dashes: filled('## Experience\n\n### ', 'a – b | ', '\n'),
	dates: filled('## Experience\n\n### A (', 'May 2019 – ', ')\n'),
	bars: filled('## Experience\n\n### ', 'a | ', '\n'),
	commas: filled('## Experience\n\n### ', 'a, ', '\n'),
	marks: filled('## Experience\n\n### ', '*a _b ', '\n'),
	headings: repeated('# A #\n'),
	lines: filled('## Experience\n\n', 'A #\n'),
	html: filled('## Experience\n\n', '<div align="right">2019</div>\n'),
	spaces: filled('## Experience\n\n### A', ' ', '2019\n'),
};

/** A text and its translation. */
const pairs: Record<string, readonly [Grow, Grow]> = {
	'other links': [repeated('[a](https://a#.example/b) '), repeated('[a](https://c#.example/d) ')],
	'other pages of one site': [
		repeated('[a](https://a.example/b#) '),
		repeated('[a](https://a.example/es/c#) '),
	],
	'other files': [repeated('[a](a-#.pdf) '), repeated('[a](b-#.pdf) ')],
	'other numbers, a paragraph each': [
		repeated('There were 1#7 of them.\n\n'),
		repeated('Eran 2#9 de ellos.\n\n'),
	],
	'other numbers in a paragraph': [
		repeated('There were 1#7 of them. '),
		repeated('Eran 2#9 de ellos. '),
	],
	'other years': [repeated('It took 1#7 years.\n\n'), repeated('Duró 2#9 años.\n\n')],
	'numbers in words': [
		repeated('twenty-three thousand and five '),
		repeated('veinticuatro mil seis '),
	],
	'other numbers in words': [
		repeated('It took eleven weeks.\n\n'),
		repeated('Duró doce semanas.\n\n'),
	],
	'Roman numerals': [repeated('XVII '), repeated('XIX ')],
	'digits in a row': [repeated('1 234 567 '), repeated('1.234.568 ')],
	'long number': [repeated('1'), repeated('2')],
	headings: [repeated('## A #\n\n'), repeated('Texto #\n\n')],
	'list items': [repeated('- a #\n'), repeated('Texto #\n\n')],
	'paragraphs in another order': [
		(size) =>
			Array.from({length: size / 20}, (_, index) => `Of number ${index + 100}.`).join('\n\n'),
		(size) =>
			Array.from({length: size / 20}, (_, index) => `De número ${index + 100}.`)
				.reverse()
				.join('\n\n'),
	],
	code: [repeated('`a#` '), repeated('`b#` ')],
	tables: [filled('| a |\n|-|\n', '| 1# |\n'), filled('| a |\n|-|\n', '| 2# |\n')],
	words: [repeated('word '), repeated('palabra ')],
	html: [repeated('<a href="https://a#.example">b</a> '), repeated('<b>1#</b>')],
	'code in Arabic digits': [repeated('١٢٣ '), repeated('124 ')],
};

const inFile =
	(file: string, more: Files = {}, wrap = page) =>
	(grow: Grow): GrowFiles =>
	(size) => ({...more, [file]: wrap(grow(size))});

const families: ReadonlyArray<readonly [string, Record<string, Grow>, (grow: Grow) => GrowFiles]> =
	[
		['Hugo', hugo, inFile('experience/a.md')],
		[
			'Liquid',
			liquid,
			inFile('_experience/a.md', {
				'_config.yml': 'title: Ada Brook\ncollections:\n  experience:\n    output: true\n',
			}),
		],
		[
			'a page in Liquid',
			liquid,
			inFile('about.md', {
				'_config.yml': 'title: Ada Brook\nb: [1, 2]\n',
				'index.md': page('A'),
				'_posts/2019-01-01-a.md': page('A'),
			}),
		],
		['MDX', mdx, inFile('experience/a.mdx')],
		[
			'Zola',
			zola,
			inFile(
				'content/work/a.md',
				{'config.toml': 'base_url = "https://a.example"\ntitle = "Ada"\n'},
				(body) => `+++\ntitle = "T"\n+++\n\n${body}\n`,
			),
		],
		[
			'Eleventy',
			eleventy,
			inFile('work/a.md', {'package.json': '{"devDependencies": {"@11ty/eleventy": "3"}}'}),
		],
		[
			'Eleventy’s configuration',
			astro,
			inFile(
				'eleventy.config.js',
				{'package.json': '{"devDependencies": {"@11ty/eleventy": "3"}}', 'work/a.md': page('A')},
				(body) => body,
			),
		],
		[
			'Astro’s configuration',
			astro,
			inFile(
				'src/content.config.ts',
				{'package.json': '{"dependencies": {"astro": "5"}}', 'src/content/work/a.md': page('A')},
				(body) => body,
			),
		],
		[
			'Markdown résumé',
			whole,
			inFile('resume.md', {}, (body) => `# Ada Brook\n\nKeeper · ada@x.example\n\n${body}\n`),
		],
	];

/** Files whose text holds more than Markdown, or a résumé, or has a translation. */
export const textShapes: ReadonlyArray<readonly [name: string, grow: GrowFiles]> = [
	...families.flatMap(([family, texts, files]) =>
		Object.entries(texts).map(([name, grow]): readonly [string, GrowFiles] => [
			`${family}: ${name}`,
			files(grow),
		]),
	),
	...Object.entries(pairs).map(([name, [en, es]]): readonly [string, GrowFiles] => [
		`translation: ${name}`,
		(size) => ({
			'en/experience/a.md': page(en(size / 2)),
			'es/experience/a.md': page(es(size / 2)),
		}),
	]),
];
