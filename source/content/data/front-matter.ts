import matter from 'gray-matter';
import {limits} from '../../resume/problems/limits.ts';
import type {CodeWith} from '../../resume/problems/problem-codes.ts';
import type {Report} from '../problems.ts';
import {jsonEnd} from './json-end.ts';
import {blankStart, countLines, sizeOf} from './lines.ts';
import {type Parsed, type Parser, reportMistakes} from './parsed.ts';
import {salvage} from './salvage.ts';
import {parseToml} from './toml.ts';
import {emptyMap, start, type ValueMap} from './value.ts';
import {parseYaml} from './yaml.ts';

/**
 * A Markdown file taken apart. `front` is what its front matter says; `understood` is false if
 * there is more that could not be read. `body` has no blank lines around it, and begins on `line`.
 */
export type Document = {front: ValueMap; understood: boolean; body: string; line: number};

/** The first line of front matter, with the language that may stand there: `---`, `---js`, `+++`. */
const opening = /^(---|\+\+\+)[ \t]*(?:([a-z][\w.+-]*)[ \t]*)?(?:\n|$)/i;

/**
 * gray-matter looks for comments in time that is quadratic in the length of a stretch of blank
 * lines; no author writes so many of them.
 */
const emptiness = /\s{1000}/;

/** The languages that are read. JSON is a part of YAML; none named means YAML. */
const parsers = new Map<string, Parser>([
	['', parseYaml],
	['yaml', parseYaml],
	['yml', parseYaml],
	['json', parseYaml],
	['toml', parseToml],
]);

/**
 * Takes apart the text of a Markdown file, whose line ends are line feeds. Front matter is YAML between
 * lines of --- (the last may be ..., as YAML ends), TOML between lines of +++, or either of them or JSON
 * if the first --- names it; or JSON in braces. In any other language it is reported, and never run.
 */
export function readDocument(original: string, report: Report): Document {
	// The closing fence needs a line end to be told from a line that only begins like one.
	const text = original === '' || original.endsWith('\n') ? original : `${original}\n`;
	const json = jsonEnd(text);
	if (json !== undefined) return readJson(text, json, report);
	const [first, fence = '', word = ''] = opening.exec(text) ?? [];
	if (first === undefined) return documentOf(text, text, emptyMap());
	const language = fence === '---' ? word.toLowerCase() : 'toml';
	const rest = text.slice(first.length - 1);
	const close = (fence === '---' ? /\n(?:---|\.\.\.)[ \t]*\n/ : /\n\+\+\+[ \t]*\n/).exec(rest);
	if (!close) return readUnclosed(text, fence, language, report);

	const block = rest.slice(0, close.index);
	const content = rest.slice(close.index + close[0].length);
	const refuse = (code: CodeWith<'error'>, message: string, hint: string) => {
		report('error', code, start, message, hint);
		return documentOf(text, content, emptyMap(), false);
	};
	const parse = parsers.get(language);
	if (!parse) {
		const message = `Front matter in “${language}” isn’t supported.`;
		return refuse('front-matter-language', message, 'Write it in YAML, between two lines of ---.');
	}
	if (sizeOf(block) > limits.frontMatter || (block.length > 1000 && emptiness.test(block))) {
		const hint = `Move everything but keys and values below the second ${fence} line.`;
		return refuse('front-matter-length', 'This front matter is too long to read.', hint);
	}
	const head = text.slice(0, text.length - content.length);
	const parsed = split(head, fence, word, close[0].slice(1), parse);
	return assemble(text, content, parsed, {block, parse, report});
}

/** What the front matter and the rest make together. `block` is its text, to save from. */
function assemble(
	text: string,
	rest: string,
	{written, errors}: Parsed,
	{block, parse, report}: {block: string; parse: Parser; report: Report},
): Document {
	// A text between two rules is no front matter, and was never meant as one.
	if (written?.kind === 'scalar') return documentOf(text, text, emptyMap());
	reportMistakes(errors, 'front-matter', report);
	if (written?.kind === 'map') return documentOf(text, rest, written);
	if (written) {
		const message = 'This front matter is a list, but should be lines of `key: value`.';
		report('error', 'front-matter-syntax', written.mark, message);
	}
	const understood = !written && errors.length === 0;
	return documentOf(text, rest, understood ? emptyMap() : salvage(block, parse), understood);
}

/** `end` is the offset behind the object that the text begins with. */
function readJson(text: string, end: number, report: Report): Document {
	const block = text.slice(0, end);
	if (end !== Number.POSITIVE_INFINITY && sizeOf(block) <= limits.frontMatter) {
		return assemble(text, text.slice(end), parseYaml(block), {block, parse: parseYaml, report});
	}
	const message = 'The front matter that starts here has no end.';
	report('error', 'front-matter-unclosed', start, message, 'Close it with a brace.');
	const blank = text.indexOf('\n\n');
	return documentOf(text, blank < 0 ? '' : text.slice(blank), emptyMap(), false);
}

/**
 * What gray-matter finds in a text's head, which is front matter and no more: it copies all that it
 * is given. `close` is the whole last line: it would take any line that begins with the fence.
 */
function split(head: string, fence: string, word: string, close: string, parse: Parser): Parsed {
	let parsed: Parsed = {errors: []};
	const engine = (block: string) => {
		parsed = parse(block);
		return {};
	};
	matter(head, {
		delimiters: [fence, close],
		// gray-matter brings an engine that evaluates JavaScript; none may stand under its names.
		engines: {javascript: refuseToRun, coffee: refuseToRun, yaml: engine, [word || 'yaml']: engine},
	});
	return parsed;
}

function refuseToRun(): never {
	throw new Error('Front matter is never run.');
}

/**
 * A file that begins with a fence and has no second one: front matter whose end was forgotten if
 * it goes on with a key, else a rule and a text.
 */
function readUnclosed(text: string, fence: string, language: string, report: Report): Document {
	const lines = text.split('\n');
	const isKey = fence === '---' ? /^[\w-]+:/ : /^[\w-]+ *=/;
	if (['', 'toml'].includes(language) && !isKey.test(lines[1] ?? ''))
		return documentOf(text, text, emptyMap());
	const message = 'The front matter that starts here has no end.';
	report('error', 'front-matter-unclosed', start, message, `Close it with a ${fence} line.`);
	const parse = parsers.get(language);
	if (!parse) return documentOf(text, '', emptyMap(), false);
	const body = lines.findIndex(
		(line, index) => index > 0 && !/^([\w-]+(?::| *=)|[ \t]+\S|- |#|\[)/.test(line),
	);
	const front = salvage(lines.slice(1, body).join('\n'), parse, 2);
	return documentOf(text, lines.slice(body).join('\n'), front, false);
}

/** `rest` is the end of `text`, and so tells the line that it begins on. */
function documentOf(text: string, rest: string, front: ValueMap, understood = true): Document {
	const begin = text.length - rest.length + blankStart(rest);
	const body = text.slice(begin).trimEnd();
	// Nothing begins on the line after the last one, where an empty body would be.
	const line = countLines(text, body === '' ? text.length - 1 : begin) + 1;
	return {front, understood, body, line};
}
