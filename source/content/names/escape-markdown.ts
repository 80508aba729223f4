/** A text of one line as Markdown that shows exactly it, wherever it stands, and stays readable. */
export function escapeMarkdown(text: string): string {
	return text
		.replace(/[\\`*_[\]<~|]/g, '\\$&')
		.replace(/&(?=[#\w]+;)/g, '\\&')
		.replace(/(?<=^|\s)[#>=+-]/g, '\\$&')
		.replace(/^(\d+)(?=[.)])/, '$1\\');
}

const mark = /[*_`~[\]<]/g;

/** More than any text has: marks, each of which may be followed by all of the text. */
const most = 4_000_000;

/**
 * Whether a text has so many marks of Markdown that it is none. marked reads what is left behind each
 * mark that is never closed, so the time that it takes grows with both.
 */
export function hasTooManyMarks(text: string): boolean {
	return text.length * (text.match(mark)?.length ?? 0) > most;
}

/** A text without the marks of those of its paragraphs that have too many. */
export function withoutManyMarks(text: string): string {
	return text
		.split(/(?<=\n)(?=\n)/)
		.map((part) => (hasTooManyMarks(part) ? part.replace(mark, ' ') : part))
		.join('');
}
