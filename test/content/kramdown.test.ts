import {describe, expect, test} from 'vitest';
import {fromKramdown} from '../../source/content/shortcodes/kramdown.ts';
import {expectProportion} from '../growth.ts';

// As kramdown 2.4.0 reads them.
describe('kramdown as everybody’s Markdown', () => {
	test.each([
		['a line of attributes', 'Text.\n{: .lead #id}\n\n{:.note}\nMore.', 'Text.\n\n\n\nMore.'],
		['those of a quote', '> a\n> {: .b}', '> a\n> '],
		['those of an item', '- {:.a} b', '- b'],
		['those behind a span', '[a](b){:target="_blank"} *c*{:.d}{:.e} `f`{:.g}', '[a](b) *c* `f`'],
		['but no braces in a text', 'a {: .b} `{: .c}`', 'a {: .b} `{: .c}`'],
		['ids of headings', '## A {#b}\n\nC {#d}\n---\n\nE {#f}', '## A\n\nC\n---\n\nE {#f}'],
		['a table of contents', 'a\n\n* toc\n{:toc}\n\nb', 'a\n\n\n\n\nb'],
		['comments', 'a {::comment}b{:/} c\n\n{::comment}\nd\n{:/comment}\n\ne', 'a  c\n\n\n\n\n\ne'],
		['options', '{::options parse_block_html="true" /}\na', '\na'],
		['HTML as it is', '{::nomarkdown}<b>a</b>{:/}', '<b>a</b>'],
		['abbreviations', 'The HTML.\n\n*[HTML]: Hyper', 'The HTML.\n\n'],
		['the end of a block', 'a\n^\nb', 'a\n\nb'],
		[
			'Markdown in HTML',
			'<div markdown="1">\n**a**\n<div>b</div>\n</div>',
			'\n**a**\n<div>b</div>\n',
		],
		['no Markdown in HTML', '<div markdown="0">a</div>', '<div markdown="0">a</div>'],
		[
			'tables without a heading',
			'| a | b |\n| c | d |\n|---|---|\n| e | f |',
			'| a | b |\n|---|---|\n| c | d |\n| e | f |',
		],
		['dashes', 'a -- b --- c, 2010--2012, --d', 'a – b — c, 2010–2012, --d'],
		['code as it is', '~~~\n{: .a}\n--\n~~~\n{: .b}', '~~~\n{: .a}\n--\n~~~\n'],
	])('%s', (_, text, expected) => {
		expect(fromKramdown(text)).toBe(expected);
	});

	test.each([
		'{::comment}',
		'{::a',
		'{: ',
		'<div markdown="1">',
		'</div>',
		'## a {#',
		'| a\n',
		'*[a',
		'<a-',
	])('%s in a row doesn’t take long', (part) =>
		expectProportion(20_000, (count) => fromKramdown(part.repeat(count))),
	);
});
