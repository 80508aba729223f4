/**
 * A tag of JSX, from the offset where it starts to before `end`; a fragment's name is empty. Of an
 * attribute, `code` is what stands between braces.
 */
export type JsxTag = {
	form: 'open' | 'close' | 'single';
	name: string;
	attributes: Array<{name: string; text: string} | {name: string; code: string}>;
	end: number;
};

const opening = /<(\/?)\s*([A-Za-z][\w.:-]*)?/y;
const attribute = /\s*(?:([\w:@.-]+)\s*(?:=\s*(?:"([^"]*)"|'([^']*)'|(?=\{)))?|(?=\{))/y;
const closing = /\s*(\/?)>/y;

/**
 * The tag that begins at `start`; `codeEnd` is the offset behind the braces that begin at another.
 * Undefined if there is none, or it has no end.
 */
export function tagAt(
	text: string,
	start: number,
	codeEnd: (start: number) => number | undefined,
): JsxTag | undefined {
	const [first, slash, name = ''] = match(opening, text, start) ?? [];
	if (first === undefined) return undefined;
	const attributes: JsxTag['attributes'] = [];
	let at = start + first.length;
	for (;;) {
		const [last, single] = match(closing, text, at) ?? [];
		if (last !== undefined) {
			const form = slash ? 'close' : single ? 'single' : 'open';
			return {form, name, attributes, end: at + last.length};
		}
		const [whole, key = '', double, quoted] = match(attribute, text, at) ?? [];
		if (whole === undefined || name === '') return undefined;
		at += whole.length;
		const value = double ?? quoted;
		if (value !== undefined) attributes.push({name: key, text: value});
		else if (text[at] === '{') {
			const end = codeEnd(at);
			if (end === undefined) return undefined;
			if (key !== '') attributes.push({name: key, code: text.slice(at + 1, end - 1)});
			at = end;
		} else if (whole === '') return undefined;
	}
}

function match(shape: RegExp, text: string, at: number): RegExpExecArray | null {
	shape.lastIndex = at;
	return shape.exec(text);
}
