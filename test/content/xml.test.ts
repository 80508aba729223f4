import {expect, test} from 'vitest';
import {parseXml} from '../../source/content/data/parsers/xml.ts';
import {toJson} from '../../source/content/data/to-json.ts';
import type {Value} from '../../source/content/data/value.ts';

const json = (text: string) => {
	const {written} = parseXml(text);
	return written && toJson(written);
};

test('elements become maps, lists and texts, attributes keys with an at sign', () => {
	expect(
		json(
			'<?xml version="1.0"?><a:r xmlns:a="u" xmlns="v"><b c="1">x</b><d/><e>1</e><e> 2 </e><!-- f --></a:r>',
		),
	).toEqual({r: {b: {'@c': '1', '#text': 'x'}, d: '', e: ['1', '2']}});
});

test('characters may be written by their numbers or in a section of their own', () => {
	expect(json('<r>&lt;p&gt; &#233;&#xE9; <![CDATA[<b>&amp;]]></r>')).toEqual({
		r: '<p> éé <b>&amp;',
	});
});

test.each([
	['an element that is never closed', '<r>\n<b>x</r>', 2],
	['an end that is missing', '<r>\n<b>x</b>', 1],
	['nothing', '', 1],
	['no element', 'just text', 1],
	['elements too deep', `${'<a>'.repeat(2000)}${'</a>'.repeat(2000)}`, 1],
])('%s is an error', (_, text, line) => {
	expect(parseXml(text)).toMatchObject({errors: [{code: 'syntax', mark: {line}}]});
	expect(parseXml(text)).not.toHaveProperty('written');
});

test('each value has its place', () => {
	const {written} = parseXml('<r>\n  <b>x</b> <c a="1"\n d="2"/>\n</r>');
	const fieldsOf = (value: Value | undefined) => (value?.kind === 'map' ? value.fields : new Map());
	const root = fieldsOf(fieldsOf(written).get('r')?.value);
	expect(root.get('b')?.mark).toEqual({line: 2, column: 3});
	const attributes = fieldsOf(root.get('c')?.value);
	expect(attributes.get('@a')?.mark).toEqual({line: 2, column: 15});
	expect(attributes.get('@d')?.mark).toEqual({line: 3, column: 2});
});
