import {expect, test} from 'vitest';
import {parseCsv} from '../../source/content/data/parsers/csv.ts';
import {fc} from '../property.ts';

const rows = (text: string) => {
	const {written} = parseCsv(text);
	if (written?.kind !== 'list') return [];
	return written.items.map((row) =>
		row.kind === 'map'
			? [...row.fields].map(([name, {value}]) => [
					name,
					value.kind === 'scalar' ? value.text : '',
					`${value.mark.line}:${value.mark.column}`,
				])
			: [],
	);
};

test('each cell has its column’s name and its place', () => {
	expect(rows('Né,B\n\n"x\ny", "p"\n1,"q ""z"""\n')).toEqual([
		[
			['Né', 'x\ny', '3:1'],
			['B', ' "p"', '4:4'],
		],
		[
			['Né', '1', '5:1'],
			['B', 'q "z"', '5:3'],
		],
	]);
});

test('a column without a name, a name that is there twice, and a cell too many are kept', () => {
	expect(rows('A,,A\n1,2,3,4').flat()).toEqual([
		['A', '1', '2:1'],
		['column 2', '2', '2:3'],
		['A 3', '3', '2:5'],
		['column 4', '4', '2:7'],
	]);
});

test('a quotation mark that is never closed is an error', () => {
	expect(parseCsv('A\n"b')).toMatchObject({
		errors: [{code: 'syntax', message: 'a quotation mark is never closed'}],
	});
});

test('whatever is written comes back', () => {
	const cell = fc
		.string({unit: 'grapheme'})
		.filter((text) => text.trim() !== '' && !/\r/.test(text));
	fc.assert(
		fc.property(fc.array(fc.tuple(cell, cell), {minLength: 1}), (cells) => {
			const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
			const text = ['A,B', ...cells.map((row) => row.map(quote).join(','))].join('\n');
			expect(rows(text).map((row) => row.map(([, value]) => value))).toEqual(cells);
			// Where a cell is said to be, it is.
			const lines = text.split('\n');
			for (const [, , place = ''] of rows(text).flat()) {
				const [line = 0, column = 0] = place.split(':').map(Number);
				expect(lines[line - 1]?.[column - 1]).toBe('"');
			}
		}),
	);
});
