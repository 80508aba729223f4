import {describe, expect, test} from 'vitest';
import {type LiquidContext, renderLiquid} from '../../source/content/shortcodes/liquid/render.ts';
import {unknown} from '../../source/content/shortcodes/liquid/values.ts';
import {expectProportion} from '../growth.ts';

const skills = ['Go', 'Rust'];
const context: LiquidContext = {
	now: new Date('2026-03-04T05:06:07Z'),
	url: 'https://ada.example.org',
	baseurl: '/cv',
	variables: {
		page: {town: 'Lyon', tags: ['sea', 'fog'], years: 7, none: null, map: {a: 1, b: 2}},
		site: {email: 'ada@example.org', projects: unknown, data: {skills}},
	},
	isShown: (list) => list === skills,
	addressOf: (path) => `/cv/${path}`,
	textOf: (path, isNear) =>
		path === 'me.md'
			? '{% include me.md %}x'
			: isNear
				? `{{ include.who }} in {{ page.town }}{% assign b = 2 %}`
				: undefined,
};
const render = (text: string) => renderLiquid(text, context);

// As Jekyll 4.3.1 with Liquid 5.4.0 shows them.
describe('Liquid shows', () => {
	test.each([
		[
			'values',
			'{{ page.town }} {{ page["town"] }} {{ page.tags[1] }} {{page.tags.size}}',
			'Lyon Lyon fog 2',
		],
		['nothing for what is not there', 'a{{ page.x.y }}b{{ nobody.z }}c', 'abc'],
		[
			'the branch that holds',
			'{% if page.years > 5 and page.town == "Lyon" %}a{% else %}b{% endif %}',
			'a',
		],
		['else', '{% if page.none %}a{% elsif page.years == 7 %}b{% else %}c{% endif %}', 'b'],
		['unless', '{% unless page.none %}a{% endunless %}', 'a'],
		['tests from the last to the first', '{% if true or false and false %}a{% endif %}', 'a'],
		['a part of a list', '{% if page.tags contains "fog" %}a{% endif %}', 'a'],
		[
			'case',
			'{% case page.town %}{% when "Paris" %}a{% when "Rome", "Lyon" %}b{% else %}c{% endcase %}',
			'b',
		],
		[
			'variables',
			'{% assign a = page.town | upcase %}{% capture b %}in {{ a }}{% endcapture %}{{ b }}',
			'in LYON',
		],
		[
			'loops',
			'{% for t in page.tags reversed %}{{ forloop.index }}{{ t }}{% unless forloop.last %}, {% endunless %}{% endfor %}',
			'1fog, 2sea',
		],
		['maps', '{% for p in page.map %}{{ p[0] }}={{ p[1] }};{% endfor %}', 'a=1;b=2;'],
		[
			'numbers',
			'{% for i in (1..9) limit: 3 offset: 1 %}{% if i == 4 %}{% break %}{% endif %}{{ i }}{% endfor %}',
			'23',
		],
		['else of an empty list', '{% for i in page.none %}a{% else %}b{% endfor %}', 'b'],
		['raw text', '{% raw %}{{ page.town }} {% if %}{% endraw %}', '{{ page.town }} {% if %}'],
		[
			'code',
			'{% highlight ruby %}\nputs {{ page.years }}\n{% endhighlight %}',
			'~~~~ ruby\nputs 7\n~~~~',
		],
		[
			'addresses',
			'[a]({% link b.pdf %}) {{ "x" | relative_url }} {{ "/x" | absolute_url }}',
			'[a](/cv/b.pdf) /cv/x https://ada.example.org/cv/x',
		],
		['no white space', 'a  {{- page.town -}}  b', 'aLyonb'],
		[
			'other files',
			'{% include_relative a.md who="Bo" %} {{ b }}{% include a.html %}',
			'Bo in Lyon 2',
		],
		['a file in itself, a few times', '{% include me.md %}', 'xxxxxxxx'],
		['text around an end without a beginning', 'a{% endif %}b{% include c.html %}d', 'abd'],
		['a tag that never ends', 'a {% if b', 'a {% if b'],
	])('%s', (_, text, expected) => {
		expect(render(text)).toBe(expected);
	});

	test.each([
		['page.none | default: "d"', 'd'],
		['page.tags | join: " and "', 'sea and fog'],
		['page.tags | array_to_sentence_string', 'sea and fog'],
		['page.tags | first | capitalize', 'Sea'],
		['page.tags | sort | last', 'sea'],
		['"2020-02-03" | date: "%-d %B %Y, %b %d"', '3 February 2020, Feb 03'],
		['"2020-02-03" | date_to_long_string', '03 February 2020'],
		['"now" | date: "%Y"', '2026'],
		['"<b>a</b> b" | strip_html', 'a b'],
		['"a<b" | escape', 'a&lt;b'],
		['"aXbX" | replace: "X", "-" | append: "!" | prepend: "?"', '?a-b-!'],
		['"a,b" | split: "," | size', '2'],
		['"one two three" | truncatewords: 2', 'one two...'],
		['7 | divided_by: 2 | plus: 1', '4'],
		['"a *b*" | markdownify', 'a *b*'],
		['"a" | nobody_knows: 1', 'a'],
	])('{{ %s }}', (expression, expected) => {
		expect(render(`{{ ${expression} }}`)).toBe(expected);
	});
});

