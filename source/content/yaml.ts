import {LineCounter, parseDocument} from 'yaml';
import type {Mark, Written} from './written.ts';
import {readNodes, TooMuch} from './yaml-nodes.ts';

/** Something wrong in the YAML; `code` says what kind, `message` is a phrase. */
export type YamlError = {
	code: 'syntax' | 'duplicate-key';
	mark: Mark;
	message: string;
	hint?: string;
};

export type ParsedYaml = {written?: Written; errors: YamlError[]};

/** What to do about the mistakes that people make most. */
const hints: Record<string, string> = {
	BLOCK_AS_IMPLICIT_KEY: 'Put a value that has a colon in it between quotes.',
	MISSING_CHAR: 'Close the quotes, or the bracket, that this line opens.',
	TAB_AS_INDENT: 'Indent with spaces, not with tabs.',
	BAD_SCALAR_START: 'Put a value that begins with this character between quotes.',
	BAD_INDENT: 'Check that what belongs together is indented alike, and that brackets are closed.',
};

/**
 * Parses YAML 1.2, and JSON, which is a part of it. Dates stay text, and merge keys (`<<`) work.
 * Never throws; a syntax error is the first one only, since the others follow from it. There is no
 * `written` when there is one, or when the text holds nothing but comments. `firstLine` is the line
 * of the file that `text` begins on.
 */
export function parseYaml(text: string, firstLine = 1): ParsedYaml {
	const lineCounter = new LineCounter();
	const markOf = (offset: number): Mark => {
		const {line, col} = lineCounter.linePos(offset);
		return {line: firstLine - 1 + Math.max(1, line), column: Math.max(1, col)};
	};
	try {
		const {contents, errors} = parseDocument(text, {
			lineCounter,
			prettyErrors: false,
			schema: 'core',
			resolveKnownTags: false,
			// Looking for them in `readNodes` costs less than comparing each key with each.
			uniqueKeys: false,
			// `silent` would also silence the error about a second document in the file.
			logLevel: 'error',
		});
		const [error] = errors;
		if (error) {
			const hint = hints[error.code];
			const message = error.message.replace(/\s+/g, ' ').replace(/[:.\s]+$/, '');
			const found = {code: 'syntax', mark: markOf(error.pos[0]), message} as const;
			return {errors: [hint === undefined ? found : {...found, hint}]};
		}
		if (contents === null) return {errors: []};
		const {written, twice} = readNodes(contents, markOf);
		return {
			written,
			errors: twice.map(({key, mark}) => {
				return {code: 'duplicate-key', mark, message: `The key \`${key}\` is there twice`};
			}),
		};
	} catch (error) {
		if (error instanceof TooMuch) {
			return {errors: [{code: 'syntax', mark: error.mark, message: error.message}]};
		}
		// The parser calls itself for every level, until the stack is full.
		return {errors: [{code: 'syntax', mark: markOf(0), message: 'It is nested too deeply'}]};
	}
}
