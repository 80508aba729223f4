/** A reference as CommonMark has it: with its semicolon, and of no more digits than it may have. */
const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]*);/gi;

/** A browser takes 128 to 159 for characters of Windows; here they stay the controls that they are. */
function decode(written: string): string {
	const [, hex, decimal] = /^&#(?:x([\da-f]+)|(\d+));$/i.exec(written) ?? [];
	const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
	return code >= 128 && code <= 159 ? String.fromCharCode(code) : resolve(written);
}

/** The characters that a reference stands for: `&eacute;` is é. */
export type ResolveReference = (written: string) => string;

let resolve: ResolveReference = (written) => written;

/** Makes references known from now on. They are many, and come only when a text may hold any. */
export function setReferences(known: ResolveReference): void {
	resolve = known;
}

/** Whether a text may hold references. */
export function mayHoldReference(text: string): boolean {
	return text.includes('&') && text.search(reference) !== -1;
}

/** Text with its character references resolved: `&eacute;` is é. */
export function decodeEntities(text: string): string {
	return text.includes('&') ? text.replace(reference, decode) : text;
}

/** A tag as an inline token of marked has it. */
export type InlineTag = {name: string; closes: boolean; empty: boolean; attributes: string};

const inlineTag = /^<(\/?)([a-z][a-z\d-]*)([^>]*?)(\/?)>$/is;

/** Takes an inline tag apart; undefined for a comment, a declaration and the like. */
export function readTag(html: string): InlineTag | undefined {
	const [match, slash, name = '', attributes = '', end] = inlineTag.exec(html.trim()) ?? [];
	if (match === undefined) return undefined;
	return {name: name.toLowerCase(), closes: slash === '/', empty: end === '/', attributes};
}

/** The value of an attribute in the inside of a tag. */
export function attributeOf(attributes: string, name: string): string | undefined {
	const value = new RegExp(
		`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`,
		'i',
	).exec(attributes);
	const found = value?.[1] ?? value?.[2] ?? value?.[3];
	return found === undefined ? undefined : decodeEntities(found);
}
