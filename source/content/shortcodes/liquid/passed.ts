/** Stands for a list that a template would show there. Control characters are in no content. */
export const passed = '\u0004';

const heading = /^ {0,3}#{1,6}[ \t]/;
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/;

/**
 * A text without the marks of lists that are shown elsewhere, and without the headings that stand
 * above nothing else.
 */
export function withoutPassed(text: string): string {
	if (!text.includes(passed)) return text;
	const lines = text.split('\n');
	/** The lines of the last heading, while nothing has come after it. */
	let open: number[] = [];
	let isPassed = false;
	const close = () => {
		if (isPassed) for (const index of open) lines[index] = '';
		open = [];
		isPassed = false;
	};
	for (const [index, line] of lines.entries()) {
		const isUnderlined = underline.test(lines[index + 1] ?? '') && /[\p{L}\p{N}]/u.test(line);
		if (heading.test(line) || isUnderlined) {
			close();
			open = isUnderlined ? [index, index + 1] : [index];
		} else if (!open.includes(index)) {
			if (line.includes(passed)) isPassed = true;
			if (/[\p{L}\p{N}]/u.test(line.replace(/<[^<>]*>/g, ''))) open = [];
		}
	}
	close();
	return lines.join('\n').replaceAll(passed, '');
}
