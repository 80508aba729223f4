/** A text with case and accents folded away, and where each of its units stood before. */
export type Folded = {
	text: string;
	/** The index in the original of each UTF-16 unit of `text`, and its length; none if all stayed. */
	origins?: Uint32Array;
};

/** Where a match is in the original text, in UTF-16 units. */
export type Found = {start: number; end: number};

/**
 * Accents and points, which readers leave out. Not the Japanese sound marks, nor the vowel signs of
 * Indic scripts, which are no diacritics to Unicode either: they make another word.
 */
const accent = /(?![\u3099\u309A])\p{Diacritic}/gu;

/** Letters with a stroke, and joined ones, which Unicode takes for letters of their own. */
const letters = new Map<string, string>(
	Object.entries({ł: 'l', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ŧ: 't', æ: 'ae', œ: 'oe', þ: 'th'}),
);

/**
 * Folds case and accents (Unicode's compatibility decomposition and full case folding): `Élan` and
 * `elan` are one, so are `Straße` and `strasse`, `Łódź` and `lodz`.
 */
export function fold(text: string): Folded {
	if (/^[\0-\x7F]*$/.test(text)) return {text: text.toLowerCase()};
	let folded = '';
	const origins: number[] = [];
	let index = 0;
	for (const character of text) {
		// What is one letter in upper case is one to a reader: ß and ss, ı and i, ς and σ.
		const single = character.normalize('NFKD').replace(accent, '').toUpperCase().toLowerCase();
		const plain = letters.get(single) ?? single;
		folded += plain;
		for (let unit = 0; unit < plain.length; unit++) origins.push(index);
		index += character.length;
	}
	origins.push(index);
	return {text: folded, origins: Uint32Array.from(origins)};
}

/** What is looked for: folded, and without the spaces around it. */
export function foldQuery(query: string): string {
	return fold(query).text.replace(/\s+/g, ' ').trim();
}

/** How often a folded query stands in a text. Matches do not overlap. */
export function countMatches({text}: Folded, query: string): number {
	if (query === '') return 0;
	let count = 0;
	for (let at = text.indexOf(query); at !== -1; at = text.indexOf(query, at + query.length))
		count++;
	return count;
}

/** The places of a folded query in a text, in order. */
export function findMatches({text, origins}: Folded, query: string): Found[] {
	if (query === '') return [];
	const found: Found[] = [];
	for (let at = text.indexOf(query); at !== -1; at = text.indexOf(query, at + query.length)) {
		const end = at + query.length;
		found.push({start: origins?.[at] ?? at, end: endOf(end, origins)});
	}
	return found;
}

/** The original end of what ends before `end`; accents that follow belong to their letter. */
function endOf(end: number, origins: Uint32Array | undefined): number {
	if (!origins) return end;
	const last = origins[end - 1] ?? 0;
	let next = end;
	while (next < origins.length - 1 && origins[next] === last) next++;
	return origins[next] ?? end;
}
