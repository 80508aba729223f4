import {describe, expect, test} from 'vitest';
import {checkTemplateTags} from '../../source/content/checks/template-tags.ts';
import {factsOf} from '../../source/content/checks/translations/facts.ts';
import {constantsIn, isComment} from '../../source/content/data/code/code.ts';
import {readDocument} from '../../source/content/data/front-matter.ts';
import {mendedYaml} from '../../source/content/data/parsers/mend-yaml.ts';
import {runsOf} from '../../source/content/readers/markdown-resume/inline.ts';
import {readInline} from '../../source/content/records/fields/inline.ts';
import {standalone} from '../../source/formats/markdown/standalone.ts';
import {expectProportion} from '../growth.ts';

const entry = (body: string) => ({
	entry: {body, source: {file: 'x.md', line: 1}} as Parameters<
		typeof checkTemplateTags
	>[0]['entry'],
	place: () => ({line: 1, column: 1}),
});

describe('time grows with the text, in', () => {
	test.each<[what: string, task: (size: number) => unknown]>([
		['a line of marks', (size) => readInline(`x${'*a_'.repeat(size / 3)}y`)],
		['a line of marks in a Markdown résumé', (size) => runsOf(`x${'*a_'.repeat(size / 3)}y`)],
		['a text of marks in two languages', (size) => factsOf(`x${'*a_'.repeat(size / 3)}y`)],
		['blank lines in code', (size) => isComment(`${'\n'.repeat(size)}x`)],
		['a statement before tabs', (size) => constantsIn(`var x=1${'\t'.repeat(size)}n`)],
		['a tag that never ends', (size) => checkTemplateTags(entry(`{{${'a'.repeat(size)} {%`), [])],
		[
			'texts in JSON that never end',
			(size) => readDocument(`{"a": ${'"\\'.repeat(size / 2)}`, () => {}),
		],
		[
			'texts in brackets of YAML that never end',
			(size) => [...mendedYaml(`a: [b,\nc${' "\\'.repeat(size / 3)}`)],
		],
		['a line of spaces', (size) => standalone(`x${' '.repeat(size)}y`)],
	])('%s', async (_, task) => {
		await expectProportion(40_000, task);
	});
});

test('a reference that was written as one twice becomes no control character', () => {
	const once = readInline('A &amp;amp;#27;[2J &amp;#155;31m').text;
	expect(readInline(readInline(once).text).text).not.toMatch(/[\u001B\u009B]/);
});

test('quotes in quotes without end are no longer a text than they were', () => {
	// The parts of a long line are in the same quote each, and the quote is nearly all of it.
	const body = `${'> '.repeat(20_000)}x`;
	expect(standalone(body).length).toBeLessThan(1.1 * body.length);
});
