import type {Role} from './style.ts';

/**
 * A run of text in one look. `link` is an address that is safe to hand to a terminal, `technology`
 * one that the text is a tag of.
 */
export type Span = {
	text: string;
	/** From the outermost to the innermost. */
	roles: readonly Role[];
	link?: string;
	technology?: string;
};

/**
 * One line on the screen, and where it stands in its document: `block` counts the outermost blocks
 * from 0, `offset` is the number of UTF-16 units of the block's text that stand before this line.
 * By these two a reader is found again after the width or the language has changed.
 */
export type Line = {
	spans: readonly Span[];
	block: number;
	offset: number;
};

const none: readonly Role[] = [];

/** Text without a role or a link. */
export function plain(text: string): Span {
	return {text, roles: none};
}

/** Text with one role. */
export function styled(text: string, role: Role): Span {
	return {text, roles: [role]};
}

/** The same spans with a role around them. */
export function within(role: Role, spans: readonly Span[]): Span[] {
	return spans.map((span) => ({...span, roles: [role, ...span.roles]}));
}

/** The text of spans, without their looks. */
export function textOf(spans: readonly Span[]): string {
	let text = '';
	for (const span of spans) text += span.text;
	return text;
}

/** From the first to before the last UTF-16 unit of a text. */
export type Range = {start: number; end: number};

/** The spans of each range of their text. Ranges are ascending and do not overlap. */
export function cutSpans(spans: readonly Span[], ranges: readonly Range[]): Span[][] {
	let index = 0;
	let spanStart = 0;
	return ranges.map(({start, end}) => {
		const cut: Span[] = [];
		for (let span = spans[index]; span; span = spans[++index]) {
			const from = Math.max(start - spanStart, 0);
			const to = Math.min(end - spanStart, span.text.length);
			if (from === 0 && to === span.text.length) cut.push(span);
			else if (to > from) cut.push({...span, text: span.text.slice(from, to)});
			if (spanStart + span.text.length > end) break;
			spanStart += span.text.length;
		}
		return cut;
	});
}
