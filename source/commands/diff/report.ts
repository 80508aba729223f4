import ansiStyles from 'ansi-styles';
import {diffWordsWithSpace} from 'diff';
import {plainText} from '../../resume/plain-text.ts';
import type {Change, Difference} from '../../resume/variant/differences.ts';

/** How a difference is marked: as `git diff --word-diff` does, or in colour. */
type Marks = Readonly<Record<'added' | 'removed', (words: string) => string>>;

const plainMarks: Marks = {
	added: (words) => `{+${words}+}`,
	removed: (words) => `[-${words}-]`,
};

const {green, red} = ansiStyles.color;
const {strikethrough} = ansiStyles.modifier;
const colorMarks: Marks = {
	added: (words) => `${green.open}${words}${green.close}`,
	removed: (words) => `${red.open}${strikethrough.open}${words}${strikethrough.close}${red.close}`,
};

/** The lines of a report: an entry, and below it the lines of its fields in which something differs. */
export function diffReport(found: readonly Difference[], isColored: boolean): string[] {
	const marks = isColored ? colorMarks : plainMarks;
	return found.flatMap(({id, locale, kind, fields}, index) => [
		...(index > 0 ? [''] : []),
		`${id} (${locale}): ${kind}`,
		// What is there only once differs in everything.
		...(kind === 'changed' ? fields.flatMap((change) => fieldLines(change, marks)) : []),
	]);
}

function fieldLines({field, before = '', after = ''}: Change, marks: Marks): string[] {
	const lines = changedLines(plainText(before), plainText(after), marks);
	const [only, ...others] = lines;
	if (others.length === 0) return [`  ${field}: ${only ?? ''}`];
	return [`  ${field}:`, ...lines.map((line) => `    ${line}`)];
}

/** The lines in which a word differs, each with what was there and what is. */
function changedLines(before: string, after: string, marks: Marks): string[] {
	const lines: Array<{text: string; isChanged: boolean}> = [{text: '', isChanged: false}];
	for (const {value, added, removed} of diffWordsWithSpace(before, after)) {
		const mark = added ? marks.added : removed ? marks.removed : undefined;
		for (const [index, part] of value.split('\n').entries()) {
			if (index > 0) lines.push({text: '', isChanged: false});
			const line = lines.at(-1);
			if (!line || part === '') continue;
			line.text += mark ? mark(part) : part;
			line.isChanged ||= mark !== undefined;
		}
	}
	return lines.filter(({isChanged}) => isChanged).map(({text}) => text.trimEnd());
}
