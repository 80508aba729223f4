import {scanTags, type Tag} from './shortcode-tags.ts';

/** Removes the tags of shortcodes from a field; they are resolved in bodies only. */
export function withoutShortcodes(text: string): string {
	if (!hasOpener(text)) return text;
	let plain = '';
	let done = 0;
	const tags = scanTags(text);
	const lastEnd = tags.findLastIndex(isCommentEnd);
	let isInComment = false;
	for (const [index, tag] of tags.entries()) {
		if (!isInComment) plain += text.slice(done, tag.start);
		if (tag.form === 'literal' && !isInComment) plain += escapeOpeners(tag.text);
		// What stands in a comment is not read.
		if (tag.form === 'open' && tag.name === 'comment' && index < lastEnd) isInComment = true;
		if (isCommentEnd(tag)) isInComment = false;
		done = tag.end;
	}
	return unescapeOpeners(plain + text.slice(done));
}

function isCommentEnd(tag: Tag): boolean {
	return tag.form === 'close' && tag.name === 'comment';
}

/** Stands for `{{` in the meantime; being a control character, it is in no content. */
const placeholder = '\u0001';

/** Marks the brackets that readers are meant to see, for `unescapeOpeners`. */
export function escapeOpeners(text: string): string {
	return text.replace(/\{\{(?=[<%])/g, placeholder);
}

/**
 * Undoes `escapeOpeners`. Any other opening bracket is one that came about where two parts met, and
 * loses a brace.
 */
export function unescapeOpeners(text: string): string {
	return text.replace(/(?<!\{)\{{2,}(?=[<%])/g, '{').replaceAll(placeholder, '{{');
}

/** Whether a text may hold shortcodes. */
export function hasOpener(text: string): boolean {
	return text.includes('{{<') || text.includes('{{%');
}
