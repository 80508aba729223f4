import {Parser} from 'htmlparser2';
import {places} from '../../../content/data/lines.ts';
import type {Line} from '../../../resume/job/blocks.ts';

/** What in a page is no text of the posting. */
const skipped = new Set([
	...['script', 'style', 'noscript', 'template', 'svg', 'math', 'iframe', 'object', 'title'],
	...['nav', 'footer', 'form', 'button', 'select', 'textarea', 'dialog'],
]);
/** What begins a line of its own. */
const blocks = new Set([
	...[
		'p',
		'div',
		'section',
		'article',
		'main',
		'header',
		'aside',
		'ul',
		'ol',
		'dl',
		'dt',
		'dd',
		'table',
		'tr',
	],
	...['td', 'th', 'blockquote', 'pre', 'br', 'hr', 'figure', 'body', 'address'],
]);

/** The text of a page as lines of Markdown, each with the line of the file where it begins. */
export function htmlLines(html: string): Line[] {
	const lineAt = places(html);
	const lines: Line[] = [];
	let open: Line | undefined;
	let depth = 0;
	/** An empty line between two: where a page’s lines end in the file says nothing. */
	const end = () => {
		if (open && open.text.trim() !== '') lines.push(open, {text: '', line: open.line});
		open = undefined;
	};
	const begin = (mark = '') => {
		end();
		if (mark !== '') open = {text: mark, line: lineAt(parser.startIndex).line};
	};
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				if (depth > 0 || skipped.has(name) || 'hidden' in attributes) {
					if (!voids.has(name)) depth++;
				} else if (/^h[1-6]$/.test(name)) begin(`${'#'.repeat(Number(name[1]))} `);
				else if (name === 'li') begin('- ');
				else if (blocks.has(name)) begin(open && isMark(open.text) ? open.text : '');
			},
			ontext(text) {
				if (depth > 0) return;
				const words = text.replace(/\s+/g, ' ');
				if (open) {
					if (isMark(open.text) && words.trim() !== '') open.line = lineOfText(text);
					open.text += isMark(open.text) ? words.trimStart() : words;
				} else if (words.trim() !== '') open = {text: words, line: lineOfText(text)};
			},
			onclosetag(name) {
				if (depth > 0) {
					if (!voids.has(name)) depth--;
				} else if (/^h[1-6]$/.test(name) || name === 'li' || blocks.has(name)) end();
			},
		},
		{decodeEntities: true},
	);
	const lineOfText = (text: string) => {
		const blank = text.length - text.trimStart().length;
		return lineAt(parser.startIndex + blank).line;
	};
	parser.end(html);
	end();
	return lines;
}

const voids = new Set([
	'area',
	'base',
	'br',
	'col',
	'embed',
	'hr',
	'img',
	'input',
	'link',
	'meta',
	'source',
	'track',
	'wbr',
]);

const isMark = (text: string) => /^(?:-|#+) $/.test(text);