describe('Liquid doesn’t show', () => {
	test.each([
		[
			'comments',
			'a{% comment %}b{% comment %}c{% endcomment %}d{% endcomment %}e{%- # f -%} g',
			'aeg',
		],
		['a comment that never ends', 'a{% comment %}b', 'a'],
		['lists of pages', 'a{% for p in site.projects %}b{% endfor %}c', 'ac'],
		[
			'lists made of them',
			'{% assign p = site.projects | sort: "x" %}{% for q in p %}b{% endfor %}',
			'',
		],
		[
			'lists that are shown by themselves',
			'{% assign s = site.data.skills | sort %}{% for q in s %}b{% endfor %}',
			'',
		],
		[
			'headings for such lists',
			'## A\n\n{% for p in site.projects %}b{% endfor %}\n\n## C\n\nd',
			'\n\n\n\n## C\n\nd',
		],
		[
			'a loop around them',
			'{% for t in page.tags %}## {{ t }}\n{% bibliography --q {{ t }} %}\n{% endfor %}',
			'\n\n',
		],
	])('%s', (_, text, expected) => {
		expect(render(text)).toBe(expected);
	});

	test('more than anybody would read', () => {
		const doubled = `{% assign a = "abcdefgh" %}${'{% capture a %}{{ a }}{{ a }}{% endcapture %}'.repeat(60)}`;
		expect(render(`${doubled}{{ a }}`).length).toBeLessThan(1_000_000);
		const loops = `${'{% for i in (1..1000) %}'.repeat(20)}x${'{% endfor %}'.repeat(20)}`;
		expect(render(loops).length).toBeLessThan(100_000);
	});

	test.each([
		'{% ',
		'{{ ',
		'{% if a %}',
		'{% raw %}',
		'{% comment %}',
		'{{ "a" | b: ',
		'{% for a in b %}{% endfor %}',
	])('%s in a row slowly', (part) =>
		expectProportion(20_000, (count) => render(part.repeat(count))),
	);
});

const twice = (times: number) =>
	`{% assign a = "x,y" | split: "," %}${'{% assign a = a | push: a %}'.repeat(times)}`;
const long = 'a'.repeat(200_000);
const outer = (inner: string) => `{% for i in (1..2000) %}\n${inner}{% endfor %}`;

// Each of these took minutes, all memory or all of the stack.
test.each([
	['a long condition', `{% if ${'a and '.repeat(60_000)}a %}x{% endif %}`],
	['keys within keys', `{{ ${'a['.repeat(60_000)} }}`],
	['ranges within ranges', `{{ ${'('.repeat(60_000)} }}`],
	['lists within lists', `${twice(60)}{{ a }}`],
	['lists within lists as JSON', `${twice(60)}{{ a | jsonify }}{{ a | uniq | size }}`],
	[
		'a long text between many items',
		`{% assign x = "${long}" %}{{ "${'a,'.repeat(1500)}" | split: "," | join: x }}`,
	],
	['a chain of filters', `{% assign x = "${long}" %}{{ x ${'| upcase '.repeat(60_000)} }}`],
	['filters in a loop', `{% assign x = "${long}" %}${outer(outer('{% assign y = x | escape %}'))}`],
	[
		'a branch that is not shown, in a loop',
		outer(`{% if false %}${'a\n'.repeat(300_000)}{% endif %}`),
	],
	['a long output in a loop', outer(outer(`{{ a${'.b'.repeat(20_000)} }}`))],
	['a number that is none', `{{ ${'1'.repeat(600_000)}a }}`],
	['a rounding to the left', '{{ 1.5 | round: -1 }}'],
	['a long name of an include', `{% include me.md ${'a'.repeat(600_000)} %}`],
	[
		'includes and variables',
		Array.from({length: 9000}, (_, i) => `{% assign v${i} = 1 %}{% include me.md %}`).join(''),
	],
	['a long format of days', `{{ "today" | date: "${'%A'.repeat(100_000)}" }}`],
])('a template ends soon that has %s', (_, template) => {
	expect(render(template).length).toBeLessThan(1_500_000);
});
