/// <reference path="./latex-utensils.d.ts" />
import type {bibtexParser} from 'latex-utensils';
import {limits} from '../../../../resume/problems/limits.ts';
import {places} from '../../lines.ts';
import type {Mistake, Parsed, Parser} from '../../parsed.ts';
import {type FieldMap, type List, start, textAt, type ValueMap} from '../../value.ts';
import {type Block, blocksIn} from './blocks.ts';

/** The parser of single entries. */
type ParseEntry = (typeof bibtexParser)['parse'];

/** What the parser is given before a block that has a name of its own, and before any other. */
const named = '@x{';
const unnamed = '@x{x,';

/** Catalogue numbers, of which the printed and the electronic edition may have one each. */
const repeated = new Set(['isbn', 'issn', 'eissn']);

/** How many mistakes of one entry are stepped over. */
const mostMistakes = 10;

/**
 * Parses a bibliography as BibTeX and BibLaTeX have it: a list with a map of each entry's fields, as
 * LaTeX, by their names in lower case, its type under `@type` and its name under `@name`. What is
 * wrong with an entry costs no more than the field that it is in. Never throws.
 */
function parseBibtex(text: string, parseEntry: ParseEntry): Parsed {
	const reader = new Reader(text, parseEntry);
	const items: ValueMap[] = [];
	let before = 0;
	for (const block of blocksIn(text)) {
		reader.readBetween(before, block.start);
		const item = reader.read(block);
		if (item) items.push(item);
		before = block.end + 1;
	}
	reader.readBetween(before, text.length);
	const written: List = {kind: 'list', items, mark: start};
	return items.length > 0 ? {written, errors: reader.errors} : {errors: reader.errors};
}

/** Loads what reads BibTeX; few people have any. */
export async function loadBibtexParser(): Promise<Parser> {
	const {default: bibtex} = await import('latex-utensils/out/src/bibtex/bibtex_parser_simple.js');
	return (text) => parseBibtex(text, bibtex.parse);
}

class Reader {
	readonly errors: Mistake[] = [];
	readonly #text: string;
	readonly #parseEntry: ParseEntry;
	readonly #markOf: ReturnType<typeof places>;
	/** What `@string` defines, by names in lower case. */
	readonly #strings = new Map<string, string>();

	constructor(text: string, parseEntry: ParseEntry) {
		this.#text = text;
		this.#parseEntry = parseEntry;
		this.#markOf = places(text);
	}

	/** What stands between entries is a comment, unless it was meant as a field. */
	readBetween(from: number, to: number): void {
		const text = this.#text.slice(from, to);
		const [before = ''] = /^\s*,\s*(?=[a-z][\w-]*[ \t]*=)/i.exec(text) ?? [];
		if (before) this.#complain(from + before.length, 'a field comes after the end of its entry');
	}

	/** The entry that a block is, if it is one. */
	read(block: Block): ValueMap | undefined {
		const {type} = block;
		if (type === 'comment' || type === 'preamble') return undefined;
		if (!block.isClosed) this.#complain(block.start, `this \`@${type}\` is never closed`);
		if (isTooDeep(this.#text, block)) {
			this.#complain(block.start, 'braces are nested too deeply here');
			return undefined;
		}
		const {fields, name} = this.#fieldsIn(block);
		if (type !== 'string') return this.#entryOf(block, fields, name);
		for (const {name: key, value} of fields)
			this.#strings.set(key.toLowerCase(), this.#textOf(value));
		return undefined;
	}

	#entryOf(
		{type, start}: Block,
		fields: readonly bibtexParser.Field[],
		name: string | undefined,
	): ValueMap {
		const mark = this.#markOf(start);
		const map: FieldMap = new Map([['@type', {mark, value: textAt(type, mark)}]]);
		if (name) map.set('@name', {mark, value: textAt(name, mark)});
		for (const {name: written, value, location} of fields) {
			const key = written.toLowerCase();
			const own = this.#markOf(location.start.offset);
			const text = this.#textOf(value);
			const known = map.get(key)?.value;
			if (known) {
				const isSame = known.kind === 'scalar' && known.text === text;
				if (isSame || repeated.has(key)) continue;
				const message = `\`${key}\` is in “${name ?? type}” twice`;
				this.errors.push({code: 'duplicate-key', mark: own, message});
				continue;
			}
			const place = this.#markOf(value.location.start.offset);
			map.set(key, {mark: own, value: textAt(text, place)});
		}
		return {kind: 'map', fields: map, mark};
	}

