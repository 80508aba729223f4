import {scanTags} from './shortcode-tags.ts';

/** The text of a field without the tags of shortcodes; nothing is resolved outside a body. */
export function withoutShortcodes(text: string): string {
	if (!hasOpener(text)) return text;
	let plain = '';
	let done = 0;
	for (const tag of scanTags(text)) {
		plain += text.slice(done, tag.start);
		if (tag.form === 'literal') plain += escapeOpeners(tag.text);
		done = tag.end;
	}
	return unescapeOpeners(plain + text.slice(done));
}

/** Stands for `{{` while a text is put together; no text from outside holds it, being a control. */
const placeholder = '\u0001';

/** Marks the brackets that a reader is meant to see, so that the next function can tell them. */
export function escapeOpeners(text: string): string {
	return text.replace(/\{\{(?=[<%])/g, placeholder);
}

/**
 * Undoes `escapeOpeners`; every other opening bracket is one that came about where pieces met, and
 * loses a brace.
 */
export function unescapeOpeners(text: string): string {
	return text.replace(/(?<!\{)\{{2,}(?=[<%])/g, '{').replaceAll(placeholder, '{{');
}

export function hasOpener(text: string): boolean {
	return text.includes('{{<') || text.includes('{{%');
}
