import {mayHoldEmoji} from '../resume/emoji.ts';
import {type CharacterNames, mayHoldReference, noCharacterNames} from './extras/character-names.ts';
import {plainCode} from './extras/highlight.ts';
import {hasKnownCode} from './extras/needs.ts';
import {createMarkdown, createPackedMarkdown, type Markdown, type Stored} from './markdown.ts';
import type {ParsedText} from './parsed-text.ts';

async function loadNames(texts: readonly string[]): Promise<CharacterNames> {
	const [codes, table] = await Promise.all([
		texts.some(mayHoldEmoji) && import('./extras/emoji.ts'),
		texts.some(mayHoldReference) && import('./extras/references.ts'),
	]);
	return {
		emoji: codes ? codes.emojiOf : noCharacterNames.emoji,
		reference: table ? table.resolveReference : noCharacterNames.reference,
	};
}

/**
 * Loads what reads some texts in Markdown, with no more languages of code and names of characters
 * than they need. `links` are the labels and addresses beside the texts, which may name characters.
 */
export async function loadMarkdown(
	bodies: readonly string[],
	links: readonly string[],
): Promise<Markdown> {
	const [{createParser}, names, languages] = await Promise.all([
		import('./parse/blocks.ts'),
		loadNames([...bodies, ...links]),
		bodies.some(hasKnownCode) && import('./extras/languages.ts'),
	]);
	return createMarkdown(createParser, names, languages ? languages.highlightCode : plainCode);
}

/** The same for texts that were parsed before, of which `read` reads one: only links are left. */
export async function loadPackedMarkdown(
	read: (stored: Stored) => ParsedText,
	links: readonly string[],
): Promise<Markdown> {
	return createPackedMarkdown(read, await loadNames(links));
}
