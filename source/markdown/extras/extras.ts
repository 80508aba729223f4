import {mayHoldReference} from '../parse/html.ts';
import {mayHoldEmoji} from './emoji.ts';
import {languageNames} from './highlight.ts';

const fence = /^[ >\t]*(?:[-*+]|\d+[.)])?[ \t]*(?:```|~~~)[`~]*[ \t]*[{.]*([^\s{}:,`]+)/gm;

/** Whether a text has code in a language that can be coloured. */
function hasKnownCode(text: string): boolean {
	for (const [, name = ''] of text.matchAll(fence))
		if (languageNames.has(name.toLowerCase())) return true;
	// Within one tag: looking on to the end from each `<` would take minutes for a text of nothing else.
	return /<[a-z][^<>]*\blanguage-/i.test(text);
}

/** What only some texts need: the languages of code, the names of emoji, character references. */
export type Extras = {code: boolean; emoji: boolean; references: boolean};

/** Which extras some texts call for. */
export function extrasOf(texts: readonly string[]): Extras {
	return {
		code: texts.some(hasKnownCode),
		emoji: texts.some(mayHoldEmoji),
		references: texts.some(mayHoldReference),
	};
}

/**
 * Loads what only some texts need, before they are set. Each is loaded once, and only when one of
 * the texts calls for it.
 */
export async function loadExtras(texts: readonly string[]): Promise<void> {
	const {code, emoji, references} = extrasOf(texts);
	await Promise.all([
		code && import('./languages.ts').then(({knowLanguages}) => knowLanguages()),
		references && import('../parse/references.ts').then(({knowReferences}) => knowReferences()),
		emoji && import('./emoji-codes.ts').then(({knowEmoji}) => knowEmoji()),
	]);
}
