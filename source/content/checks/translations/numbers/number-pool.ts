import {conversions} from './measures.ts';
import type {Numeral} from './numerals.ts';

/** All numbers of a text, to look up those of another one in. */
export type NumberPool = {
	/** Whether a number is there, or what may stand for it: another form, unit of time or measure. */
	has: (numeral: Numeral) => boolean;
	/** Whether it is there as a span of time. */
	lasts: (numeral: Numeral) => boolean;
};

/** Numbers as people write them have fewer digits, and what is computed of them differs by less. */
const precision = 10;

const keyOf = (value: number) => Number(value.toPrecision(precision));

/**
 * A pool of numbers. With `loose`, what stands before a multiplier is a number too: in a language
 * whose words are not known, 60 is all that is understood of 60 million.
 */
export function poolOf(numerals: readonly Numeral[], loose: boolean): NumberPool {
	const valuesOf = ({values, mantissa}: Numeral) => (loose ? [...values, mantissa] : values);
	const values = new Set(numerals.flatMap(valuesOf).map(keyOf));
	const withUnit = new Set(
		numerals.flatMap((each) => each.values.map((value) => `${keyOf(value)} ${each.unit}`)),
	);
	const spans = new Map<string, Numeral>();
	for (const each of numerals) if (each.days) spans.set(`${each.days} ${each.unit}`, each);
	const [allSpans, allValues] = [[...spans.values()], [...values]];
	const ranges = numerals.flatMap(measuresOf);

	const isSpan = (numeral: Numeral) =>
		numeral.days !== undefined && allSpans.some((each) => lastsAsLong(numeral, each));
	const isMeasured = (numeral: Numeral) => {
		const [value = 0] = numeral.values;
		if (ranges.some(([from, to]) => value >= from && value <= to)) return true;
		return measuresOf(numeral).some(([from, to]) =>
			allValues.some((each) => each >= from && each <= to),
		);
	};
	return {
		has: (numeral) =>
			valuesOf(numeral).some((value) => values.has(keyOf(value))) ||
			isSpan(numeral) ||
			isMeasured(numeral),
		lasts: (numeral) =>
			isSpan(numeral) ||
			numeral.values.some((value) => withUnit.has(`${keyOf(value)} ${numeral.unit}`)),
	};
}

function measuresOf({values: [value = 0], behind}: Numeral): Array<[from: number, to: number]> {
	return conversions(value, behind);
}

/** Whether two spans of time are one: about so, if one is in weeks and the other in months. */
function lastsAsLong(a: Numeral, b: Numeral): boolean {
	if (a.days === undefined || b.days === undefined) return false;
	return Math.abs(Math.log(a.days / b.days)) <= (a.unit === b.unit ? 0.001 : 0.08);
}
