import {lookUp, type Written} from '../data/value.ts';
import {type Reading, readLine} from './fields.ts';
import {localized} from './localized.ts';

/** The parts of a map that tells a place, in the order in which they are said. */
const parts = [
	['city', 'locality', 'town'],
	['region', 'state', 'province'],
	['country', 'countryCode'],
];

/** A place as one line: as it is written, or put together from a city, a region and a country. */
export function readPlace(written: Written | undefined, field: string, reading: Reading) {
	const value = localized(written, reading);
	if (value?.kind !== 'map') return readLine(value, field, reading);
	const name = readLine(lookUp(value, ['name', 'label']), field, reading);
	if (name !== undefined) return name;
	const known = parts.map((keys) => readLine(lookUp(value, keys), field, reading));
	const said = known.filter((part) => part !== undefined);
	if (said.length > 0) return said.join(', ');
	return readLine(lookUp(value, ['address']), field, reading);
}
