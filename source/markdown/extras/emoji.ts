import codes from 'emojilib/simplemap.json' with {type: 'json'};

const known = new Map(Object.entries(codes));
/** Other names that GitHub has for some of them. */
const aliases: Readonly<Record<string, string>> = {thumbsup: '+1', thumbsdown: '-1'};

/** The emoji of a GitHub short code, without its colons. */
export function emojiOf(code: string): string | undefined {
	return known.get(Object.hasOwn(aliases, code) ? (aliases[code] ?? code) : code);
}
