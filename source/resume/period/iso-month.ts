import type {YearMonth} from '../types.ts';

/** A month or a year as machines read it (ISO 8601, and HTML §2.3.5): `2019-10`, or `2019`. */
export function isoMonth({year, month}: YearMonth): string {
	const digits = String(year).padStart(4, '0');
	return month === undefined ? digits : `${digits}-${String(month).padStart(2, '0')}`;
}
