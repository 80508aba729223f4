import {emojiOf} from './extras/emoji.ts';
import {highlightCode} from './extras/languages.ts';
import {resolveReference} from './extras/references.ts';
import {createMarkdown, type Markdown} from './markdown.ts';
import {createParser} from './parse/blocks.ts';

/** Reads any text, for callers who can't wait until what it needs is loaded. */
export const completeMarkdown: Markdown = createMarkdown(
	createParser,
	{emoji: emojiOf, reference: resolveReference},
	highlightCode,
);
