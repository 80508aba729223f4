/** What a link may do: open a page, write a letter, call. Never run anything, nor read a file. */
const schemes: readonly string[] = ['https', 'http', 'mailto', 'tel'];

/** What an address begins with if it names a scheme, in lower case. */
export function schemeOf(address: string): string | undefined {
	return /^([a-z][a-z\d+.-]*):/i.exec(address)?.[1]?.toLowerCase();
}

/** Whether the scheme of an address is one that may be followed. */
export function mayFollow(address: string): boolean {
	return schemes.includes(schemeOf(address) ?? '');
}

/** Those schemes in a sentence: `https:, http:, mailto: or tel:`. */
export const schemeNames = schemes
	.map((scheme) => `${scheme}:`)
	.join(', ')
	.replace(/, (?=\S*$)/, ' or ');

/**
 * The address that a text is, if it is one; `base` is where a path leads from. `URL.canParse` is wrong about letters
 * such as é once Node 20 or 22 has compiled a loop with it.
 */
export function parseUrl(text: string, base?: string | URL): URL | undefined {
	try {
		return new URL(text, base);
	} catch {
		return undefined;
	}
}
