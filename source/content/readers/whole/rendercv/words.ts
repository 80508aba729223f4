import {
	isBlank,
	lookUp,
	mapAt,
	type Scalar,
	textAt,
	type Value,
	type ValueMap,
} from '../../../data/value.ts';
import type {Account} from '../../../records/account.ts';

/** How words are listed, by the key that they stand under; without one they are a paragraph. */
const listed: Readonly<Record<string, (words: string, place: number, count: number) => string>> = {
	bullet: (words) => `- ${words}`,
	number: (words, place) => `${place + 1}. ${words}`,
	// Markdown can't count down.
	reversed_number: (words, place, count) => `${count - place}\\. ${words}`,
};

/** The words of an item that is a paragraph or a point, and how it is listed. */
export function wordsIn(item: Value): {words: Scalar; kind: string} | undefined {
	if (item.kind === 'scalar') return {words: item, kind: ''};
	if (item.kind === 'list') return undefined;
	for (const kind of Object.keys(listed)) {
		const words = lookUp(item.fields, [kind]);
		if (words?.kind === 'scalar') return {words, kind};
	}
	return undefined;
}

/** Whether an item has fields, rather than words alone. */
export function isEntry(item: Value): boolean {
	return wordsIn(item) === undefined;
}

/** Paragraphs and points, as the one entry of their section. */
export function textOf(items: readonly Value[], title: Scalar, account: Account): ValueMap {
	const all = items.flatMap((item) => wordsIn(item) ?? []).filter(({words}) => !isBlank(words));
	const counts = new Map<string, number>();
	let text = '';
	for (const [index, {words, kind}] of all.entries()) {
		const place = counts.get(kind) ?? 0;
		counts.set(kind, place + 1);
		const count = all.filter((each) => each.kind === kind).length;
		const said = words.text.trim();
		const isPoint = kind === 'bullet' || kind === 'number';
		const line = (Object.hasOwn(listed, kind) ? listed[kind] : undefined)?.(
			isPoint ? said.replace(/\n/g, '\n   ') : said,
			place,
			count,
		);
		const isSameList = isPoint && all[index - 1]?.kind === kind;
		text += (text === '' ? '' : isSameList ? '\n' : '\n\n') + (line ?? said);
	}
	const mark = all[0]?.words.mark ?? title.mark;
	return mapAt(mark, [
		['title', title],
		[
			'body',
			account.madeOf(
				textAt(text, mark),
				all.map(({words}) => words),
			),
		],
	]);
}
