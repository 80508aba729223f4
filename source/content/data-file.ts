import {type Parser, reportMistakes} from './parsed.ts';
import type {Place} from './place.ts';
import {parsePlainJson} from './plain-json.ts';
import type {Report} from './problems.ts';
import {salvage} from './salvage.ts';
import {parseToml} from './toml.ts';
import {start, type Written, type WrittenMap} from './written.ts';
import {parseYaml} from './yaml.ts';

/**
 * Data of one kind, taken in: a profile, or a list of entries. Lists of one `family` are the same
 * in several locales. `address` is the file's, for what its links lead to.
 */
export type DataFile = {
	file: string;
	address: string;
	place: Place;
	written: Written;
	report: Report;
	family: string;
	/** Whether the author keeps all of it back. */
	hidden?: boolean;
	/** Whether the slugs of its entries begin with that of its place. */
	joined?: boolean;
	/** Whether it is a part of a file that holds a whole résumé. */
	bundled?: boolean;
	isJsonResume?: boolean;
	/** With a profile: the whole JSON Resume that it is a part of, so that the way back is without loss. */
	whole?: WrittenMap;
};

/**
 * Far more than a life fills; a parser needs seconds for what somebody else's program wrote. Plain
 * JSON is read in no time, as long as a file may be at all.
 */
const maximumLength = 256 * 1024;

/** The parser for the data in a file, by its name. JSON is a part of YAML. */
function parserFor(file: string): Parser {
	return /\.toml$/i.test(file) ? parseToml : parseYaml;
}

/**
 * The data of a YAML, TOML or JSON file. What does not parse is reported; of a profile what can be
 * saved is, of a list nothing, since half a list looks like a whole one.
 */
export function readData(
	text: string,
	file: string,
	{role}: Pick<Place, 'role'>,
	report: Report,
): Written | undefined {
	if (text.length > maximumLength && !parsePlainJson(text, 1)) {
		const limit = `${maximumLength / 1024} KB`;
		report('error', 'file-too-large', start, `This file is larger than ${limit} and is not read.`);
		return undefined;
	}
	const parse = parserFor(file);
	const {written, errors} = parse(text);
	reportMistakes(errors, 'data', report);
	if (role !== 'profile') return written;
	if (written?.kind === 'map') return written;
	if (!written && errors.length > 0) return salvage(text, parse);
	if (written) {
		report('error', 'wrong-type', written.mark, 'A profile should be lines of `key: value`.');
	}
	return undefined;
}