	/** The fields of a block; behind a mistake, those from the next field on. */
	#fieldsIn({type, begin, end}: Block): {fields: bibtexParser.Field[]; name: string | undefined} {
		const body = this.#text.slice(begin, end);
		const fields: bibtexParser.Field[] = [];
		let name: string | undefined;
		/** Reads a part of the body; where it fails, if it does. */
		const take = (part: string, offset: number): number | undefined => {
			const prefix = offset === 0 && type !== 'string' ? named : unnamed;
			const {entry, failedAt} = this.#parsed(`${prefix}${part}}`);
			if (!entry) return Math.max(0, failedAt - prefix.length);
			if (prefix === named) name = entry.internalKey;
			const shift = begin + offset - prefix.length;
			for (const field of entry.content) fields.push(shifted(field, shift));
			return undefined;
		};
		let offset = 0;
		for (let count = 0; count < mostMistakes && offset < body.length; count++) {
			const rest = body.slice(offset);
			const failed = take(rest, offset);
			if (failed === undefined) break;
			this.#complain(begin + offset + failed, mistakeAt(rest, failed));
			// What stands before the mistake, or before the comma before it.
			const before = rest.slice(0, failed);
			const comma = before.lastIndexOf(',');
			if (take(before, offset) !== undefined && comma > 0) take(before.slice(0, comma), offset);
			const next = /(?:^|[,\n])[ \t]*(?=[a-z][\w-]*[ \t]*=)/i.exec(rest.slice(failed));
			if (!next || failed + next.index + next[0].length === 0) break;
			offset += failed + next.index + next[0].length;
		}
		return {fields, name};
	}

	/** An entry of the parser's, or where it has failed. */
	#parsed(text: string): {entry?: bibtexParser.Entry; failedAt: number} {
		try {
			const [entry] = this.#parseEntry(text).content;
			if (!entry || !('content' in entry) || !Array.isArray(entry.content)) return {failedAt: 0};
			return {entry: entry as bibtexParser.Entry, failedAt: 0};
		} catch (error) {
			const {location} = error as Partial<bibtexParser.SyntaxError>;
			return {failedAt: location?.start.offset ?? 0};
		}
	}

	#complain(offset: number, message: string): void {
		const hint = 'The fields of an entry are written `name = {value},`.';
		this.errors.push({code: 'syntax', mark: this.#markOf(offset), message, hint});
	}

	#textOf(value: bibtexParser.FieldValue): string {
		if (value.kind === 'concat') return value.content.map((part) => this.#textOf(part)).join('');
		if (value.kind !== 'abbreviation') return value.content;
		return this.#strings.get(value.content.toLowerCase()) ?? value.content;
	}
}

/** The same field where its places are counted from further up. */
function shifted(field: bibtexParser.Field, by: number): bibtexParser.Field {
	const move = ({start: from, end}: bibtexParser.Field['location']) => ({
		start: {...from, offset: from.offset + by},
		end: {...end, offset: end.offset + by},
	});
	const value = {...field.value, location: move(field.value.location)};
	return {...field, value, location: move(field.location)};
}

function mistakeAt(text: string, offset: number): string {
	const [written = ''] = /^\s*[^\n]{0,24}/.exec(text.slice(offset)) ?? [];
	const words = written.trim();
	if (words === '') return 'an entry ends too early';
	const isBehindValue = /[}"\d]\s*$/.test(text.slice(Math.max(0, offset - 64), offset));
	return isBehindValue ? `a comma is missing before “${words}”` : `“${words}” isn’t a field`;
}

/** The parser goes into braces by calling itself. */
function isTooDeep(text: string, {begin, end}: Block): boolean {
	let depth = 0;
	for (let index = begin; index < end; index++) {
		if (text[index] === '{' && ++depth > limits.dataDepth) return true;
		if (text[index] === '}') depth--;
	}
	return false;
}
