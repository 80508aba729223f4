import {scanTags} from './shortcode-tags.ts';

/** Removes the tags of shortcodes from a field; they are resolved in bodies only. */
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
