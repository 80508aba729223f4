import {LineCounter, parseDocument} from 'yaml';
import {type Mistake, type Parsed, phrase} from './parsed.ts';
import {mendedYaml} from './parsers/mend-yaml.ts';
import {fillsStack, tooDeep} from './parsers/nesting.ts';
import {parsePlainJson} from './plain-json.ts';
import {parsePlainYaml} from './plain-yaml.ts';
import type {Mark} from './value.ts';
import {readNodes, TooMuch} from './yaml-nodes.ts';

/** The mistakes that people make most, by the parser's words: what they are, and what to do. */
const common: ReadonlyArray<[theirs: RegExp, message: string, hint: string]> = [
	[/nested mappings/i, 'this value has a colon in it', 'Put the value in quotes.'],
	[/closing .quote/i, 'this quotation mark is never closed', 'Add the closing one.'],
	[/tabs are not/i, 'this line is indented with a tab', 'Indent it with spaces.'],
	[/cannot start with/i, 'no value can start like this', 'Put the value in quotes.'],
	[/keys need to be/i, 'this isn’t `key: value`', 'Write a colon and a space after the key.'],
	[
		/flow .* end with/i,
		'a bracket before this is never closed',
		'Close it, or put the value in quotes.',
	],
	[/call stack/i, 'it is nested too deeply', 'Write it with fewer levels.'],
];

/**
 * Parses YAML 1.2, and JSON, which is a part of it. Dates stay text, and merge keys (`<<`) work; of
 * several documents, the first is read, and of several keys the last. Never throws; a syntax error is
 * the first one only, since the others follow from it. There is no `written` when there is one, or
 * when the text holds nothing but comments. `firstLine` is the line of the file that `text` begins on.
 */
export function parseYaml(text: string, firstLine = 1): Parsed {
	const written = parsePlainYaml(text, firstLine) ?? parsePlainJson(text, firstLine);
	return written ? {written, errors: []} : parseAnyYaml(text, firstLine);
}

/** The same for YAML of any kind, in more time. */
export function parseAnyYaml(text: string, firstLine = 1): Parsed {
	const parsed = parseStrictly(text, firstLine);
	if (!parsed.errors.some(({code}) => code === 'syntax')) return parsed;
	// Where other parsers take more, so do we.
	for (const mended of mendedYaml(text)) {
		const again = parseStrictly(mended, firstLine);
		if (!again.errors.some(({code}) => code === 'syntax')) return again;
	}
	return parsed;
}

/** Each document ends the one before; only the first is read. */
const nothingMore = /^---[ \t]*(?:\n[ \t]*(?:#.*)?)*$/;

function parseStrictly(text: string, firstLine: number): Parsed {
	const lineCounter = new LineCounter();
	const markOf = (offset: number): Mark => {
		const {line, col} = lineCounter.linePos(offset);
		return {line: firstLine - 1 + Math.max(1, line), column: Math.max(1, col)};
	};
	if (fillsStack(text)) return {errors: [tooDeep(markOf(0))]};
	try {
		const document = parseDocument(text, {
			lineCounter,
			prettyErrors: false,
			schema: 'core',
			resolveKnownTags: false,
			// Looking for them in `readNodes` costs less than comparing each key with each.
			uniqueKeys: false,
			// `silent` would also silence the error about a second document in the file.
			logLevel: 'error',
		});
		const {contents} = document;
		const next = document.errors.find(({code}) => code === 'MULTIPLE_DOCS');
		const [error] = document.errors.filter((each) => each !== next && !isHarmless(each));
		if (error) {
			const quote = openQuote(text.slice(0, error.pos[0]));
			const theirs = quote === undefined ? error.message : 'closing "quote';
			const [, message = phrase(theirs), hint] =
				common.find(([pattern]) => pattern.test(theirs)) ?? [];
			const found = {code: 'syntax', mark: markOf(quote ?? error.pos[0]), message} as const;
			return {errors: [hint === undefined ? found : {...found, hint}]};
		}
		const mistakes: Mistake[] = [];
		if (next && !nothingMore.test(text.slice(next.pos[0]).trimEnd()))
			mistakes.push({
				code: 'second-document',
				mark: markOf(next.pos[0]),
				message: 'a second one starts here',
			});
		if (contents === null) return {errors: mistakes};
		const {written, twice} = readNodes(contents, markOf);
		for (const {key, mark} of twice)
			mistakes.push({code: 'duplicate-key', mark, message: `the key \`${key}\` appears again`});
		return {written, errors: mistakes};
	} catch (error) {
		if (error instanceof TooMuch) {
			return {errors: [{code: 'syntax', mark: error.mark, message: error.message}]};
		}
		// The parser calls itself for every level, until the stack is full.
		return {errors: [tooDeep(markOf(0))]};
	}
}

/** A comment right behind a quotation mark: every other parser takes it. */
function isHarmless({message}: {message: string}): boolean {
	return message.startsWith('Comments must be separated');
}

/**
 * The offset of the first quotation mark that its line does not close though the next line is a new
 * key, in the text before an error: the parser blames the place where the quotation ends at last.
 */
function openQuote(text: string): number | undefined {
	const unclosed =
		/^[\w-]+:[ \t]+(?="[^"\\\n]*(?:\\.[^"\\\n]*)*\n+[\w-]+:|'[^'\n]*(?:''[^'\n]*)*\n+[\w-]+:)/m;
	const match = unclosed.exec(text);
	return match ? match.index + match[0].length : undefined;
}
