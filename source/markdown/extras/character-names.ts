import type {EmojiOf} from '../../resume/emoji.ts';

/**
 * Looks up the characters that a text names. Both tables are large and most texts need neither, so
 * they are loaded only where one does.
 */
export type CharacterNames = {
	emoji: EmojiOf;
	/** The characters of an HTML reference: `&eacute;` is é. One that is not known stays as it is. */
	reference: (written: string) => string;
};

/** For texts that name no character. */
export const noCharacterNames: CharacterNames = {
	emoji: () => undefined,
	reference: (written) => written,
};

/** As in CommonMark: with its semicolon, and with no more digits than it may have. */
const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]*);/gi;

/** Whether a text may contain character references. */
export function mayHoldReference(text: string): boolean {
	return text.includes('&') && text.search(reference) !== -1;
}

/** Text with its character references resolved: `&eacute;` is é. */
export function withReferences(text: string, resolve: CharacterNames['reference']): string {
	if (!text.includes('&')) return text;
	return text.replace(reference, (written) => {
		const [, hex, decimal] = /^&#(?:x([\da-f]+)|(\d+));$/i.exec(written) ?? [];
		const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
		// A browser takes 128 to 159 for characters of Windows; here they stay control characters.
		return code >= 128 && code <= 159 ? String.fromCharCode(code) : resolve(written);
	});
}
