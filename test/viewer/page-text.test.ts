import {expect, it} from 'vitest';
import {plain} from '../../source/markdown/style/span.ts';
import {pageText} from '../../source/viewer/layout/page-text.ts';
import {expectProportion} from '../growth.ts';

it('a page of very many lines is put together in time in proportion', async () => {
	await expectProportion(150_000, (count) => {
		const lines = Array.from({length: count}, (_, block) => ({
			spans: [plain('one')],
			block,
			offset: 0,
		}));
		const {text, lines: ranges} = pageText(lines);
		expect(text).toHaveLength(4 * count);
		expect(ranges.at(-1)).toEqual({start: 4 * count - 3, end: 4 * count, skipped: 0});
	});
});
