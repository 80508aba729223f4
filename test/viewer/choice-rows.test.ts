import {describe, expect, it} from 'vitest';
import {textWidth} from '../../source/markdown/layout/width.ts';
import type {Line, Span} from '../../source/markdown/style/span.ts';
import {type Choice, choiceRows} from '../../source/viewer/layout/choice-rows.ts';
import {linksOn} from '../../source/viewer/layout/page-links.ts';

const url = 'https://example.org/collections/search/object/nmah_692464';
const choice = (label: string, detail: string): Choice => ({label, detail, value: detail});

describe('choices in a narrow pane', () => {
	it('have an address in full, on as many rows as it needs', () => {
		const rows = choiceRows([choice('The object', url), choice('', url)], 30);
		expect(rows.every(({number, text}) => textWidth(number + text) <= 30 - 2)).toBe(true);
		expect(rows[0]).toMatchObject({number: '1  ', text: 'The object', index: 0, detail: false});
		for (const index of [0, 1]) {
			const texts = rows.filter((row) => row.index === index).map(({text}) => text.trim());
			expect(texts.join('').replace(/^The object/, '')).toBe(url);
		}
		expect(rows.filter(({detail}) => detail).every(({index}) => index === 0)).toBe(true);
	});

	it('never fill a window with one that has no end', () => {
		expect(
			choiceRows([choice('x', `https://example.org/${'long/'.repeat(500)}`)], 40),
		).toHaveLength(5);
	});
});

describe('the links on a page', () => {
	const link = (text: string): Span => ({text, roles: ['link'], link: url});
	const line = (...spans: Span[]): Line => ({spans, block: 0, offset: 0});
	const text = (words: string): Span => ({text: words, roles: []});

	it('are called by their label, without the address that stands behind it', () => {
		const lines = [
			line(text('See '), link('the'), link(' object')),
			line(text('  '), link('here'), text(' ('), link('https://example.org/collections/')),
			line(link('search/object/nmah_692464'), text(').')),
		];
		expect(linksOn(lines)).toEqual([{label: 'the object here', detail: url, value: url}]);
	});
});
