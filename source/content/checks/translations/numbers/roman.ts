const numeral =
	/(?<![\p{L}\p{N}])(?=[IVXLC]{2}|[IVX](?![IVXLC]))C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?=(?:e|er|ème)?(?![\p{L}\p{N}]))/gu;

const digits: Readonly<Record<string, number>> = {I: 1, V: 5, X: 10, L: 50, C: 100};

/** The Roman numerals of a text: `siglo XX` is the twentieth century. */
export function romanNumerals(
	text: string,
): Array<{start: number; written: string; value: number}> {
	return Array.from(text.matchAll(numeral), ({index: start, 0: written}) => {
		const values = Array.from(written, (letter) => digits[letter]!);
		const value = values.reduce(
			(sum, each, at) => (each < (values[at + 1] ?? 0) ? sum - each : sum + each),
			0,
		);
		return {start, written, value};
	});
}
