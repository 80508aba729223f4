import {type AST, ParseError, parseTOML} from 'toml-eslint-parser';
import {limits} from '../../resume/problems/limits.ts';
import {type Mistake, type Parsed, phrase} from './parsed.ts';
import {fillsStack, tooDeep} from './parsers/nesting.ts';
import {emptyMap, type Field, type Mark, type Value, type ValueMap} from './value.ts';

/** The mistakes that people make most, by the parser's words: what they are, and what to do. */
const common: ReadonlyArray<[theirs: RegExp, message: string, hint: string]> = [
	[/unterminated string/i, 'this text is never closed', 'Add the closing quotation mark.'],
	[/unterminated array/i, 'a bracket before this is never closed', 'Close it.'],
	[/equals? sign|equal \(=\)/i, 'this isn’t `key = value`', 'Write an equals sign after the key.'],
	[/unspecified values/i, 'this key has no value', 'Write "" for nothing.'],
	[/unexpected (?:token|char)/i, 'this isn’t a valid value', 'Put the text in quotes.'],
	[/newline/i, 'something comes after the value', 'Start a new line, or use quotes.'],
];

/**
 * Parses TOML. Dates stay text. Never throws; an error is the first one only. `firstLine` is the
 * line of the file that `text` begins on.
 */
export function parseToml(text: string, firstLine = 1): Parsed {
	const markOf = ({line, column}: AST.Position): Mark => {
		return {line: firstLine - 1 + line, column: column + 1};
	};
	if (fillsStack(text)) return {errors: [tooDeep({line: firstLine, column: 1})]};
	try {
		const {body} = parseTOML(text);
		const root = readTop(body[0], markOf, text);
		return root.fields.size === 0 ? {errors: []} : {written: root, errors: []};
	} catch (error) {
		return {errors: [mistakeOf(error, firstLine)]};
	}
}

function mistakeOf(error: unknown, firstLine: number): Mistake {
	if (!(error instanceof ParseError)) return tooDeep({line: firstLine, column: 1});
	const mark = {line: firstLine - 1 + error.lineNumber, column: error.column + 1};
	if (/multiple times/i.test(error.message)) {
		return {code: 'duplicate-key', mark, message: 'this key appears again'};
	}
	const [, message = phrase(error.message), hint] =
		common.find(([theirs]) => theirs.test(error.message)) ?? [];
	return {code: 'syntax', mark, message, ...(hint !== undefined && {hint})};
}

function readTop(
	top: AST.TOMLTopLevelTable,
	markOf: (position: AST.Position) => Mark,
	text: string,
): ValueMap {
	const root: ValueMap = {...emptyMap(), mark: markOf(top.loc.start)};

	const readValue = (node: AST.TOMLContentNode, depth: number): Value => {
		const mark = markOf(node.loc.start);
		if (depth > limits.dataDepth) throw new RangeError('Too deep');
		if (node.type === 'TOMLArray') {
			const items = node.elements.map((element) => readValue(element, depth + 1));
			return {kind: 'list', items, mark};
		}
		if (node.type === 'TOMLInlineTable') {
			const map: ValueMap = {kind: 'map', fields: new Map(), mark};
			for (const pair of node.body) readPair(pair, map, depth + 1);
			return map;
		}
		if (node.kind === 'string') return {kind: 'scalar', value: node.value, text: node.value, mark};
		const source = text.slice(...node.range);
		const value = node.value instanceof Date ? source : node.value;
		return {kind: 'scalar', value, text: source, mark};
	};

	const readPair = ({key: {keys}, value}: AST.TOMLKeyValue, within: ValueMap, depth: number) => {
		const names = keys.map((part) => (part.type === 'TOMLBare' ? part.name : part.value));
		const marks = keys.map((part) => markOf(part.loc.start));
		const map = descend(within, names.slice(0, -1), (index) => marks[index] ?? within.mark);
		map.fields.set(names.at(-1) ?? '', {
			mark: marks.at(-1) ?? within.mark,
			value: readValue(value, depth),
		});
	};

	for (const node of top.body) {
		if (node.type === 'TOMLKeyValue') {
			readPair(node, root, 0);
		} else {
			const mark = markOf(node.key.loc.start);
			const table = descend(root, node.resolvedKey, () => mark);
			for (const pair of node.body) readPair(pair, table, 0);
		}
	}
	return root;
}

/** The map at a path of keys, and of indexes of lists; what is not there yet is made. */
function descend(
	root: ValueMap,
	path: ReadonlyArray<string | number>,
	markAt: (index: number) => Mark,
): ValueMap {
	if (path.length > limits.dataDepth) throw new RangeError('Too deep');
	let here: Value = root;
	for (const [index, part] of path.entries()) {
		const mark = markAt(index);
		const made: Value =
			typeof path[index + 1] === 'number'
				? {kind: 'list', items: [], mark}
				: {kind: 'map', fields: new Map(), mark};
		if (typeof part === 'number' && here.kind === 'list') {
			here.items[part] ??= made;
			here = here.items[part];
		} else if (typeof part === 'string' && here.kind === 'map') {
			const field: Field = here.fields.get(part) ?? {mark, value: made};
			here.fields.set(part, field);
			here = field.value;
		}
	}
	return here.kind === 'map' ? here : root;
}
