import {expect, it} from 'vitest';
import {completeMarkdown} from '../../source/markdown/complete.ts';
import type {Block} from '../../source/markdown/parse/blocks.ts';
import {renderMarkdown} from '../../source/markdown/render-markdown.ts';
import {textOf} from '../../source/markdown/style/span.ts';
import {fc} from '../property.ts';

const blocksOf = (body: string): Block[] => Array.from(completeMarkdown.blocks({body}, true));
const plainLines = (body: string, width = 60) =>
	renderMarkdown(body, {width, colorLevel: 0, hyperlinks: false});
const textsOf = (blocks: readonly Block[]): string[] =>
	blocks.flatMap((block) => (block.kind === 'paragraph' ? [textOf(block.spans)] : []));

it.each([
	['bullets', (index: number) => `- item ${index}`, (index: number) => `• item ${index}`],
	[
		'numbers',
		(index: number) => `${index + 1}. item ${index}`,
		(index: number) => `${`${index + 1}.`.padStart(4)} item ${index}`,
	],
	['tasks', (index: number) => `- [x] item ${index}`, (index: number) => `☑ item ${index}`],
])('a list that is made in parts looks like one: %s', (_, write, shown) => {
	const indexes = Array.from({length: 650}, (_, index) => index);
	expect(plainLines(indexes.map(write).join('\n'))).toEqual(indexes.map(shown));
	expect(plainLines(`Before:\n${indexes.map(write).join('\n')}\n\nBehind.`)).toEqual([
		'Before:',
		...indexes.map(shown),
		'',
		'Behind.',
	]);
	expect(plainLines(indexes.map(write).join('\n\n')).join('\n')).toBe(
		indexes.map(shown).join('\n\n'),
	);
});

it('a paragraph of more than anybody writes is several, and no word of it is lost', () => {
	const sentence = fc
		.array(fc.constantFrom('a', 'team', 'grew', 'twice', 'éclair', '文字'), {
			minLength: 1,
			maxLength: 40,
		})
		.map((words) => `${words.join(' ')}.`);
	const gaps = fc.constantFrom(' ', '\n', '  ');
	fc.assert(
		fc.property(fc.array(sentence, {minLength: 1, maxLength: 12}), gaps, (sentences, gap) => {
			const written = Array.from({length: 60}, () => sentences.join(gap)).join(gap);
			const texts = textsOf(blocksOf(written));
			const words = (text: string) => text.split(/\s+/).filter(Boolean);
			expect(texts.flatMap(words)).toEqual(words(written));
			for (const text of texts) expect(text.length).toBeLessThanOrEqual(6000);
			if (written.length <= 6000) expect(texts).toHaveLength(1);
			// Parted behind a sentence.
			for (const text of texts) expect(text.trimEnd().at(-1)).toBe('.');
		}),
	);
});

it('its parts are in the same quote, and in the same item', () => {
	const long = 'It grew. '.repeat(1500);
	const [quote, ...behind] = blocksOf(`> ${long}`);
	expect(behind).toEqual([]);
	expect(quote?.kind === 'quote' && quote.blocks.length).toBe(3);
	const [list, ...others] = blocksOf(`1. ${long}\n2. next`);
	expect(others).toEqual([]);
	expect(list?.kind === 'list' && list.items.map(({blocks}) => blocks.length)).toEqual([3, 1]);
});

it('what has no place to be parted stays whole', () => {
	const picture = `data:image/png;base64,${'iVBORw0KGgo'.repeat(2000)}`;
	expect(textsOf(blocksOf(`Before ![me](${picture}) behind.`)).join('')).toMatch(
		/^Before me.{0,20}behind\.$/,
	);
	const word = 'a'.repeat(20_000);
	expect(textsOf(blocksOf(word))).toEqual([word]);
	const code = 'const a = 1; '.repeat(2000);
	expect(blocksOf(`\`\`\`\n${code}\n\`\`\`\n`)).toMatchObject([{kind: 'code', text: code}]);
	const cells = `| ${'word '.repeat(3000)} | b |`;
	expect(blocksOf(`| a | b |\n|---|---|\n${cells}`)).toMatchObject([{kind: 'table'}]);
});
