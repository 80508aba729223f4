const signs = '0123456789+-−=()';
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾';
const lowered = '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎';
const letters: Readonly<Record<string, {raised?: string; lowered?: string}>> = {
	n: {raised: 'ⁿ', lowered: 'ₙ'},
	i: {raised: 'ⁱ', lowered: 'ᵢ'},
};

/**
 * Digits and signs as superscripts or subscripts, for which Unicode has characters of one column.
 * A text with anything else in it stays as it is: 1<sup>st</sup> reads well without.
 */
export function scripted(text: string, where: 'raised' | 'lowered'): string {
	const table = where === 'raised' ? raised : lowered;
	let result = '';
	for (const character of text) {
		const index = signs.indexOf(character);
		const found = index === -1 ? letters[character]?.[where] : table[index];
		if (found === undefined) return text;
		result += found;
	}
	return result;
}
