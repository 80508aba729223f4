import {plainText} from '../../resume/plain-text.ts';

/** Markup that is made by `html`, and so holds no text that is not escaped. */
export class Markup {
	readonly source: string;

	constructor(source: string) {
		this.source = source;
	}
}

/** What may stand in a template; `false` and `undefined` are nothing. */
export type Value = string | number | Markup | false | undefined | readonly Value[];

const references: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

const special = /[&<>"']/;

/** A text as it stands in an element or between quotes (HTML §13.1.2), without control characters. */
function escaped(text: string): string {
	const plain = plainText(text);
	// Most texts have none of them, and looking costs less.
	if (!special.test(plain)) return plain;
	return plain.replace(/[&<>"']/g, (character) => references[character] ?? '');
}

function sourceOf(value: Value): string {
	if (value === undefined || value === false) return '';
	if (typeof value === 'object')
		return value instanceof Markup ? value.source : value.map(sourceOf).join('');
	return escaped(String(value));
}

/**
 * A template whose values are escaped, but for what is markup already. A value in an attribute
 * stands between quotes, and never in a script, a style or the name of anything.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
	let source = strings[0] ?? '';
	for (const [index, value] of values.entries())
		source += sourceOf(value) + (strings[index + 1] ?? '');
	return new Markup(source);
}

/** An element of any name out of our own. */
export function element(name: `h${1 | 2 | 3 | 4 | 5 | 6}` | InlineName, inner: Value): Markup {
	return new Markup(`<${name}>${sourceOf(inner)}</${name}>`);
}

export type InlineName = 'strong' | 'em' | 'del' | 'code';
