import {describe, expect, it} from 'vitest';
import {blocksOf, lineAt, sentencesOf} from '../../../source/resume/job/blocks.ts';

const linesOf = (text: string) =>
	text.split('\n').map((each, index) => ({text: each, line: index + 1}));
const read = (text: string) =>
	blocksOf(linesOf(text)).map((block) => `${block.kind}: ${block.text}`);

describe('the blocks of a posting', () => {
	it('are headings, items and paragraphs without their marks', () => {
		expect(
			read(
				'# Role #\n\nA **good** [job](https://a.example/b?c).\n* one\n• two\n3) three\n**Bold**\n---\nEnd',
			),
		).toEqual([
			'heading: Role',
			'text: A good job.',
			'item: one',
			'item: two',
			'item: three',
			'heading: Bold',
			'text: End',
		]);
	});

	it('join lines that were wrapped, and keep those that end early', () => {
		const wrapped =
			'We want knowledge of machine learning and of\nthe other things that we do here every day,\nand of Go.';
		expect(read(wrapped)).toEqual([`text: ${wrapped.replaceAll('\n', ' ')}`]);
		const list = 'Go\nTerraform\nA driving licence for vans';
		expect(read(list)).toEqual(['text: Go', 'text: Terraform', 'text: A driving licence for vans']);
	});

	it('know the line of each word', () => {
		const [block] = blocksOf(
			linesOf('\n- We ask for some years of experience with the\n  programming language Go'),
		);
		expect(block?.text).toBe(
			'We ask for some years of experience with the programming language Go',
		);
		expect(block && lineAt(block, 0)).toBe(2);
		expect(block && lineAt(block, block.text.indexOf('language'))).toBe(3);
	});

	it('have sentences, which do not end within a name', () => {
		const text = 'We use Node.js, e.g. with React. You know St. John’s? Good! 5 years.';
		expect(sentencesOf({text}).map((each) => each.text)).toEqual([
			'We use Node.js, e.g. with React.',
			'You know St. John’s?',
			'Good!',
			'5 years.',
		]);
	});
});
