import {escaped} from './folded.ts';

/** Where the destination of a link in Markdown begins and ends: `](there "title")`. */
const destination =
	/\]\(\s*(<[^<>\n]*>|(?:[^\s()\\]|\\.|\([^\s()]*\))*)(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)/g;
/** A definition that links refer to: `[there]: address "title"`. */
const definition = /^[ ]{0,3}\[([^\]\n]+)\]:[ \t]*\n?[ \t]*(<[^<>\n]*>|\S+)[^\n]*(?:\n|$)/gm;
const attribute =
	/\s(?:href|src|srcset|cite|action|data-[\w-]+|poster)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

/**
 * Markdown in which the words of links stay, and the addresses go of those that lead to somebody, as `isOwn`
 * tells; also in HTML and in definitions.
 */
export function withoutLinks(markdown: string, isOwn: (address: string) => boolean): string {
	const gone: string[] = [];
	const own = (address: string) => isOwn(address.replace(/^<|>$/g, ''));
	const defined = markdown.replace(definition, (whole, name: string, address: string) => {
		if (name.startsWith('^') || !own(address)) return whole;
		gone.push(name);
		return '';
	});
	const inline = withoutDestinations(defined, own);
	const plain = gone.reduce(withoutReferences, inline);
	return plain.replace(attribute, (whole, ...values: unknown[]) =>
		isOwn(String(values.slice(0, 3).find((value) => value !== undefined) ?? '')) ? '' : whole,
	);
}

/** The words of links stay, of a picture those in its place. */
function withoutDestinations(markdown: string, isOwn: (address: string) => boolean): string {
	let rest = markdown;
	let gone = 0;
	for (const {index, 0: whole, 1: address = ''} of markdown.matchAll(destination)) {
		const at = index - gone;
		const open = isOwn(address) ? openingOf(rest, at) : undefined;
		if (open === undefined) continue;
		const start = rest[open - 1] === '!' ? open - 1 : open;
		rest = rest.slice(0, start) + rest.slice(open + 1, at) + rest.slice(at + whole.length);
		gone += whole.length + open + 1 - start;
	}
	return rest;
}

/** The bracket that one that closes belongs to. */
function openingOf(text: string, closing: number): number | undefined {
	let depth = 0;
	for (let at = closing; at >= 0; at--) {
		if (text[at - 1] === '\\') continue;
		if (text[at] === ']') depth++;
		if (text[at] === '[' && --depth === 0) return at;
	}
	return undefined;
}

function withoutReferences(markdown: string, name: string): string {
	const own = escaped(name).replace(/\s+/g, '\\s+');
	return markdown
		.replace(new RegExp(`!?\\[([^\\]\\n]*)\\]\\[${own}\\]`, 'gi'), '$1')
		.replace(new RegExp(`!?\\[(${own})\\](?:\\[\\])?(?![(:])`, 'gi'), '$1');
}
