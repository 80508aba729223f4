import type {Locale} from '../types.ts';

/** A line of a text, without the sign of a list, and what stands there instead. */
type Replacement = {was: string; with: string};

/** What a variant says otherwise in one entry: lines, and items that come last, in each locale. */
export type Changes = {
	replaced: readonly Replacement[];
	added: Readonly<Record<Locale, readonly string[]>>;
};

/** The sign of a heading, a quotation or an item of a list, and the words behind it. */
const line = /^(?<sign>\s*(?:(?:[-*+>]|\d{1,9}[.)]|#{1,6})\s+)*)(?<words>.*?)\s*$/;

const wordsOf = (text: string) => line.exec(text)?.groups?.words ?? '';

/** Whether a text has such a line. */
export function hasLine(body: string, words: string): boolean {
	return body.split('\n').some((each) => wordsOf(each) === words.trim());
}

/** A text with what a variant says in it. A line that is not there any more changes nothing. */
export function withChanges(body: string, locale: Locale, {replaced, added}: Changes): string {
	const instead = new Map(replaced.map((each) => [each.was.trim(), each.with.trim()]));
	const lines = body.split('\n').map((each) => {
		const words = instead.get(wordsOf(each));
		return words === undefined ? each : `${line.exec(each)?.groups?.sign ?? ''}${words}`;
	});
	const text = lines.join('\n').trimEnd();
	const items = added[locale] ?? [];
	if (items.length === 0) return text;
	// As part of the list that the text ends with, or as one of its own.
	const [, sign] = /^([-*+])\s.*$/.exec(text.slice(text.lastIndexOf('\n') + 1)) ?? [];
	const list = items.map((words) => `${sign ?? '-'} ${words}`).join('\n');
	return [text, list].filter(Boolean).join(sign ? '\n' : '\n\n');
}
