import {describe, expect, test} from 'vitest';
import {places} from '../../source/content/data/lines.ts';
import {reporter} from '../../source/content/problems.ts';
import {resolveBody} from '../../source/content/shortcodes/resolve-body.ts';
import type {Problem} from '../../source/resume/types.ts';
import {expectProportion} from '../growth.ts';

const params: Record<string, string> = {
	email: 'grace@example.org',
	site: 'https://example.org/a_b?c=d',
	odd: 'https://example.org/*(a)',
	stars: '*five* [stars]',
	ticks: '`a` ``b``',
	opener: '{{< x >}}',
};

function resolve(text: string) {
	const problems: Problem[] = [];
	const resolved = resolveBody(text, {
		lookup: (name) => params[name],
		report: reporter('a.md', problems),
		place: places(text),
	});
	return {...resolved, problems};
}

test('a body without shortcodes is left alone', () => {
	const text = 'Text `{{ x }}`\n\n\n\nMore  \n';
	expect(resolve(text)).toEqual({body: text, cards: [], problems: []});
});

describe('param', () => {
	test.each([
		['{{< param email >}}', 'grace@example.org'],
		['{{<param "email">}}', 'grace@example.org'],
		['{{% param name="email" %}}', 'grace@example.org'],
		['Write to `{{<param email>}}`.', 'Write to `grace@example.org`.'],
		['```\n{{<param email>}}\n```', '```\ngrace@example.org\n```'],
		['{{<param site>}}', 'https://example.org/a_b?c=d'],
		['{{<param odd>}}', '<https://example.org/*(a)>'],
		['[here]({{<param site>}})', '[here](https://example.org/a_b?c=d)'],
		['{{<param stars>}}', '\\*five\\* \\[stars\\]'],
		['`{{<param stars>}}`', '`*five* [stars]`'],
		['`{{<param ticks>}}`', '`a b`'],
		['{{<param ticks>}}', '\\`a\\` \\`\\`b\\`\\`'],
		['`{{< param `email` >}}`', '`grace@example.org`'],
	])('%s', (text, body) => {
		expect(resolve(text)).toEqual({body, cards: [], problems: []});
	});

	test('without a value it shows its name, and is reported at its place', () => {
		const {body, problems} = resolve('Hello.\n\nWrite to `{{<param phone>}}` or {{<param f_ax>}}.');
		expect(body).toBe('Hello.\n\nWrite to `phone` or f\\_ax.');
		expect(problems).toMatchObject([
			{file: 'a.md', line: 3, column: 11, severity: 'warning', code: 'param-without-value'},
			{line: 3, column: 33, code: 'param-without-value'},
		]);
		expect(problems[0]?.message).toContain('phone');
	});

	test('its value is never a shortcode', () => {
		expect(resolve('`{{<param opener>}}` {{<param opener>}}').body).not.toContain('{{<');
	});
});

