import type {Document} from '../data/front-matter.ts';
import {blankStart, countLines} from '../data/lines.ts';

/** An MDX document without its import lines. */
export function withoutImports(document: Document): Document {
	const text = document.body.replace(/^import\b.*\bfrom\s+(['"]).*\1;?[ \t]*$/gm, '');
	const begin = blankStart(text);
	const body = text.slice(begin).trimEnd();
	return {...document, body, line: document.line + (body === '' ? 0 : countLines(text, begin))};
}
