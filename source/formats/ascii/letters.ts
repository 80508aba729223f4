/** Words of letters and what they are in ASCII, in pairs: `ß ss æ ae`. */
function pairs(text: string): Array<readonly [string, string]> {
	const words = text.trim().split(/\s+/);
	return words.flatMap((word, index) =>
		index % 2 === 0 ? [[word, words[index + 1] ?? ''] as const] : [],
	);
}

/** The same with the letters that begin a word, as of `Щ`: `Shch`. */
function bothCases(text: string): Array<readonly [string, string]> {
	return pairs(text).flatMap(([letter, ascii]) => [
		[letter, ascii] as const,
		[letter.toUpperCase(), ascii.charAt(0).toUpperCase() + ascii.slice(1)] as const,
	]);
}

/** Latin letters that Unicode does not take apart (ISO 9 and the usual ways of their languages). */
const latin = 'æ ae œ oe ø o đ d ð d þ th ł l ı i ħ h ŋ ng ŧ t ə e ĸ q ƒ f ɓ b ɗ d ƙ k ɛ e ɔ o';

/** Cyrillic as maps and passports have it (BGN/PCGN), without marks. */
const cyrillic = [
	'а a б b в v г g ґ g д d ђ dj ѓ gj е e ё yo є ye ж zh з z ѕ dz и i і i ї yi й y ј j к k ќ kj л l',
	'љ lj м m н n њ nj о o п p р r с s т t ћ c у u ў u ф f х kh ц ts ч ch џ dz ш sh щ shch ы y э e ю yu я ya',
].join(' ');

/** Greek as passports have it (ISO 843, type 2). */
const greek = [
	'α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s τ t υ y φ f χ ch ψ ps ω o',
].join(' ');

/** Signs. What is drawn and measured by us stays as wide as it is: see `glyphs.ts`. */
const signs = [
	'… ... → -> ← <- ↔ <-> ⇒ => ⇐ <= ⇔ <=> — -- ― -- ‚ , „ " ‟ " ″ " ′ \' ´ \' ‹ < › > ≤ <= ≥ >= ≠ != ≈ ~ ± +/- ÷ /',
	'© (C) ® (R) € EUR £ GBP ¥ JPY ¢ c ° deg § Par. ¡ ! ¿ ? µ u ⁄ / ∕ / № No. ™ (TM) ℠ (SM) ∞ inf √ sqrt ¦ |',
	'‣ > ⁃ - ● * ○ o ■ * □ o ★ * ☆ * ✔ v ✗ x ✘ x ¶ P † + ‡ ++ ß ss ẞ SS ς s ۔ .',
].join(' ');

const general = new Map([
	...bothCases(latin),
	...bothCases(cyrillic),
	...bothCases(greek),
	...pairs(signs),
	// Signs that only soften or harden a letter, that show nothing, or that tell how to join.
	...Array.from(
		'ьЬъЪ\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFE0E\uFE0F',
		(sign) => [sign, ''] as const,
	),
]);

/** What a language writes otherwise, by its first subtag. */
const particular: Readonly<Record<string, ReadonlyMap<string, string>>> = {
	de: new Map(bothCases('ä ae ö oe ü ue')),
	bg: new Map(bothCases('щ sht ъ a')),
	uk: new Map(bothCases('г h и y')),
};

/** What a letter is in ASCII, in words of `locale`; undefined if it has no letter or sign there. */
export function asciiLetter(letter: string, locale: string): string | undefined {
	const [language = ''] = locale.split('-');
	const own = Object.hasOwn(particular, language) ? particular[language] : undefined;
	return own?.get(letter) ?? general.get(letter);
}
