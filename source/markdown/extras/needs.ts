import {mayHoldEmoji} from '../../resume/emoji.ts';
import {mayHoldReference} from './character-names.ts';
import {languageNames} from './highlight.ts';

const fence = /^[ >\t]*(?:[-*+]|\d+[.)])?[ \t]*(?:```|~~~)[`~]*[ \t]*[{.]*([^\s{}:,`]+)/gm;

/** Whether a text has code in a language that can be coloured. */
export function hasKnownCode(text: string): boolean {
	for (const [, name = ''] of text.matchAll(fence))
		if (languageNames.has(name.toLowerCase())) return true;
	// Within one tag: looking on to the end from each `<` would take minutes for a text of nothing else.
	return /<[a-z][^<>]*\blanguage-/i.test(text);
}

/** What only some texts need: the languages of code, the names of emoji, character references. */
export type Needs = {code: boolean; emoji: boolean; references: boolean};

/** What some texts need. */
export function needsOf(texts: readonly string[]): Needs {
	return {
		code: texts.some(hasKnownCode),
		emoji: texts.some(mayHoldEmoji),
		references: texts.some(mayHoldReference),
	};
}
