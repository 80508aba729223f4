import {mayHoldEmoji} from './emoji.ts';
import {languageNames} from './highlight.ts';

const fence = /^[ >\t]*(?:[-*+]|\d+[.)])?[ \t]*(?:```|~~~)[`~]*[ \t]*[{.]*([^\s{}:,`]+)/gm;

/** Whether a text has code in a language that can be coloured. */
function hasKnownCode(text: string): boolean {
	for (const [, name = ''] of text.matchAll(fence))
		if (languageNames.has(name.toLowerCase())) return true;
	return text.includes('language-');
}

/**
 * Loads what only some texts need, before they are set: the languages of code, the names of emoji.
 * Each is loaded once, and only when one of the texts calls for it.
 */
export async function loadExtras(texts: readonly string[]): Promise<void> {
	await Promise.all([
		texts.some(hasKnownCode) && import('./languages.ts').then(({knowLanguages}) => knowLanguages()),
		texts.some(mayHoldEmoji) && import('./emoji-codes.ts').then(({knowEmoji}) => knowEmoji()),
	]);
}
