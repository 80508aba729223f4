/** The emoji of a GitHub short code, `rocket` without its colons. */
export type EmojiOf = (code: string) => string | undefined;

let emojiOf: EmojiOf = () => undefined;

/** A short code; the text before it decides nothing, so that `12:30:45` stays a time. */
const code = /(?<![\w/.]):([a-z\d][a-z\d_+-]*|[+-]1):(?![\w/])/g;

/** Makes short codes known from now on. They are many, and so they come only when they are needed. */
export function setEmoji(known: EmojiOf): void {
	emojiOf = known;
}

/** Whether a text may hold short codes. */
export function mayHoldEmoji(text: string): boolean {
	return text.search(code) !== -1;
}

/** Text with its known short codes as emoji: `:rocket:` is 🚀. */
export function withEmoji(text: string): string {
	if (!text.includes(':')) return text;
	// An address stays as it is, wherever it stands.
	return text.replace(/\S+/g, (word) =>
		word.includes('://')
			? word
			: word.replace(code, (written, name: string) => emojiOf(name) ?? written),
	);
}
