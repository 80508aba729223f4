/**
 * How much one of an English measure is in others': a faithful translation may say kilometres where
 * the text says miles.
 */
const factors: Readonly<Record<string, readonly number[]>> = {
	...{mile: [1.609], miles: [1.609], mi: [1.609], mph: [1.609]},
	...{foot: [0.3048, 30.48], feet: [0.3048, 30.48], ft: [0.3048, 30.48]},
	...{inch: [2.54, 25.4], inches: [2.54, 25.4]},
	...{yard: [0.9144], yards: [0.9144]},
	...{pound: [0.4536], pounds: [0.4536], lb: [0.4536], lbs: [0.4536]},
	...{ounce: [28.35], ounces: [28.35], oz: [28.35]},
	...{gallon: [3.785], gallons: [3.785]},
	...{acre: [0.4047], acres: [0.4047]},
	// square feet and square miles
	...{square: [0.0929, 2.59], sq: [0.0929, 2.59]},
};

/** People round what they convert. */
const tolerance = 0.06;

/** What a number is in other measures, if the word behind it is a measure: from and to. */
export function conversions(value: number, word: string): Array<[from: number, to: number]> {
	const known = Object.hasOwn(factors, word) ? (factors[word] ?? []) : [];
	return known.map((factor) => [
		value * factor * (1 - tolerance),
		value * factor * (1 + tolerance),
	]);
}
