/** A text with case and accents folded away, and where each of its units stood before. */
export type Folded = {
	text: string;
	/** The index in the original of each UTF-16 unit of `text`, and its length; none if all stayed. */
	origins?: Uint32Array;
};

/** Where a match is in the original text, in UTF-16 units. */
export type Found = {start: number; end: number};

/**
 * Accents and points, which readers leave out, and the line that stretches an Arabic word. Not the
 * Japanese sound marks, nor the vowel signs of Indic scripts, which are no diacritics to Unicode
 * either: they make another word. Nor what stands by itself.
 */
const accent = /(?![\u3099\u309A^`·])\p{Diacritic}|[\u0640\u0653-\u0655]/gu;

/**
 * Letters with a stroke, and joined ones, which Unicode takes for letters of their own; and Arabic
 * ones that are written for each other, as Lucene's ArabicNormalizer has them.
 */
const letters = new Map<string, string>(
	Object.entries({
		...{ł: 'l', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ŧ: 't', æ: 'ae', œ: 'oe', þ: 'th'},
		...{ٱ: 'ا', ى: 'ي', ی: 'ي', ة: 'ه', ک: 'ك'},
	}),
);

/** What has been folded so far, which is few characters in any language. */
const known = new Map<string, string>();

function foldCharacter(character: string): string {
	let folded = known.get(character);
	if (folded === undefined) {
		const bare = character.normalize('NFKD').replace(accent, '');
		// What is one letter in upper case is one to a reader: ß and ss, ı and i, ς and σ.
		const single = bare.toLowerCase().toUpperCase().toLowerCase();
		folded = letters.get(single) ?? single;
		known.set(character, folded);
	}
	return folded;
}

/**
 * Folds case and accents (Unicode's compatibility decomposition and full case folding): `Élan` and
 * `elan` are one, so are `Straße` and `strasse`, `Łódź` and `lodz`.
 */
export function fold(text: string): Folded {
	if (/^[\0-\x7F]*$/.test(text)) return {text: text.toLowerCase()};
	let folded = '';
	let hasMoved = false;
	const origins: number[] = [];
	let index = 0;
	for (const character of text) {
		const plain = foldCharacter(character);
		folded += plain;
		for (let unit = 0; unit < plain.length; unit++) origins.push(index);
		index += character.length;
		hasMoved ||= plain.length !== character.length;
	}
	origins.push(index);
	return hasMoved ? {text: folded, origins: Uint32Array.from(origins)} : {text: folded};
}

/** What is looked for: folded, and without the spaces around it. */
export function foldQuery(query: string): string {
	return fold(query).text.replace(/\s+/g, ' ').trim();
}

/** How often a folded query stands in a text, up to `most`. Matches do not overlap. */
export function countMatches(
	folded: Folded,
	query: string,
	most = Number.POSITIVE_INFINITY,
): number {
	if (query === '') return 0;
	const {text} = folded;
	let count = 0;
	for (let at = text.indexOf(query); at !== -1 && count < most; count++)
		at = text.indexOf(query, endOf(at + query.length, folded));
	return count;
}

/** The first `most` places of a folded query in a text, in order. */
export function findMatches(
	folded: Folded,
	query: string,
	most = Number.POSITIVE_INFINITY,
): Found[] {
	if (query === '') return [];
	const {text, origins} = folded;
	const found: Found[] = [];
	for (let at = text.indexOf(query); at !== -1 && found.length < most; ) {
		const end = endOf(at + query.length, folded);
		found.push({start: origins?.[at] ?? at, end: origins?.[end] ?? end});
		at = text.indexOf(query, end);
	}
	return found;
}

/** Where a match ends: a letter that has become several belongs to it whole. */
function endOf(end: number, {origins}: Folded): number {
	let next = end;
	while (origins && next < origins.length - 1 && origins[next] === origins[next - 1]) next++;
	return next;
}
