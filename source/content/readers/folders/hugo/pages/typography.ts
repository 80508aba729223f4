import {scanTags} from '../../../../data/shortcode-tags.ts';
import {mapIn, textIn, type ValueMap} from '../../../../data/value.ts';
import {regionsOf} from '../../../../shortcodes/regions.ts';

/** Whether a site has its texts set with quotation marks and dashes as books have them, as Hugo does. */
export function isTypographic(map: ValueMap): boolean {
	const extensions = mapIn(mapIn(mapIn(map, 'markup'), 'goldmark'), 'extensions');
	const isOff = textIn(extensions, 'typographer') === 'false';
	return !isOff && textIn(mapIn(extensions, 'typographer'), 'disable') !== 'true';
}

/** What is no text: tags, addresses, what is escaped, and lines that are no words, as in a table. */
const verbatim =
	/\\[\s\S]|(?<!<)<[a-z/!?][^<>]*>|\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)|^ {0,3}\[[^\]\n]+\]:.*$|\b(?:https?:\/\/|www\.)\S+|^[ \t>]*[-=*_|:][-=*_|: \t]*$/gim;
/** A quotation mark, an apostrophe, dashes or dots. */
const marks = /["']|-{2,3}|\.{3}|<<|>>/g;
const known: Readonly<Record<string, string>> = {
	'--': '–',
	'---': '—',
	'...': '…',
	'<<': '«',
	'>>': '»',
};
/** A text with program code in it is left alone. */
const program = /<(?:script|style|pre|textarea)\b/i;

/** Markdown with the marks that Goldmark sets in the place of those on a keyboard. */
export function typographic(text: string): string {
	if (!/["'<>]|--|\.\.\./.test(text) || program.test(text)) return text;
	const kept = [
		...regionsOf(text),
		...scanTags(text).map(({start, end}) => ({from: start, to: end})),
	];
	for (const {0: match, index} of text.matchAll(verbatim))
		kept.push({from: index, to: index + match.length});
	kept.sort((a, b) => a.from - b.from);
	let next = 0;
	const quotes = new Quotes();
	let done = 0;
	return text.replace(marks, (mark: string, at: number) => {
		while (next < kept.length && (kept[next]?.to ?? 0) <= at) next++;
		if ((kept[next]?.from ?? Number.POSITIVE_INFINITY) <= at) return mark;
		if (/\n[ \t]*\n/.test(text.slice(done, at))) quotes.close();
		done = at;
		const before = text[at - 1] ?? ' ';
		const after = text.slice(at + 1, at + 5);
		if (mark === '"') return quotes.double(before, after);
		return mark === "'" ? quotes.single(before, after) : (known[mark] ?? mark);
	});
}

const isSpace = (character: string) => /^(?:\s|$)/.test(character);
const isPunctuation = (character: string) => /^[\p{P}\p{S}]/u.test(character);

/** Whether a mark between two characters may open a part of a text; the other way round, close one. */
const opens = (before: string, after: string) =>
	!isSpace(after) && (!isPunctuation(after) || isSpace(before) || isPunctuation(before));

/** The quotation marks of a paragraph, of which one that closes needs another that is open. */
class Quotes {
	#doubles = 0;
	#singles = 0;

	close(): void {
		this.#doubles = 0;
		this.#singles = 0;
	}

	double(before: string, after: string): string {
		const mayClose = opens(after, before);
		if (opens(before, after) && !mayClose) {
			this.#doubles++;
			return '“';
		}
		if (!mayClose || this.#doubles === 0) return '"';
		this.#doubles--;
		return '”';
	}

	/** Decades, words that have lost their first letter, and what stands within a word have an apostrophe. */
	single(before: string, after: string): string {
		const isApart = isSpace(before) || isPunctuation(before);
		if (/^\d\ds(?!\p{L})/u.test(after) || (isApart && /^[tenl]/.test(after))) return '’';
		if (/[\p{L}\p{N}]/u.test(before) && /^\p{L}/u.test(after)) return '’';
		const mayClose = opens(after, before);
		if (opens(before, after) && !mayClose) {
			if (/^(?:[smtd]|ve|ll|re)(?!\p{L}|\p{N})/u.test(after)) return '’';
			this.#singles++;
			return '‘';
		}
		const isPlural = isSpace(after) || (isPunctuation(after) && /^.\D/u.test(after));
		if (!isPlural && (!mayClose || this.#singles === 0)) return "'";
		if (this.#singles > 0) this.#singles--;
		return '’';
	}
}
