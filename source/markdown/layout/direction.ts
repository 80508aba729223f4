/** The scripts that are written from right to left (Unicode's bidi classes R and AL). */
const rightToLeft = /[\u0590-\u08FF\u200F\uFB1D-\uFDFF\uFE70-\uFEFC]|[\uD802\uD803\uD83A\uD83B]/;
const strong = /\p{L}|\u200F|\u200E/u;

/** Whether a text holds a letter of such a script. */
export function hasRightToLeft(text: string): boolean {
	return rightToLeft.test(text);
}

/** Whether a text's first letter makes its paragraph run from right to left (UAX 9, P2 and P3). */
export function isRightToLeft(text: string): boolean {
	if (!hasRightToLeft(text)) return false;
	const first = strong.exec(text)?.[0] ?? '';
	return rightToLeft.test(first);
}

/**
 * Whether a text as a whole is read from the right: its first letter is, or most of its words are. So a
 * line in Arabic may begin with a name in Latin letters, where UAX 9 alone would begin it at the left.
 */
export function leansRight(text: string): boolean {
	if (!hasRightToLeft(text)) return false;
	if (isRightToLeft(text)) return true;
	const words = text.match(/\p{L}+/gu) ?? [];
	return words.filter(hasRightToLeft).length * 2 > words.length;
}
