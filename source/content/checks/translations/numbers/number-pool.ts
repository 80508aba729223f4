import {conversions} from './measures.ts';
import type {Numeral} from './numerals.ts';
import {anyWithin, covering} from './ranges.ts';

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
	const all = [...spans.values()];
	const daysBy = [...new Set(all.map(({unit}) => unit))].map((unit) => {
		const own = all.filter((each) => each.unit === unit);
		return [unit, anyWithin(own.map(({days = 0}) => days))] as const;
	});
	const hasWithin = anyWithin([...values]);
	const isCovered = covering(numerals.flatMap(measuresOf));

	const isSpan = ({days, unit: own}: Numeral) =>
		days !== undefined &&
		daysBy.some(([unit, isWithin]) => {
			const factor = Math.exp(unit === own ? sameUnit : otherUnit);
			return isWithin(days / factor, days * factor);
		});
	const isMeasured = (numeral: Numeral) =>
		isCovered(numeral.values[0] ?? 0) ||
		measuresOf(numeral).some(([from, to]) => hasWithin(from, to));
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

/** By how much, as logarithms, two spans of time differ that are one: 2 months are about 9 weeks. */
const [sameUnit, otherUnit] = [0.001, 0.08];
