import {inlineOf} from '../../content/records/fields/inline.ts';

const openers = /\{\{(?:<([\s\S]*?)>|%([\s\S]*?)%)\}\}/g;

/**
 * Text that has been read as content, so that it is read as the same once more: what looks like a
 * shortcode in it was meant to be seen, and stands between Hugo's signs for that.
 */
export function literal(text: string): string {
	return text.replace(openers, (_, angle: string | undefined, percent: string | undefined) =>
		angle === undefined ? `{{%/*${percent}*/%}}` : `{{</*${angle}*/>}}`,
	);
}

/** The same for a line in which Markdown is read, such as a title: there, what is never closed is kept too. */
export function literalLine(words: string): string {
	return literal(inlineOf(words)).replace(/\{\{(?=[<%](?!\/\*))/g, '{\\{');
}