describe('project-card', () => {
	const page = [
		'Before',
		'{{<project-card title="A *new* thing" tech-icons="python  golang" other-tech="C# C++" repository="me/a_thing">}}',
		'  Some text.',
		'',
		'  - One',
		'    - Two',
		'{{</project-card>}}',
		'After {{< param email >}}',
	].join('\n');

	test('is a card with its text as Markdown', () => {
		expect(resolve(page).cards).toEqual([
			{
				title: 'A *new* thing',
				tags: ['python', 'golang', 'C#', 'C++'],
				repository: 'me/a_thing',
				link: {label: 'github.com/me/a_thing', url: 'https://github.com/me/a_thing'},
				body: 'Some text.\n\n- One\n  - Two',
				start: 7,
			},
		]);
	});

	test('stays readable in its page, each word once', () => {
		expect(resolve(page).body).toBe(
			[
				'Before',
				'### A \\*new\\* thing',
				'*python · golang · C# · C++*',
				'[github.com/me/a\\_thing](https://github.com/me/a_thing)',
				'Some text.',
				'- One\n  - Two',
				'After grace@example.org',
			].join('\n\n'),
		);
	});

	test('has a link only if there is a repository to go to', () => {
		const card = (repository: string) => {
			const {cards, problems} = resolve(`{{<project-card title="x" repository="${repository}">}}`);
			return [cards[0]?.link?.url, ...problems.map(({code}) => code)];
		};
		const unclosed = 'unclosed-shortcode';
		expect(card('')).toEqual([undefined, unclosed]);
		expect(card('a/b.c')).toEqual(['https://github.com/a/b.c', unclosed]);
		expect(card('https://gitlab.com/a/b')).toEqual(['https://gitlab.com/a/b', unclosed]);
		expect(card('gitlab.com/a/b')).toEqual(['https://gitlab.com/a/b', unclosed]);
		expect(card('../../etc')).toEqual([undefined, unclosed, 'incomplete-link']);
		expect(card('javascript:alert(1)')).toEqual([undefined, unclosed, 'unsafe-link']);
	});

	test('is one even if it closes itself, or is never closed', () => {
		const {body, cards, problems} = resolve(
			'{{< project-card title="A" />}}\n\n{{< project-card title="B" >}}\nText',
		);
		expect(cards).toMatchObject([
			{title: 'A', body: ''},
			{title: 'B', body: ''},
		]);
		expect(body).toBe('### A\n\n### B\n\nText');
		expect(problems).toMatchObject([{line: 3, column: 1, code: 'unclosed-shortcode'}]);
	});

	test('without a title is reported', () => {
		const {body, problems} = resolve('{{< project-card repository="a/b" >}}x{{</project-card>}}');
		expect(body).toBe('[github.com/a/b](https://github.com/a/b)\n\nx');
		expect(problems).toMatchObject([{code: 'missing-title', severity: 'error', line: 1}]);
	});

	test('may hold other shortcodes, and other cards', () => {
		const {body, cards} = resolve(
			'{{<project-card title="A">}}\n  1 {{<param email>}}\n  {{<project-card title="B">}}\n  2\n  {{</project-card>}}\n  3\n{{</project-card>}}',
		);
		expect(cards.map(({title}) => title)).toEqual(['A', 'B']);
		expect(cards[1]?.body).toBe('2');
		expect(body).toContain('1 grace@example.org\n\n### B\n\n2\n\n3');
	});

	test('loses escape sequences and tags in its title', () => {
		const {cards} = resolve('{{<project-card title="A {{</* b */>}}" />}}');
		expect(cards[0]?.title).toBe('A {{< b >}}');
	});
});

test('any other shortcode keeps its inner text', () => {
	const {body, problems} = resolve(
		'a\n{{< note "x" >}}\n*b*\n{{< /note >}}\n{{< gallery src="c.png" >}}d',
	);
	expect(body).toBe('a\n\n*b*\n\nd');
	expect(problems).toMatchObject([
		{line: 2, column: 1, severity: 'warning', code: 'unknown-shortcode'},
		{line: 5, column: 1, severity: 'warning', code: 'unknown-shortcode'},
	]);
});

test('brackets that open or close nothing are reported', () => {
	const {body, problems} = resolve('a {{< b\n\nc {{< /d >}}');
	expect(body).toBe('a  b\n\nc');
	expect(problems).toMatchObject([
		{line: 1, column: 3, code: 'unclosed-shortcode'},
		{line: 3, column: 3, code: 'unclosed-shortcode'},
	]);
});

test('an escaped shortcode is shown', () => {
	expect(resolve('Write `{{</* param email */>}}`.').body).toBe('Write `{{< param email >}}`.');
});

test.each([
	['{{<project-card title="a">}}`b` ', 5000],
	['{{<param x>}}', 20_000],
])('many of %s, which nothing closes, take time in proportion', async (piece, many) => {
	await expectProportion(many, (count) => resolve(piece.repeat(count)));
});
