import {fc} from '../property.ts';

/** What a terminal, a shell, a browser, a parser or a file system might obey. */
const commands = [
	// Sequences of seven bits and of eight: titles, clipboards, modes, replies, colours, clearing.
	...[
		'\u001B]0;owned\u0007',
		'\u001B]52;c;b3duZWQ=\u0007',
		'\u001B]8;;file:///etc/passwd\u001B\\x\u001B]8;;\u001B\\',
	],
	...[
		'\u001B[2J',
		'\u001B[31;5m',
		'\u001B[?1049l',
		'\u001B[6n',
		'\u001B[c',
		'\u001B[999C',
		'\u001B[3;1H',
		'\u001B#8',
	],
	...[
		'\u001BP+q544e\u001B\\',
		'\u001B_G\u001B\\',
		'\u001B^x\u001B\\',
		'\u001BX',
		'\u001Bc',
		'\u001B',
		'\u001B[',
		'\u001B]',
	],
	...[
		'\u009B31m',
		'\u009D0;owned\u009C',
		'\u0090$q"p\u009C',
		'\u0084',
		'\u0085',
		'\u008D',
		'\u009B2J',
	],
	...[
		'\u0000',
		'\u0007',
		'\u0008\u0008\u0008',
		'\r',
		'\u000B',
		'\u000C',
		'\u000E',
		'\u000F',
		'\u001A',
		'\u007F',
	],
	// What turns or hides text, and what is none.
	...[
		'\u202E',
		'\u202A',
		'\u2066',
		'\u2069',
		'\u200F',
		'\u061C',
		'\u200B',
		'\uFEFF',
		'\u2028',
		'\u2029',
		'\uFFF9',
	],
	...['\uD83D', '\uDE00', '\uD800\uDBFF', '\u{E0041}', '\u{10FFFF}', '\u0301'.repeat(50), '\uFDFD'],
	// References that become controls later than text does.
	...[
		'&#27;[31m',
		'&#x1b;]0;x&#7;',
		'&#x9b;2J',
		'&#155;',
		'&#x202e;',
		'&Tab;',
		'&NewLine;',
		'&#0;',
		'&lrm;',
	],
	...['\\u001b[31m', '\\x1b[31m', '\\e[31m', '%1b%5b31m', '%0a%0dX'],
	// Addresses that run or read something.
	...[
		'javascript:alert(1)',
		'java\tscript:alert(1)',
		'data:text/html,<script>',
		'file:///etc/passwd',
		'vbscript:x',
	],
	...[
		'\\\\host\\share',
		'//host/x',
		'http://a\u001B]0;x\u0007',
		'https://example.org/\u202Egpj.exe',
		'mailto:a@b?attach=/etc/passwd',
	],
	...[
		'[x](javascript:alert(1))',
		'<javascript:alert(1)>',
		'![x](file:///etc/passwd)',
		'[a]: data:x',
		'<a href="javascript:x">y</a>',
	],
	...[
		'[\u001B]0;x\u0007](https://e.org/"\u001B[31m)',
		'<https://e.org/\u009B31m>',
		'https://e.org/\u001B[31m',
	],
	// References where Markdown hands text to something else that reads them.
	...[
		'<div>&#27;[2J&#x9b;31m</div>',
		'<pre><code>&#27;]0;x&#7;</code></pre>',
		'\n\n    &#27;[2J\n\n',
		'\n```\n&#27;[2J\n```\n',
	],
	...[
		'<img alt="&#27;[2J" src="https://e.org/x.png">',
		'<b>&#155;31m</b>',
		'\n\n| &#27;[2J |\n|-|\n| &#x9d;0;x&#x9c; |\n\n',
		'# &#27;[2J',
	],
	...[
		'<ul><li>&#27;[2J</li></ul>',
		'[^&#27;]',
		'[&#27;[2J](https://e.org)',
		'<kbd>&#27;</kbd>',
		'<p title="&#27;">&#x202e;x</p>',
	],
	// What a shell makes of it.
	...[
		'$(touch owned)',
		'`touch owned`',
		'; touch owned;',
		'| cat',
		'&& x',
		'--help',
		'-rf',
		"' -o 'x",
		'~root',
		'*',
		'%PATH%',
	],
	// Paths, prototypes, parsers.
	...[
		'../../etc/passwd',
		'/etc/passwd',
		'..',
		'CON',
		'__proto__',
		'constructor',
		'toString',
		'<<',
		'*a',
		'&a',
		'!!js/function',
	],
	...[
		'{{< param __proto__ >}}',
		'{{% x %}}',
		'{{<',
		'{{ .Site }}',
		'<script>x</script>',
		'<style>',
		'<!--',
		'<iframe src=x>',
		'#{1}',
		'#import "/etc/passwd"',
	],
];

