/** Which rows of a pane its thumb covers: from `start`, from 0, and how many. */
export type Thumb = {start: number; length: number};

/** How many lines a pane shows of how many, and the first of them. */
export type Extent = {total: number; visible: number; top: number};

/**
 * The thumb of a pane of `height` rows; undefined if the pane shows all. It is at an end only when
 * the text is.
 */
export function thumbOf({total, visible, top}: Extent, height: number): Thumb | undefined {
	const hidden = total - visible;
	if (hidden <= 0 || height <= 0) return undefined;
	const length = Math.max(1, Math.min(height - 1, Math.round((height * visible) / total)));
	const free = height - length;
	const place = Math.round((free * top) / hidden);
	const isBetween = top > 0 && top < hidden && free >= 2;
	return {start: isBetween ? Math.max(1, Math.min(free - 1, place)) : place, length};
}

/** The first line in sight of a pane whose thumb has its middle on a row, as far as it can. */
export function topAt(row: number, extent: Extent, height: number): number {
	const {length} = thumbOf(extent, height) ?? {length: height};
	const share = (row - (length - 1) / 2) / Math.max(1, height - length);
	return Math.round(Math.max(0, Math.min(1, share)) * Math.max(0, extent.total - extent.visible));
}
