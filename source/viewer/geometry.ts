/** Columns from which the list and the entry stand side by side. */
const twoPanes = 80;
/** Longer lines than this tire the eye (Bringhurst: 45 to 75 characters, 80 with wide spacing). */
const measure = 78;
const smallest = {columns: 20, rows: 5};
/** The header and its rule, and the footer. */
const chrome = 3;
/** Columns left and right of a text, beside the list and alone. */
const padding = {wide: 2, narrow: 1};

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
	/** Columns left free on either side of the entry's text. */
	entryPadding: number;
	/** Columns of the entry's text, at most a comfortable measure. */
	textColumns: number;
};

/** Divides a screen of this size. */
export function geometryOf(columns: number, rows: number): Geometry {
	const wide = columns >= twoPanes;
	const listColumns = wide ? Math.min(46, Math.max(28, Math.floor(columns * 0.34))) : columns;
	// One column goes to the line between the panes.
	const entryColumns = wide ? columns - listColumns - 1 : columns;
	const entryPadding = wide ? padding.wide : padding.narrow;
	return {
		fits: columns >= smallest.columns && rows >= smallest.rows,
		wide,
		bodyRows: Math.max(1, rows - chrome),
		listColumns,
		entryColumns,
		entryPadding,
		textColumns: Math.max(1, Math.min(measure, entryColumns - 2 * entryPadding)),
	};
}
