const tag = '</?(?:b|strong|i|em|u|s|del|ins|mark|small|big|span|font)(?:\\s[^<>]*)?>';
const sign = `(?:\\*|~~|${tag})`;
/** What makes a part of a word bold, or look otherwise. */
const within = new RegExp(`(?<=[\\p{L}\\p{M}])${sign}+(?=[\\p{L}\\p{M}])`, 'iu');
const beside = new RegExp(`(?<=\\S)${sign}|${sign}(?=\\S)`, 'giu');

/**
 * Markdown with each line changed in which a word says something only without what makes a part of it look
 * otherwise, as in `**G**race`: that line goes without any of it.
 */
export function changedWithinWords(markdown: string, change: (text: string) => string): string {
	return markdown
		.split('\n')
		.map((line) => {
			if (!within.test(line)) return line;
			const bare = line.replace(beside, '');
			const changed = change(bare);
			return changed === bare ? line : changed;
		})
		.join('\n');
}
