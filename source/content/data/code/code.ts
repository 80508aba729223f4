/** What closes each bracket. */
const closers: Readonly<Record<string, string>> = {'(': ')', '[': ']', '{': '}', '`': '`'};
const string = /(["'])(?:\\.|(?!\1)[^\\\n])*\1/y;
const blankLine = /\n[ \t]*(?=\n|$)/y;

/**
 * The offset behind a piece of JavaScript, or JSX, that begins at `start`: with a bracket, behind
 * the one that closes it; as `statements`, at the first blank line outside of all brackets. Undefined
 * if it has no end. What is in strings and comments counts for nothing.
 */
export function endOfCode(text: string, start: number, statements = false): number | undefined {
	const open: string[] = [];
	/** Where the line ends in which a quotation mark has no other: there it is an apostrophe. */
	let apostrophes = 0;
	for (let at = start; at < text.length; at++) {
		const character = text[at] ?? '';
		const awaited = open.at(-1);
		if (awaited === '`') {
			if (character === '\\') at++;
			else if (character === '`') open.pop();
			else if (text.startsWith('${', at)) {
				open.push('}');
				at++;
			}
			continue;
		}
		if (statements && character === '\n' && open.length === 0) {
			blankLine.lastIndex = at;
			if (blankLine.test(text)) return at;
		} else if ((character === '"' || character === "'") && at >= apostrophes) {
			string.lastIndex = at;
			const end = text.indexOf('\n', at);
			if (string.test(text)) at = string.lastIndex - 1;
			else apostrophes = end < 0 ? text.length : end;
		} else if (text.startsWith('/*', at)) {
			const end = text.indexOf('*/', at + 2);
			if (end < 0) return undefined;
			at = end + 1;
		} else if (text.startsWith('//', at) && text[at - 1] !== ':') {
			const end = text.indexOf('\n', at);
			at = (end < 0 ? text.length : end) - 1;
		} else if (closers[character] !== undefined) open.push(closers[character]);
		else if (character === awaited) {
			open.pop();
			if (!statements && open.length === 0) return at + 1;
		}
	}
	return statements && open.length === 0 ? text.length : undefined;
}

/** What a plain value of JavaScript says, as text: a string, a number. Undefined for anything else. */
export function literalText(code: string): string | undefined {
	const written = code.trim();
	if (/^-?\d[\d_]*(?:\.\d+)?$/.test(written)) return written.replaceAll('_', '');
	if (/^(?:null|undefined|true|false|)$/.test(written)) return '';
	const [, quote, inner = ''] = /^(["'`])((?:\\.|(?!\1)[^\\])*)\1$/s.exec(written) ?? [];
	if (quote === undefined || (quote === '`' && inner.includes('${'))) return undefined;
	return inner.replace(/\\(.)/gs, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped));
}

/** Code without the comments in it, for a look at whether there is anything else. */
export function isComment(code: string): boolean {
	return (
		code
			.replace(/\/\*.*?\*\//gs, '')
			.replace(/^[^\S\n]*\/\/.*$/gm, '')
			.trim() === ''
	);
}

/** The plain values that statements name: `export const years = 5;`. */
export function constantsIn(statements: string): Array<[name: string, text: string]> {
	const shape =
		/^(?:export\s+)?(?:const|let|var)\s+(\w+)(?:\s*:\s*\w+)?\s*=\s*("[^"\n]*"|'[^'\n]*'|`[^`$]*`|-?[\d._]+)(?:\s*;)?[ \t]*$/gm;
	return [...statements.matchAll(shape)].flatMap(([, name = '', value = '']) => {
		const text = literalText(value);
		return text === undefined ? [] : [[name, text]];
	});
}
