import {CsvError, parse} from 'csv-parse/sync';
import {places} from '../lines.ts';
import {type Parsed, type Parser, phrase} from '../parsed.ts';
import {mapAt, type Scalar, start, textAt} from '../value.ts';

/**
 * Parses comma-separated values whose first line names the columns: a list of a map for each line,
 * with the cells that hold something, each at its place. A cell beyond the named columns is
 * `column 7`. Never throws; a quotation mark that is never closed is an error.
 */
export function parseCsv(text: string): Parsed {
	return parseTable(text, ',');
}

/** The same where tabs are between the cells. */
export function parseTsv(text: string): Parsed {
	return parseTable(text, '\t');
}

/** The parser for a table in a file, by its name; undefined if that is of something else. */
export function tableParser(file: string): Parser | undefined {
	if (/\.csv$/i.test(file)) return parseCsv;
	return /\.tsv$/i.test(file) ? parseTsv : undefined;
}

function parseTable(text: string, delimiter: string): Parsed {
	try {
		const [header = [], ...lines] = readCells(text, delimiter);
		const names = namesOf(header);
		const items = lines.flatMap((cells) => {
			const filled = cells.flatMap((cell, index) =>
				cell.text.trim() === '' ? [] : [[names[index] ?? `column ${index + 1}`, cell] as const],
			);
			const [first] = filled;
			return first ? [mapAt(first[1].mark, filled)] : [];
		});
		return items.length === 0
			? {errors: []}
			: {written: {kind: 'list', items, mark: start}, errors: []};
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		const {lines: line = 1} = error as {lines?: number};
		const isOpen = error.code === 'CSV_QUOTE_NOT_CLOSED';
		const message = isOpen ? 'a quotation mark is never closed' : phrase(error.message);
		return {errors: [{code: 'syntax', mark: {line, column: 1}, message}]};
	}
}

/** The names of the columns, each once. */
function namesOf(header: readonly Scalar[]): string[] {
	const names: string[] = [];
	for (const [index, {text}] of header.entries()) {
		const name = text.trim() || `column ${index + 1}`;
		names.push(names.includes(name) ? `${name} ${index + 1}` : name);
	}
	return names;
}

function readCells(text: string, delimiter: string): Scalar[][] {
	const bytes = Buffer.from(text);
	const markOf = places(text);
	// The parser tells, in bytes, where a cell ends; the next begins behind a comma or line ends.
	let end = 0;
	let offset = 0;
	return parse(bytes, {
		delimiter,
		relax_column_count: true,
		relax_quotes: true,
		skip_empty_lines: true,
		cast: (cell, {bytes: cellEnd, index, records}): Scalar => {
			let begin = index === 0 && records === 0 ? 0 : end + (index === 0 ? 0 : 1);
			while (index === 0 && bytes[begin] === 0x0a) begin++;
			offset += bytes.toString('utf8', end, begin).length;
			const mark = markOf(offset);
			offset += bytes.toString('utf8', begin, cellEnd).length;
			end = cellEnd;
			return textAt(cell, mark);
		},
	}) as unknown as Scalar[][];
}
