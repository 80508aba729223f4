import type {Role} from './style.ts';

/** A stretch of text of one look. `link` is an address that is safe to hand to a terminal. */
export type Span = {
	text: string;
	/** From the outermost to the innermost. */
	roles: readonly Role[];
	link?: string;
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
	return spans.map((span) => span.text).join('');
}

/** A blank line in the same place as its neighbour. */
export function blankAfter(line: Line): Line {
	return {...line, spans: []};
}