/** A text that somebody means ill with: plain letters around what may be obeyed. */
export const hostileText: fc.Arbitrary<string> = fc
	.array(
		fc.oneof(
			{weight: 5, arbitrary: fc.constantFrom(...commands)},
			{
				weight: 3,
				arbitrary: fc.constantFrom(
					'word',
					' ',
					'Ünï',
					'日本',
					'2019',
					':',
					'"',
					"'",
					'\n',
					'#',
					'-',
				),
			},
			{weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 5})},
		),
		{minLength: 1, maxLength: 6},
	)
	.map((parts) => parts.join(''));

/**
 * The same as the name of a file: no system takes a slash or a zero in it, or half a character, and
 * macOS nothing that Unicode has not given out.
 */
const hostileName = hostileText.map(
	(text) =>
		Buffer.from(text.replaceAll(/[/\0\p{Cn}]/gu, ''))
			.subarray(0, 60)
			.toString('utf8')
			.replaceAll('\uFFFD', '') || 'name',
);

const keys = [
	...[
		'title',
		'company',
		'location',
		'period',
		'start',
		'end',
		'date',
		'tags',
		'links',
		'url',
		'order',
		'locale',
		'lang',
	],
	...[
		'slug',
		'section',
		'pdf',
		'draft',
		'summary',
		'highlights',
		'name',
		'headline',
		'email',
		'phone',
		'params',
		'description',
	],
	...[
		'__proto__',
		'constructor',
		'basics',
		'work',
		'experience',
		'skills',
		'level',
		'keywords',
		'organization',
		'profiles',
	],
];

/** Data of any shape, whose keys may mean something, with such texts in every place. */
const {map: anyMap} = fc.letrec<{value: unknown; map: Record<string, unknown>}>((tie) => ({
	value: fc.oneof(
		{maxDepth: 3, depthSize: 'small'},
		hostileText,
		fc.array(tie('value'), {maxLength: 3}),
		tie('map'),
		fc.constantFrom(true, null, 7, 2019, 1e21, -0),
	),
	map: fc
		.array(fc.tuple(fc.oneof(fc.constantFrom(...keys), hostileText), tie('value')), {maxLength: 7})
		.map((pairs) => Object.fromEntries(pairs)),
}));

/** As JSON writes it, which YAML reads as well; of half characters, only JSON's own spelling. */
const quote = (text: string) => JSON.stringify(Buffer.from(text).toString());

/** A map with raw text where the format allows it, so that the parsers meet the bytes themselves. */
function yamlOf(map: Record<string, unknown>): string {
	return Object.entries(map)
		.map(
			([key, value]) =>
				`${quote(key)}: ${typeof value === 'string' ? quote(value) : JSON.stringify(value)}`,
		)
		.join('\n');
}

function tomlValue(value: unknown): string {
	if (typeof value === 'string') return quote(value).replaceAll('\u007F', '\\u007F');
	if (Array.isArray(value)) return `[${value.map(tomlValue).join(', ')}]`;
	if (typeof value === 'object' && value !== null)
		return `{${Object.entries(value)
			.map(([key, each]) => `${tomlValue(key)} = ${tomlValue(each)}`)
			.join(', ')}}`;
	return typeof value === 'number' ? String(Math.trunc(value) % 1e9 || 0) : String(value ?? false);
}

const tomlOf = (map: Record<string, unknown>) =>
	Object.entries(map)
		.map(([key, value]) => `${tomlValue(key)} = ${tomlValue(value)}`)
		.join('\n');

