import {readInline} from '../inline.ts';

/** Sections of what was published, presented or patented. */
export const published: ReadonlySet<string> = new Set(
	'publications research patents talks'.split(' '),
);

/** Emphasis around nothing: a template whose words were taken out. Elsewhere it may be two stars of five. */
const emptied = /^(?:\*\*|__){1,2}$/;

/** What stands on a line of a publication, without Markdown; undefined where nothing does. */
export function publishedLine(text: string): string | undefined {
	return emptied.test(text) ? undefined : readInline(text).text;
}
