/** Columns from which the list and the entry stand side by side. */
const twoPanes = 80;
/** Longer lines tire the eye (Bringhurst: 45 to 75 characters, 80 with wide spacing). */
const measure = 78;
const smallest = {columns: 20, rows: 5};
/** Rows above the body (the header and its rule), and with those below it (the footer). */
export const bodyTop = 2;
const chrome = bodyTop + 1;
/** Columns of a list with room for a timeline, and of the timeline: two years and a gap. */
const listWithTimeline = 36;
const minTimeline = 12;
/** Extra columns of the list on a very wide screen, half of them for its timeline. */
const spareForList = 18;
/** Columns on either side of a text, in a window of two panes and of one. */
export const padding = {wide: 2, narrow: 1};

/** Where things stand on the screen, in columns and rows. A pane of no width is not shown. */
export type Geometry = {
	/** Whether there is room to draw anything at all. */
	fits: boolean;
	/** Whether list and entry stand side by side. */
	wide: boolean;
	/** Rows between the header and the footer. */
	bodyRows: number;
	listColumns: number;
	/** Columns of the list's timeline; 0 without room for one. */
	timelineColumns: number;
	entryColumns: number;
	/** Free columns on either side of the entry's text. */
	entryPadding: number;
	/** Columns of the entry's text, never more than is comfortable to read. */
	textColumns: number;
};

/** Divides a screen of this size. */
export function geometryOf(columns: number, rows: number): Geometry {
	const wide = columns >= twoPanes;
	const narrowList = wide ? Math.min(46, Math.max(28, Math.floor(columns * 0.34))) : columns;
	// One column goes to the line between the panes.
	const spare = columns - narrowList - 1 - measure - 2 * padding.wide;
	const more = wide ? Math.max(0, Math.min(spareForList, spare)) : 0;
	const listColumns = narrowList + more;
	const timelineColumns =
		wide && narrowList >= listWithTimeline ? minTimeline + Math.floor(more / 2) : 0;
	const entryColumns = wide ? columns - listColumns - 1 : columns;
	const most = wide ? padding.wide : padding.narrow;
	// On a very wide screen, the text moves towards the middle.
	const entryPadding = Math.max(most, Math.floor((entryColumns - measure) / 3));
	return {
		fits: columns >= smallest.columns && rows >= smallest.rows,
		wide,
		bodyRows: Math.max(1, rows - chrome),
		listColumns,
		timelineColumns,
		entryColumns,
		entryPadding,
		textColumns: Math.max(1, Math.min(measure, entryColumns - 2 * entryPadding)),
	};
}
