/** Which rows of a pane its thumb covers: from `start`, from 0, and how many. */
export type Thumb = {start: number; length: number};

/**
 * The thumb of a pane of `height` rows that shows `visible` of `total` lines from the line `top` on;
 * undefined if it shows all. It is at an end only when the text is.
 */
export function thumbOf(
	{total, visible, top}: {total: number; visible: number; top: number},
	height: number,
): Thumb | undefined {
	const hidden = total - visible;
	if (hidden <= 0 || height <= 0) return undefined;
	const length = Math.max(1, Math.min(height - 1, Math.round((height * visible) / total)));
	const free = height - length;
	const place = Math.round((free * top) / hidden);
	const isBetween = top > 0 && top < hidden && free >= 2;
	return {start: isBetween ? Math.max(1, Math.min(free - 1, place)) : place, length};
}
