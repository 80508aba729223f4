import {limits} from '../../resume/limits.ts';
import type {Field, Mark, Scalar, Value} from './value.ts';

/*
 * JSON is a part of YAML, and a complete YAML parser needs fifty times longer for it than there is
 * to do. This reads JSON that is all right, and nothing else.
 */

/** A longer key is a mistake in YAML, which the complete parser tells of. */
const longestKey = 1000;

const begins = /^[ \t\n]*[{[]/;
const space = /[ \t\n]*/y;
const text = /"(?:[^"\\\x00-\x1F\x7F-\x9F\u2028\u2029\uFEFF]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/y;
const literal = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?/y;

/** Thrown and caught here: the complete parser is to have a look. */
const other = new Error('This is more than plain JSON.');

/**
 * The object or the list that a text is, exactly as `parseAnyYaml` reads it. Undefined as soon as there
 * is anything that is not plain JSON, right or wrong: a comment, a key that is there twice. `firstLine`
 * is the line of the file that `json` begins on.
 */
export function parsePlainJson(json: string, firstLine: number): Value | undefined {
	if (!begins.test(json)) return undefined;
	let at = 0;
	let line = firstLine;
	let lineStart = 0;

	/** What is next by a sticky pattern; empty if that is something else. */
	const take = (pattern: RegExp): string => {
		pattern.lastIndex = at;
		const [found = ''] = pattern.exec(json) ?? [];
		at += found.length;
		return found;
	};
	const skip = () => {
		const blank = take(space);
		const end = blank.lastIndexOf('\n');
		if (end < 0) return;
		line += blank.split('\n').length - 1;
		lineStart = at - blank.length + end + 1;
	};
	const mark = (): Mark => ({line, column: at - lineStart + 1});
	const string = (): string => {
		const quoted = take(text);
		if (quoted === '') throw other;
		return quoted.includes('\\') ? (JSON.parse(quoted) as string) : quoted.slice(1, -1);
	};
	const scalar = (): Scalar => {
		const where = mark();
		if (json[at] === '"') {
			const value = string();
			return {kind: 'scalar', value, text: value, mark: where};
		}
		const written = take(literal);
		if (written === '') throw other;
		const value = JSON.parse(written) as number | boolean | null;
		return {kind: 'scalar', value, text: value === null ? '' : written, mark: where};
	};

	/** What stands between two brackets, with commas between. */
	const each = (close: string, read: () => void) => {
		at++;
		skip();
		while (json[at] !== close) {
			read();
			skip();
			if (json[at] === ',') {
				at++;
				skip();
				if (json[at] === close) throw other;
			} else if (json[at] !== close) throw other;
		}
		at++;
	};
	const value = (depth: number): Value => {
		if (depth > limits.dataDepth) throw other;
		const where = mark();
		if (json[at] === '[') {
			const items: Value[] = [];
			each(']', () => items.push(value(depth + 1)));
			return {kind: 'list', items, mark: where};
		}
		if (json[at] !== '{') return scalar();
		const fields = new Map<string, Field>();
		each('}', () => {
			const keyMark = mark();
			const key = string();
			// A colon on the next line is none in YAML.
			if (json[at] !== ':' || key.length > longestKey || fields.has(key)) throw other;
			at++;
			skip();
			fields.set(key, {mark: keyMark, value: value(depth + 1)});
		});
		return {kind: 'map', fields, mark: where};
	};

	try {
		skip();
		const written = value(0);
		skip();
		return at === json.length ? written : undefined;
	} catch (error) {
		if (error === other) return undefined;
		throw error;
	}
}
