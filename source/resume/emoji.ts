/** What gives the emoji of a GitHub short code, without its colons: `rocket`. */
export type EmojiOf = (code: string) => string | undefined;

/** Other names that GitHub has for some of them. */
const aliases: Readonly<Record<string, string>> = {thumbsup: '+1', thumbsdown: '-1'};

/** The text before a short code decides nothing, except that `12:30:45` stays a time. */
const shortCode = /(?<![\w/.]):([a-z\d][a-z\d_+-]*|[+-]1):(?![\w/])/g;

/** Looks emoji up in a table of their codes. */
export function emojiIn(codes: Readonly<Record<string, string>>): EmojiOf {
	const known = new Map(Object.entries(codes));
	return (code) => known.get(Object.hasOwn(aliases, code) ? (aliases[code] ?? code) : code);
}

/** Whether a text may contain short codes. */
export function mayHoldEmoji(text: string): boolean {
	return text.includes(':') && text.search(shortCode) !== -1;
}

/** Text with its known short codes as emoji: `:rocket:` is 🚀. */
export function withEmoji(text: string, emojiOf: EmojiOf): string {
	if (!text.includes(':')) return text;
	// An address stays as it is, wherever it stands.
	return text.replace(/\S+/g, (word) =>
		word.includes('://')
			? word
			: word.replace(shortCode, (written, code: string) => emojiOf(code) ?? written),
	);
}
