import {limits} from '../../resume/limits.ts';
import type {Parser} from './parsed.ts';
import {emptyMap, type ValueMap} from './value.ts';

const field = /^[\p{L}_][\w\p{L}-]*(?::[ \t]+| *= *)\S/u;

/**
 * What can be saved of a map that does not parse: its top-level lines of one key and its value,
 * each parsed on its own. An entry with one wrong quote keeps its company and its period.
 * `firstLine` is the line of the file that `text` begins on.
 */
export function salvage(text: string, parse: Parser, firstLine = 1): ValueMap {
	const saved = emptyMap();
	const candidates = text.split('\n').flatMap((line, index) => {
		return field.test(line) ? [{line, number: firstLine + index}] : [];
	});
	for (const {line, number} of candidates.slice(0, limits.salvagedLines)) {
		const {written, errors} = parse(line, number);
		if (written?.kind !== 'map' || errors.length > 0) continue;
		for (const [key, each] of written.fields) {
			if (!saved.fields.has(key)) saved.fields.set(key, each);
		}
	}
	return saved;
}
