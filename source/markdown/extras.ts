import {mayHoldEmoji} from './emoji.ts';

const fenceWithLanguage = /^[ >]*(?:```|~~~)[ \t]*[\w+#-]/m;

/**
 * Loads what only some texts need, before they are set: the languages of code, the names of emoji.
 * Each is loaded once, and only when one of the texts calls for it.
 */
export async function loadExtras(texts: readonly string[]): Promise<void> {
	await Promise.all([
		texts.some((text) => fenceWithLanguage.test(text)) &&
			import('./languages.ts').then(({knowLanguages}) => knowLanguages()),
		texts.some(mayHoldEmoji) && import('./emoji-codes.ts').then(({knowEmoji}) => knowEmoji()),
	]);
}
