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
