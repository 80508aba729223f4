/*
 * The ways in which a construct becomes a long text of one shape: what is repeated, nested,
 * interleaved with others, or filled. Each gives a text of about `size` characters.
 */

export type Grow = (size: number) => string;

/** One text again and again. `#` in it counts, so that no two are the same. */
export function repeated(piece: string, apart = ''): Grow {
	return (size) => {
		const parts: string[] = [];
		for (let length = 0; length < size; length += (parts.at(-1)?.length ?? 0) + apart.length)
			parts.push(piece.replaceAll('#', String(parts.length)));
		return parts.join(apart);
	};
}

/** Each inside the one before. `middle` is what all of them are around. */
export function nested(open: string, close = '', middle = 'x'): Grow {
	return (size) => {
		const depth = Math.ceil(size / (open.length + close.length));
		return open.repeat(depth) + middle + close.repeat(depth);
	};
}

/** Several, by turns. */
export function interleaved(...pieces: readonly string[]): Grow {
	return repeated(pieces.join(''));
}

/** One construct, and a lot of something in it. */
export function filled(open: string, filling: string, close = ''): Grow {
	return (size) => open + repeated(filling)(size) + close;
}

/** One of each on its own, the first of them half of the text: what looks for the other looks far. */
export function apart(first: string, second: string): Grow {
	return (size) => repeated(first)(size / 2) + repeated(second)(size / 2);
}
