/** The colours of a page, as `#rrggbb`. */
export type PageColors = {
	paper: string;
	ink: string;
	/** What is beside the point: periods, places. At least 4.5 to 1 on `paper` and `tint` (WCAG 1.4.3). */
	muted: string;
	/** Headings and links. */
	accent: string;
	rule: string;
	/** Lies under code. */
	tint: string;
};

/** The colours of the PDF and of the page by day and by night: the viewer's cyan, on paper. */
export const lightColors = {
	paper: '#ffffff',
	ink: '#1c2328',
	muted: '#56616a',
	accent: '#0a6678',
	rule: '#c5d3d8',
	tint: '#eff5f6',
} as const satisfies PageColors;

export const darkColors = {
	paper: '#14191d',
	ink: '#e4e9ec',
	muted: '#9daab3',
	accent: '#6bcbdb',
	rule: '#35424a',
	tint: '#1d2529',
} as const satisfies PageColors;
