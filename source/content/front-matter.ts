import matter from 'gray-matter';
import {blankStart, countLines} from './lines.ts';
import type {Report} from './problems.ts';
import {salvage} from './salvage.ts';
import {emptyMap, start, type WrittenMap} from './written.ts';
import {type ParsedYaml, parseYaml} from './yaml.ts';
import {reportYaml} from './yaml-problems.ts';

/**
 * A Markdown file taken apart. `front` is what its front matter says; `understood` is false if
 * there is more that could not be read. `body` has no blank lines around it, and begins on `line`.
 */
export type Document = {front: WrittenMap; understood: boolean; body: string; line: number};

/** The first line of front matter, with the language that may stand there: `---`, `---js`, `+++`. */
const opening = /^(---|\+\+\+)[ \t]*(?:([a-z][\w.+-]*)[ \t]*)?(?:\n|$)/i;

/** More than anyone writes above a text. */
const maximumLength = 64 * 1024;

/**
 * gray-matter looks for comments in time that is quadratic in the length of a stretch of blank
 * lines; no author writes so many of them.
 */
const emptiness = /\s{1000}/;

/** Languages that are read; the empty one is none named, which means YAML. */
const readable = new Set(['', 'yaml', 'yml', 'json']);

/**
 * Takes apart the text of a Markdown file, whose line ends are line feeds. Front matter is YAML or
 * JSON; in any other language it is reported, and never run.
 */
export function readDocument(original: string, report: Report): Document {
	// The closing fence needs a line end to be told from a line that only begins like one.
	const text = original === '' || original.endsWith('\n') ? original : `${original}\n`;
	const [first, fence = '', word = ''] = opening.exec(text) ?? [];
	if (first === undefined) return documentOf(text, text, emptyMap());
	const language = fence === '---' ? word.toLowerCase() : 'toml';
	const rest = text.slice(first.length - 1);
	const close = (fence === '---' ? /\n---[ \t]*\n/ : /\n\+\+\+[ \t]*\n/).exec(rest);
	if (!close) return readUnclosed(text, fence, language, report);

	const block = rest.slice(0, close.index);
	const refuse = (code: string, message: string, hint: string) => {
		report('error', code, start, message, hint);
		return documentOf(text, rest.slice(close.index + close[0].length), emptyMap(), false);
	};
	if (!readable.has(language)) {
		const message = `Front matter in “${language}” is not read.`;
		return refuse('front-matter-language', message, 'Write it in YAML, between two lines of ---.');
	}
	if (block.length > maximumLength || emptiness.test(block)) {
		const hint = 'Move what is not a `key: value` below the second line of ---.';
		return refuse('front-matter-length', 'This front matter is too long to be read.', hint);
	}
	const {content, written, errors} = split(text, word, close[0].slice(1));
	// A text between two rules is no front matter, and was never meant as one.
	if (written?.kind === 'scalar') return documentOf(text, text, emptyMap());
	reportYaml(errors, 'front-matter', report);
	if (written?.kind === 'map') return documentOf(text, content, written);
	if (written) {
		const message = 'This front matter is a list, and should be lines of `key: value`.';
		report('error', 'front-matter-syntax', written.mark, message);
	}
	const understood = !written && errors.length === 0;
	return documentOf(text, content, understood ? emptyMap() : salvage(block), understood);
}

/** `close` is the whole last line: gray-matter would take any line that begins with the fence. */
function split(text: string, word: string, close: string) {
	let parsed: ParsedYaml = {errors: []};
	const parse = (yaml: string) => {
		parsed = parseYaml(yaml);
		return {};
	};
	const {content} = matter(text, {
		delimiters: ['---', close],
		// gray-matter brings an engine that evaluates JavaScript; none may stand under its names.
		engines: {javascript: refuseToRun, coffee: refuseToRun, yaml: parse, [word || 'yaml']: parse},
	});
	return {content, ...parsed};
}

function refuseToRun(): never {
	throw new Error('Front matter is never run.');
}

/**
 * A file that begins with a line of --- and has no second one: front matter whose end was forgotten
 * if it goes on with `key: value`, else a rule and a text.
 */
function readUnclosed(text: string, fence: string, language: string, report: Report): Document {
	const lines = text.split('\n');
	if (language === '' && !/^[\w-]+:/.test(lines[1] ?? ''))
		return documentOf(text, text, emptyMap());
	const message = 'The front matter that begins here has no end.';
	report('error', 'front-matter-unclosed', start, message, `Close it with a line of ${fence}.`);
	if (!readable.has(language)) return documentOf(text, '', emptyMap(), false);
	const body = lines.findIndex(
		(line, index) => index > 0 && !/^([\w-]+:|[ \t]+\S|- |#)/.test(line),
	);
	const front = salvage(lines.slice(1, body).join('\n'), 2);
	return documentOf(text, lines.slice(body).join('\n'), front, false);
}

/** `rest` is the end of `text`, and so tells the line that it begins on. */
function documentOf(text: string, rest: string, front: WrittenMap, understood = true): Document {
	const begin = text.length - rest.length + blankStart(rest);
	const body = text.slice(begin).trimEnd();
	// Nothing begins on the line after the last one, where an empty body would be.
	const line = countLines(text, body === '' ? text.length - 1 : begin) + 1;
	return {front, understood, body, line};
}
