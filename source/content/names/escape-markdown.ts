/** A text of one line as Markdown that shows exactly it, wherever it stands, and stays readable. */
export function escapeMarkdown(text: string): string {
	return text
		.replace(/[\\`*_[\]<~|]/g, '\\$&')
		.replace(/&(?=[#\w]+;)/g, '\\&')
		.replace(/(?<=^|\s)[#>=+-]/g, '\\$&')
		.replace(/^(\d+)(?=[.)])/, '$1\\');
}
