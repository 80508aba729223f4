import type {TypstBlock} from './typst-blocks.ts';

/** Letters of the end of a text that is kept together: some five lines. */
const mostLetters = 500;

/** The blocks of an entry's text, with the last of its lines apart. */
export type Parted = {
	body: TypstBlock[];
	end: TypstBlock[];
	/** Whether the end goes on with a list of the body. */
	continues: boolean;
};

/**
 * Takes the end off a text: its last blocks, or the last items of a list, as many as `units`. It is to
 * stay on one page, so that no line of an entry is alone there. A long end is none, as its lines part
 * well by themselves, nor is one that is no plain text.
 */
export function withoutLastLines(blocks: readonly TypstBlock[], units: number): Parted {
	const body = [...blocks];
	const end: TypstBlock[] = [];
	for (let left = units; left > 0; ) {
		const last = body.pop();
		if (!last) break;
		const parted = last.kind === 'list' ? partedList(last, left) : undefined;
		const block = parted?.last ?? last;
		if (!isPlain(block) || lettersOf(block) + lettersOf(end) > mostLetters) {
			body.push(last);
			break;
		}
		if (parted?.rest) body.push(parted.rest);
		end.unshift(block);
		left -= block.kind === 'list' ? block.items.length : 1;
	}
	// What stands right above belongs to it.
	while (end.length > 0 && body.at(-1)?.kind === 'heading') end.unshift(...body.splice(-1));
	const [first] = end;
	return {body, end, continues: first?.kind === 'list' && body.at(-1)?.kind === 'list'};
}

type List = TypstBlock & {kind: 'list'};

function partedList(list: List, units: number): {rest: List | undefined; last: List} {
	const kept = Math.max(0, list.items.length - units);
	const start = list.start === null ? null : list.start + kept;
	return {
		rest: kept > 0 ? {...list, items: list.items.slice(0, kept)} : undefined,
		last: {...list, start, items: list.items.slice(kept)},
	};
}

function isPlain({kind}: TypstBlock): boolean {
	return kind === 'paragraph' || kind === 'list';
}

function lettersOf(blocks: unknown): number {
	let letters = 0;
	JSON.stringify(blocks, (key, value: unknown) => {
		if (key === 'text' && typeof value === 'string') letters += value.length;
		return value;
	});
	return letters;
}
