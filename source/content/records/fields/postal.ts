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

/** Countries that write a town before its postal code. */
const townFirst =
	/^(?:us|usa|u\.s\.a?\.?|united states.*|ca|canada|gb|uk|united kingdom|ie|ireland|au|australia|nz|new zealand|in|india|za|south africa|sg|singapore)$/i;

/**
 * A postal address as one line: as it is written, by its lines, or put together from its parts. Of a
 * map that tells a place and no street, nothing.
 */
export function readAddressLine(written: Value, context: Context): string | undefined {
	const value = localized(written, context);
	if (value?.kind === 'list') {
		const lines = value.items.map((item) => readLine(item, 'address', context));
		return lines.filter((line) => line !== undefined).join(', ') || undefined;
	}
	if (value?.kind !== 'map') return readLine(value, 'address', context);
	const part = (keys: readonly string[]) =>
		readLine(valueAt(value, keys, context), 'address', context);
	const street = [
		part(['address', 'street', 'streetAddress', 'addressLine', 'line1', 'address1']),
		part(['line2', 'address2', 'addressLine2']),
	].filter((line) => line !== undefined);
	const code = part(['postalCode', 'zipCode', 'zip', 'postcode', 'plz']);
	if (street.length === 0 && code === undefined) return undefined;
	const [town, region, country] = parts.map(part);
	// Some say the region in the code as well: California, CA 94115.
	const area = /^\p{L}/u.test(code ?? '') ? [region, code] : [joined(region, code)];
	const places = townFirst.test(country ?? '') ? [town, ...area] : [joined(code, town), region];
	return [...street, ...places, country].filter((each) => each !== undefined).join(', ');
}

function joined(...words: ReadonlyArray<string | undefined>): string | undefined {
	return words.filter((word) => word !== undefined).join(' ') || undefined;
}
