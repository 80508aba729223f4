import {describe, expect, it} from 'vitest';
import {isChecked, listKind} from '../../source/formats/list-kind.ts';
import {completeMarkdown} from '../../source/markdown/complete.ts';
import type {Item} from '../../source/markdown/parse/blocks.ts';

function items(markdown: string): Item[] {
	const [...blocks] = completeMarkdown.blocks({body: markdown}, true);
	return blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
}

describe('a list', () => {
	it('is numbered from its own first number on', () => {
		const list = Array.from({length: 4}, (_, index) => `${index + 8}. item`).join('\n');
		expect(listKind(items(list))).toEqual({kind: 'ordered', start: 8});
		expect(listKind(items('0) item'))).toEqual({kind: 'ordered', start: 0});
	});

	it('has bullets', () => {
		expect(listKind(items('- one\n- two'))).toEqual({kind: 'bullets'});
		expect(listKind(items('- [ ] one'))).toEqual({kind: 'bullets'});
	});

	it('is a footnote', () => {
		expect(listKind(items('[^1]: A note.'))).toEqual({kind: 'footnote', label: '1'});
		expect(listKind(items('[^a]b]: A note.'))).toEqual({kind: 'bullets'});
	});

	it('has tasks that are done or not', () => {
		expect(items('- [x] one\n- [ ] two\n- three').map(isChecked)).toEqual([true, false, undefined]);
		expect(items('1. [x] one\n2. two').map(isChecked)).toEqual([true, undefined]);
		expect(listKind(items('1. [x] one'))).toEqual({kind: 'ordered', start: 1});
	});
});
