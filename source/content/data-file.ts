import type {Place} from './place.ts';
import type {Report} from './problems.ts';
import {salvage} from './salvage.ts';
import {start, type Written} from './written.ts';
import {parseYaml} from './yaml.ts';
import {reportYaml} from './yaml-problems.ts';

/** A file that is data from its first line to its last, taken in. */
export type DataFile = {file: string; place: Place; written: Written; report: Report};

/** Far more than a life fills; a parser needs seconds for what somebody else's program wrote. */
const maximumLength = 256 * 1024;

/**
 * The data of a YAML or JSON file. What does not parse is reported; of a profile what can be saved
 * is, of a list nothing, since half a list looks like a whole one.
 */
export function readData(text: string, {role}: Place, report: Report): Written | undefined {
	if (text.length > maximumLength) {
		const limit = `${maximumLength / 1024} KB`;
		report('error', 'file-too-large', start, `This file is larger than ${limit} and is not read.`);
		return undefined;
	}
	const {written, errors} = parseYaml(text);
	reportYaml(errors, 'data', report);
	if (role !== 'profile') return written;
	if (written?.kind === 'map') return written;
	if (!written && errors.length > 0) return salvage(text);
	if (written) {
		report('error', 'wrong-type', written.mark, 'A profile should be lines of `key: value`.');
	}
	return undefined;
}
