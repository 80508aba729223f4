import {limits, sizeName} from '../../resume/problems/limits.ts';
import type {Report} from '../problems.ts';
import {sizeOf} from './lines.ts';
import {type Parsed, type Parser, reportMistakes} from './parsed.ts';
import {cutValues} from './parsers/cut-values.ts';
import {parsePlainJson} from './plain-json.ts';
import {salvage} from './salvage.ts';
import {parseToml} from './toml.ts';
import {start, type Value, type ValueMap} from './value.ts';
import {parseYaml} from './yaml.ts';

/**
 * Loads the parser for a file of a kind that few people have, by its name: CSV, TSV or XML. It is quick
 * whatever it is given. Undefined for any other file.
 */
export async function loadParser(file: string): Promise<Parser | undefined> {
	if (/\.[ct]sv$/i.test(file)) return (await import('./parsers/csv.ts')).tableParser(file);
	if (/\.xml$/i.test(file)) return (await import('./parsers/xml.ts')).parseXml;
	return undefined;
}

/** The parser for the data in a file, by its name. JSON is a part of YAML. */
function parserFor(file: string): Parser {
	return /\.toml$/i.test(file) ? parseToml : parseYaml;
}

/** Whether a parser may take seconds for a text of this length. */
function isTooLong(text: string): boolean {
	return sizeOf(text) > limits.data && !parsePlainJson(text, 1);
}

/**
 * The data of a YAML, TOML or JSON file, or of one that its `own` parser reads quickly. Undefined, and
 * reported, if it does not parse.
 */
export function readData(
	text: string,
	file: string,
	report: Report,
	own?: Parser,
): Value | undefined {
	return parse(text, file, report, own)?.written;
}

/**
 * The same for a file that says who the résumé is about, of which what does not parse can be saved
 * line by line; of a list nothing can, since half a list looks like a whole one.
 */
export function readProfileData(
	text: string,
	file: string,
	report: Report,
	own?: Parser,
): ValueMap | undefined {
	const parsed = parse(text, file, report, own);
	if (!parsed) return undefined;
	const {written, errors} = parsed;
	if (written?.kind === 'map') return written;
	if (!written && errors.length > 0) return salvage(text, own ?? parserFor(file));
	if (written) {
		report('error', 'wrong-type', written.mark, 'A profile should be lines of `key: value`.');
	}
	return undefined;
}

function parse(text: string, file: string, report: Report, own?: Parser): Parsed | undefined {
	if (!own && isTooLong(text)) {
		report(
			'error',
			'file-too-large',
			start,
			`This file is larger than ${sizeName(limits.data)}, so it isn’t read.`,
		);
		return undefined;
	}
	const parsed = (own ?? parserFor(file))(text);
	reportMistakes(parsed.errors, 'data', report);
	const cut = parsed.written && cutValues(parsed.written, limits.values);
	if (cut) {
		const most = limits.values.toLocaleString('en');
		const message = `Nothing from here on is read: there are already ${most} values.`;
		report('error', 'too-long', cut, message, 'Split it, or leave out what nobody will read.');
	}
	return parsed;
}