/** Front matter in every format, and those that run code elsewhere; and no front matter. */
const document = fc
	.tuple(anyMap, fc.array(hostileText, {maxLength: 4}), fc.nat(7))
	.map(([front, body, format]) => {
		const text = body.join('\n\n');
		const map = {title: 'T', ...front};
		const [first = 'x', second = 'x'] = body;
		return (
			[
				`---\n${yamlOf(map)}\n---\n${text}`,
				`+++\n${tomlOf(map)}\n+++\n${text}`,
				`${JSON.stringify(map)}\n\n${text}`,
				`---js\nglobalThis.owned = true; module.exports = {title: 'x'}\n---\n${text}`,
				`---javascript\n{title: (globalThis.owned = 'x')}\n---\n${text}`,
				`---\ntitle: !!js/function "globalThis.owned = 1"\na: &a [x, x]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]\n---\n${text}`,
				`---\ntitle: ${first}\ncompany: >-\n  ${second}\n---\n${text}`,
			][format] ?? text
		);
	});

/** Bombs of anchors, and of depth. */
const bombs = [
	`a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghij'
		.split('')
		.map(
			(name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[index]}`).join(',')}]`,
		)
		.join('\n')}\n`,
	`${'['.repeat(5000)}`,
	`${'{"a":'.repeat(5000)}1`,
	`a: ${'[x, '.repeat(2000)}\n`,
	'a: &a\n  <<: *a\n  b: *a\n',
];

/** A JSON Resume whose author means ill: known parts and keys with such texts, and any others. */
export const hostileJsonResume = fc
	.record({
		basics: anyMap,
		work: fc.array(anyMap, {maxLength: 3}),
		projects: fc.array(anyMap, {maxLength: 2}),
		more: anyMap,
		key: hostileText,
		list: fc.array(anyMap, {minLength: 1, maxLength: 2}),
		slug: hostileText,
	})
	.map(({key, list, slug, more, ...known}) =>
		JSON.stringify({
			...more,
			...known,
			basics: {name: 'Ada', ...known.basics},
			work: [{position: 'Engineer', name: 'Acme', slug, id: slug}, ...known.work],
			[key]: list.map((each) => ({title: 'T', company: 'C', ...each})),
			// What has no title goes by the key that it stands under.
			[`${key} too`]: [{title: 'T'}, {start: '2019', location: 'X'}],
		}),
	);

const dataText = fc.oneof(
	{weight: 3, arbitrary: hostileJsonResume},
	{weight: 6, arbitrary: anyMap.map(yamlOf)},
	{weight: 3, arbitrary: fc.array(anyMap, {maxLength: 3}).map((list) => JSON.stringify(list))},
	{weight: 1, arbitrary: fc.constantFrom(...bombs)},
	{weight: 2, arbitrary: hostileText},
);

const folders = [
	'experience',
	'projects',
	'en/experience',
	'es/experience',
	'about',
	'_jobs_zh',
	'constructor',
	'__proto__',
];

/** A file of a résumé that means ill: its path and its text. */
const hostileFile: fc.Arbitrary<[path: string, text: string]> = fc.oneof(
	{
		weight: 5,
		arbitrary: fc
			.tuple(fc.constantFrom(...folders), hostileName, document)
			.map(([folder, name, text]): [string, string] => [`${folder}/${name}.md`, text]),
	},
	{
		weight: 2,
		arbitrary: fc
			.tuple(hostileName, document)
			.map(([name, text]): [string, string] => [`${name}/x.md`, text]),
	},
	{
		weight: 1,
		arbitrary: fc
			.tuple(hostileName, document)
			.map(([name, text]): [string, string] => [`experience/x.${name}.md`, text]),
	},
	{
		weight: 4,
		arbitrary: fc.tuple(
			fc.constantFrom(
				'profile.yml',
				'skills.yml',
				'education.json',
				'resume.json',
				'data.yml',
				'cv.yaml',
				'hugo.yaml',
			),
			dataText,
		),
	},
	{
		weight: 2,
		arbitrary: fc.tuple(
			fc.constantFrom('profile.toml', 'skills.toml', 'config.toml', 'languages.toml'),
			anyMap.map(tomlOf),
		),
	},
	{
		weight: 1,
		arbitrary: fc.tuple(
			fc.constantFrom('about.md', 'summary.es.md', 'experience/_index.md', 'summary.mdx'),
			document,
		),
	},
);

/** A folder of such files, beside one that everybody would write. */
export const hostileFolder: fc.Arbitrary<Record<string, string>> = fc
	.array(hostileFile, {minLength: 1, maxLength: 6})
	.map((files) => ({
		...Object.fromEntries(files.filter(([file]) => !/^\.{1,2}(?:\/|$)/.test(file))),
		'work/good.md': '---\ntitle: Good\ncompany: Motive\n---\n\nText with **bold**.\n',
	}));
