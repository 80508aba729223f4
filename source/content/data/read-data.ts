import {extname} from 'node:path';
import {limits, sizeName} from '../limits.ts';
import type {Report} from '../problems.ts';
import {sizeOf} from './lines.ts';
import {type Parsed, type Parser, reportMistakes} from './parsed.ts';
import {parseCsv, parseTsv} from './parsers/csv.ts';
import {parseXml} from './parsers/xml.ts';
import {parsePlainJson} from './plain-json.ts';
import {salvage} from './salvage.ts';
import {parseToml} from './toml.ts';
import {start, type Value, type ValueMap} from './value.ts';
import {parseYaml} from './yaml.ts';

/** The parsers that are quick whatever they are given, by the ending of a file's name. */
const quick: ReadonlyMap<string, Parser> = new Map([
	['.csv', parseCsv],
	['.tsv', parseTsv],
	['.xml', parseXml],
]);

/** The parser for the data in a file, by its name. JSON is a part of YAML. */
function parserFor(file: string): Parser {
	return quick.get(extname(file).toLowerCase()) ?? (/\.toml$/i.test(file) ? parseToml : parseYaml);
}

/** Whether a parser may take seconds for a text of this length. */
function isTooLong(text: string, file: string): boolean {
	if (sizeOf(text) <= limits.data || quick.has(extname(file).toLowerCase())) return false;
	return !parsePlainJson(text, 1);
}

/** The data of a YAML, TOML, JSON, CSV, TSV or XML file. Undefined, and reported, if it does not parse. */
export function readData(text: string, file: string, report: Report): Value | undefined {
	return parse(text, file, report)?.written;
}

/**
 * The same for a file that says who the résumé is about, of which what does not parse can be saved
 * line by line; of a list nothing can, since half a list looks like a whole one.
 */
export function readProfileData(text: string, file: string, report: Report): ValueMap | undefined {
	const parsed = parse(text, file, report);
	if (!parsed) return undefined;
	const {written, errors} = parsed;
	if (written?.kind === 'map') return written;
	if (!written && errors.length > 0) return salvage(text, parserFor(file));
	if (written) {
		report('error', 'wrong-type', written.mark, 'A profile should be lines of `key: value`.');
	}
	return undefined;
}

function parse(text: string, file: string, report: Report): Parsed | undefined {
	if (isTooLong(text, file)) {
		report(
			'error',
			'file-too-large',
			start,
			`This file is larger than ${sizeName(limits.data)} and is not read.`,
		);
		return undefined;
	}
	const parsed = parserFor(file)(text);
	reportMistakes(parsed.errors, 'data', report);
	return parsed;
}
