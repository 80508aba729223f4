import {blankStart, countLines} from '../../data/lines.ts';

/** A heading of the first level, on a line of its own or underlined. */
const first = /^(?:# +(.+?)(?: +#+)?|([^\n]+)\n=+)[ \t]*(?:\n|$)/;

/**
 * The title that a text begins with, by its words, and the rest, which begins so many lines further
 * down.
 */
export function takeHeading(
	body: string,
	wordsOf: (markdown: string) => string,
): {title: string; rest: string; lines: number} | undefined {
	const [whole, atx, setext] = first.exec(body) ?? [];
	const title = wordsOf(atx ?? setext ?? '');
	if (whole === undefined || title === '') return undefined;
	const begin = whole.length + blankStart(body.slice(whole.length));
	const rest = body.slice(begin);
	return {title, rest, lines: rest === '' ? 0 : countLines(body, begin)};
}
