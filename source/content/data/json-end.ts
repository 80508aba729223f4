/** A brace and a key: what begins otherwise is a text, or a shortcode. */
const opening = /^\{\s*"[^"\n]*"\s*:/;

/**
 * The offset behind the object that a text begins with, and its end of the line; Hugo takes such an
 * object for front matter. Infinity when it has no end; undefined when the text begins with none,
 * or goes on behind it on the same line.
 */
export function jsonEnd(text: string): number | undefined {
	if (!opening.test(text)) return undefined;
	let depth = 0;
	for (const {0: sign, index} of text.matchAll(/"(?:[^"\\\n]|\\.)*"?|[{}]/g)) {
		if (sign === '{') depth++;
		if (sign !== '}' || --depth > 0) continue;
		const lineEnd = text.indexOf('\n', index);
		return text.slice(index + 1, lineEnd).trim() === '' ? lineEnd + 1 : undefined;
	}
	return Number.POSITIVE_INFINITY;
}
