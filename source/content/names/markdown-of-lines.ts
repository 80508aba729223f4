import {escapeMarkdown} from './escape-markdown.ts';

/** A line that people begin with a bullet of their own. */
const bullet = /^[•●▪◦‣∙·*–-]\s*(?=\S)/;

/**
 * Text without any marks as Markdown that shows it: each line stays on its own, those with bullets
 * are the points of a list, and blank lines part paragraphs.
 */
export function markdownOfLines(text: string): string {
	let markdown = '';
	let before: 'blank' | 'line' | 'point' = 'blank';
	for (const line of text.split('\n').map((each) => each.trim())) {
		const kind = line === '' ? 'blank' : bullet.test(line) ? 'point' : 'line';
		if (kind !== 'blank' && markdown !== '')
			markdown += kind !== before ? '\n\n' : kind === 'point' ? '\n' : '\\\n';
		if (kind === 'point') markdown += `- ${escapeMarkdown(line.replace(bullet, ''))}`;
		if (kind === 'line') markdown += escapeMarkdown(line);
		before = kind;
	}
	return markdown;
}
