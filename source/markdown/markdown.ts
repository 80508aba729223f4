import type {CharacterNames} from './extras/character-names.ts';
import {type Highlight, plainCode} from './extras/highlight.ts';
import type {Block, createParser as CreateParser} from './parse/blocks.ts';
import {linkSpans} from './parse/link-spans.ts';
import type {ParsedText} from './parsed-text.ts';
import type {Span} from './style/span.ts';

/** Where a text that was parsed before is stored: start and length, in bytes. */
export type Stored = readonly [start: number, length: number];

/** A text of a résumé; in a package, `ready` says where it is stored parsed. */
type Text = {readonly body: string; readonly ready?: Stored};

/** What reads the texts of a résumé: made once, and passed to all that show one. */
export type Markdown = {
	/** The outermost blocks of a text. `hyperlinks` tells whether labels can stand without addresses. */
	blocks: (text: Text, hyperlinks: boolean) => Iterable<Block>;
	/** A plain label as a link; an address that is not safe leaves the label as text. */
	link: (label: string, address: string, hyperlinks: boolean) => Span[];
	/** Colours code, unless its block has been coloured before. */
	highlight: Highlight;
};

function linksWith(names: CharacterNames): Markdown['link'] {
	return (label, address, hyperlinks) => linkSpans(label, address, {hyperlinks, names});
}

/** Reads texts that were parsed and coloured before; `read` reads one from where it is stored. */
export function createPackedMarkdown(
	read: (stored: Stored) => ParsedText,
	names: CharacterNames,
): Markdown {
	return {
		blocks({ready}, hyperlinks) {
			if (!ready) return [];
			const {linked, unlinked = linked} = read(ready);
			return hyperlinks ? linked : unlinked;
		},
		link: linksWith(names),
		highlight: plainCode,
	};
}

/** Reads texts as they are written, with a parser that only they need. */
export function createMarkdown(
	createParser: typeof CreateParser,
	names: CharacterNames,
	highlight: Highlight,
): Markdown {
	const {emoji} = names;
	const [linked, unlinked] = [true, false].map((hyperlinks) => createParser({hyperlinks, emoji}));
	return {
		blocks: ({body}, hyperlinks) => (hyperlinks ? linked : unlinked)?.(body) ?? [],
		link: linksWith(names),
		highlight,
	};
}
