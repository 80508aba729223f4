import type {Field, Mark, Scalar, Value, ValueMap} from './value.ts';

/*
 * A complete YAML parser needs twenty times longer for a few lines of `key: value` than reading
 * the file takes, and most front matter is just that. This reads those lines, and nothing else.
 */

/** Tabs, other controls, and what needs two code units are left to the complete parser. */
const unusual = /[^\n\x20-\x7E\xA0-\u2027\u202A-\uD7FF\uE000-\uFEFE\uFF00-\uFFFD]/;
const keyName = /^[a-z_][\w-]*$/i;
const itemLine = /^( *)-( +)(.*?) *$/;
const nothingLine = /^ *(?:#.*)?$/;

const quoted = /^"[^"\\]*"$|^'[^']*'$/;
/** What begins with a letter, a digit or one of few signs is plain; the end of a key may not follow. */
const plain = /^[\p{L}\p{N}(/+$_“”«»¡¿](?!.*(?::(?: |$)| #))/u;
const flowItem = / *(?:"([^"\\]*)"|'([^']*)'|([\p{L}\p{N}][^,[\]{}:#"'&*!|>%@`?]*))/uy;

const words = new Map<string, boolean | null>(
	(['true', 'false', 'null'] as const).flatMap((word) =>
		[word, word.toUpperCase(), word.replace(/^./, (first) => first.toUpperCase())].map(
			(spelled) => [spelled, word === 'null' ? null : word === 'true'] as const,
		),
	),
);

/**
 * The map that these lines are, exactly as `parseYaml` reads them: keys with plain or quoted text
 * on one line, with lists of such text in brackets or on lines of their own, or with nothing.
 * Undefined as soon as there is anything else, right or wrong. `firstLine` is the line of the file
 * that `text` begins on.
 */
export function parsePlainYaml(text: string, firstLine: number): ValueMap | undefined {
	if (unusual.test(text)) return undefined;
	const fields = new Map<string, Field>();
	let begin: Mark | undefined;
	/** The field whose value may still come, as a list on the next lines. */
	let open: {field: Field; indent?: number} | undefined;
	let line = firstLine - 1;
	for (const written of text.split('\n')) {
		line++;
		const colon = written.indexOf(':');
		const key = colon < 0 ? '' : written.slice(0, colon);
		if (keyName.test(key)) {
			if (words.has(key) || fields.has(key)) return undefined;
			const mark = {line, column: 1};
			const from = spacesEnd(written, colon + 1);
			const isEmpty = from === written.length;
			if (from === colon + 1 && !isEmpty) return undefined;
			const after = {line, column: from + 1};
			const value = isEmpty ? nothingAt(after) : readValue(written.slice(from).trimEnd(), after);
			if (!value) return undefined;
			const field = {mark, value};
			fields.set(key, field);
			open = isEmpty ? {field} : undefined;
			begin ??= mark;
		} else if (!nothingLine.test(written)) {
			const [item, indent = '', gap = '', value = ''] = itemLine.exec(written) ?? [];
			if (item === undefined || !open || (open.indent ?? indent.length) !== indent.length) {
				return undefined;
			}
			const mark = {line, column: indent.length + 1};
			const scalar = readText(value, {line, column: mark.column + 1 + gap.length});
			if (!scalar) return undefined;
			if (open.field.value.kind === 'list') open.field.value.items.push(scalar);
			else open.field.value = {kind: 'list', items: [scalar], mark};
			open.indent = indent.length;
		}
	}
	return begin && {kind: 'map', fields, mark: begin};
}

function spacesEnd(text: string, from: number): number {
	let end = from;
	while (text[end] === ' ') end++;
	return end;
}

function readValue(text: string, mark: Mark): Value | undefined {
	return text.startsWith('[') ? readFlow(text, mark) : readText(text, mark);
}

/** A list in brackets on one line. */
function readFlow(text: string, mark: Mark): Value | undefined {
	const items: Value[] = [];
	let at = 1;
	while (!/^ *\]$/.test(text.slice(at))) {
		flowItem.lastIndex = at;
		const [all = '', double, single, bare] = flowItem.exec(text) ?? [];
		const column = mark.column + at + all.length - all.trimStart().length;
		const item = readScalar((double ?? single ?? bare ?? '').trim(), bare === undefined, {
			line: mark.line,
			column,
		});
		if (all === '' || !item) return undefined;
		if (bare === undefined) item.text = item.value = double ?? single ?? '';
		items.push(item);
		at += all.length;
		const [comma] = /^ *,(?= *[^\] ])/.exec(text.slice(at)) ?? [];
		if (comma) at += comma.length;
		else if (!/^ *\]$/.test(text.slice(at))) return undefined;
	}
	return {kind: 'list', items, mark};
}

function readText(text: string, mark: Mark): Scalar | undefined {
	if (quoted.test(text)) return readScalar(text.slice(1, -1), true, mark);
	return plain.test(text) ? readScalar(text, false, mark) : undefined;
}

/** What a text is by YAML's core schema. Other bases than ten are left to the complete parser. */
function readScalar(text: string, isQuoted: boolean, mark: Mark): Scalar | undefined {
	if (isQuoted) return {kind: 'scalar', value: text, text, mark};
	if (/^[+\d]/.test(text)) {
		if (/^0[xo]/i.test(text)) return undefined;
		const isNumber = /^\+?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i.test(text);
		return {kind: 'scalar', value: isNumber ? Number(text) : text, text, mark};
	}
	const word = words.get(text);
	if (word === null) return nothingAt(mark);
	return {kind: 'scalar', value: word ?? text, text, mark};
}

function nothingAt(mark: Mark): Scalar {
	return {kind: 'scalar', value: null, text: '', mark};
}
