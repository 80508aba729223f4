/** Columns from which the list and the entry stand side by side. */
const twoPanes = 80;
/** Longer lines tire the eye (Bringhurst: 45 to 75 characters, 80 with wide spacing). */
const measure = 78;
/** A text in two columns has lines of this length at least. */
const leastMeasure = 54;
const smallest = {columns: 20, rows: 5};
/**
 * What is drawn at most, about what a screen of 8K shows in small letters: a terminal may claim any size,
 * and no key would be answered until a frame of that size is made.
 */
const largest = {columns: 1000, rows: 300};
/** Rows above the body (the header and its rule), and with those below it (the footer). */
export const bodyTop = 2;
const chrome = bodyTop + 1;
/** The list is as wide as its content, from so many columns to this share of the window. */
const narrowestList = 24;
const shareOfList = 0.45;
/** Columns on either side of a text, in a window of two panes and of one; the most there are. */
export const padding = {wide: 2, narrow: 1};
const widestPadding = 4;

/** Where things stand on the screen, in columns and rows. A pane of no width is not shown. */
export type Geometry = {
	/** Whether there is room to draw anything at all. */
	fits: boolean;
	/** Whether list and entry stand side by side. */
	wide: boolean;
	/** Rows between the header and the footer. */
	bodyRows: number;
	listColumns: number;
	entryColumns: number;
	/** Free columns on either side of the entry's text, and between two columns of it. */
	entryPadding: number;
	/** Columns of the entry's text, never more than is comfortable to read. */
	textColumns: number;
	/** The same where a long text stands in two columns, side by side; 0 without room for them. */
	halfColumns: number;
};

/** Whether there is room to draw anything at all. */
export function fits({columns, rows}: {columns: number; rows: number}): boolean {
	return columns >= smallest.columns && rows >= smallest.rows;
}

/** The part of a window that is drawn: all of it, unless it is larger than any screen. */
export function drawnPart({columns, rows}: {columns: number; rows: number}): {
	columns: number;
	rows: number;
} {
	return {columns: Math.min(columns, largest.columns), rows: Math.min(rows, largest.rows)};
}

/** Rows of what is read aloud beside a text: heading, languages, search, and the footer, read in full. */
const aroundSpoken = 6;

/**
 * The window that somebody who listens has, in a terminal of that size: one thing after the other, so never
 * two side by side, with as much of a text in sight as is said at a time.
 */
export function spokenPart({columns, rows}: {columns: number; rows: number}): {
	columns: number;
	rows: number;
} {
	const least = Math.min(rows, smallest.rows);
	return {
		columns: Math.min(columns, twoPanes - 1),
		rows: Math.max(least, rows - (aroundSpoken - chrome)),
	};
}

/** Rows between the header and the footer of a screen of so many. */
export function bodyRowsOf(rows: number): number {
	return Math.max(1, rows - chrome);
}

/** The most columns that a list has beside an entry in a window of so many. */
export function widestList(columns: number): number {
	return Math.floor(columns * shareOfList);
}

/** Divides a screen of this size; `listWidth` is what the list needs, in columns. */
export function geometryOf(columns: number, rows: number, listWidth: number): Geometry {
	const wide = columns >= twoPanes;
	const listColumns = wide
		? Math.min(widestList(columns), Math.max(narrowestList, listWidth))
		: columns;
	// One column goes to the line between the panes.
	const entryColumns = wide ? columns - listColumns - 1 : columns;
	const least = wide ? padding.wide : padding.narrow;
	const entryPadding = clamp(Math.floor((entryColumns - measure) / 2), least, widestPadding);
	const half = Math.floor((entryColumns - 3 * widestPadding) / 2);
	return {
		fits: fits({columns, rows}),
		wide,
		bodyRows: bodyRowsOf(rows),
		listColumns,
		entryColumns,
		entryPadding,
		textColumns: clamp(entryColumns - 2 * entryPadding, 1, measure),
		halfColumns: wide && half >= leastMeasure ? Math.min(half, measure) : 0,
	};
}

function clamp(value: number, least: number, most: number): number {
	return Math.max(least, Math.min(most, value));
}
