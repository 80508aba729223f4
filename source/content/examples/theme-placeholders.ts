/** What templates other than ours have in the place of a name and an address. */
export const templateTexts: readonly string[] = [
	...['Your name', 'Tu nombre', 'Votre nom', 'Ihr Name'],
	...['you@example.org', 'you@example.com', 'your.email@example.com', 'your@email.com'],
];

/** What themes have in a configuration where a name, an address or a trade belongs. */
const themeTexts =
	/^(?:your\b.*|you|you r\. name|first ?name|last ?name|name|none@.*|you@.*|short bio(?:graphy)?(?: for .*)?|write an awesome .*|albert einstein|lorem ipsum.*)$/is;

/** Whether a text about the person in a configuration is still that of the theme. */
export function isThemePlaceholder(text: string): boolean {
	const own = text.trim();
	return themeTexts.test(own) || templateTexts.includes(own);
}
