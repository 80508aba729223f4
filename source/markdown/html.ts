import {decodeHTML} from 'entities/decode';

/** Text with its character references resolved: `&eacute;` is é. */
export function decodeEntities(text: string): string {
	return text.includes('&') ? decodeHTML(text) : text;
}

const invisible = /<!--[\s\S]*?(?:-->|$)|<(script|style|template)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
const lineBreak = /<br\s*\/?>/gi;
const blockTag =
	/<\/?(?:p|div|section|article|h[1-6]|li|ul|ol|tr|table|details|summary|blockquote|hr|dd|dt|dl|pre|figure|figcaption)\b[^>]*>/gi;
const tag = /<\/?[a-z][^>]*>|<[!?][^>]*>/gi;

/** Whether an inline tag breaks the line. */
export function isLineBreak(html: string): boolean {
	return /^<br\s*\/?>$/i.test(html.trim());
}

/**
 * The paragraphs that a block of HTML says, as text: `br` breaks the line (a line feed), comments,
 * scripts and styles say nothing, other tags are dropped and their text stays.
 */
export function htmlParagraphs(html: string): string[] {
	return html
		.replace(invisible, '')
		.replace(/\s+/g, ' ')
		.replace(blockTag, '\n\n')
		.replace(lineBreak, '\n')
		.replace(tag, '')
		.split(/\n\s*\n/)
		.map((paragraph) => decodeEntities(paragraph).trim())
		.filter((paragraph) => paragraph !== '');
}
