import type {Value} from '../../data/value.ts';
import {type Context, localized, valueAt} from '../locales.ts';
import {readLine} from './text.ts';

/** The parts of a map that tells a place, in the order in which they are said. */
const parts = [
	['city', 'locality', 'town'],
	['region', 'state', 'province'],
	['country', 'countryCode'],
];

/** A place as one line: as it is written, or put together from a city, a region and a country. */
export function readPlace(written: Value | undefined, field: string, context: Context) {
	const value = localized(written, context);
	if (value?.kind !== 'map') return readLine(value, field, context);
	const name = readLine(valueAt(value, ['name', 'label'], context), field, context);
	if (name !== undefined) return name;
	const known = parts.map((keys) => readLine(valueAt(value, keys, context), field, context));
	const said = known.filter((part) => part !== undefined);
	if (said.length > 0) return said.join(', ');
	return readLine(valueAt(value, ['address'], context), field, context);
}
