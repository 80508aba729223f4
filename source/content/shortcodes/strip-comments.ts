import {regionsOf} from './regions.ts';

/** Removes the comments of a Markdown text, but not what looks like one in code. */
export function stripComments(text: string): string {
	if (!text.includes('<!--') && !text.includes(']:')) return text;
	let stripped = '';
	let done = 0;
	for (const {kind, from, to} of regionsOf(text)) {
		if (kind !== 'comment') continue;
		stripped += text.slice(done, from);
		done = to;
	}
	return stripped + text.slice(done);
}
