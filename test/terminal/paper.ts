/** A colour as the program named it: the terminal's own, one of the 256, or an exact one. */
export type Colour = 'default' | number | `#${string}`;

/** The colours of a terminal's window: what a program that names none, or only numbers, is drawn in. */
export type Paper = {
	background: string;
	foreground: string;
	/** The line around the window. */
	border: string;
	/** The words in the title bar. */
	title: string;
	/** The sixteen that a program names by number; 8 to 15 are the bright ones. */
	palette: readonly string[];
};

export const dark: Paper = {
	background: '#16181d',
	foreground: '#d7dae0',
	border: '#3a3f4b',
	title: '#8b93a1',
	palette: [
		['#31353f', '#e8707a', '#8fce7e', '#e3c078', '#6cb2f5', '#c58af0', '#5fc9d4', '#c3c8d1'],
		['#7b8494', '#ff8f98', '#aee5a0', '#f5d795', '#92c8ff', '#d9acff', '#8be3ec', '#f4f6f9'],
	].flat(),
};

export const light: Paper = {
	background: '#fbfaf7',
	foreground: '#2b2f36',
	border: '#c9c7c0',
	title: '#6b6f78',
	palette: [
		['#2b2f36', '#b3261e', '#3c7a2a', '#8a6200', '#1f5fae', '#8a3ab0', '#0f7682', '#d5d3cc'],
		['#6b6f78', '#d0453c', '#4e9438', '#a67b12', '#2f78d0', '#a354ca', '#16909e', '#ffffff'],
	].flat(),
};

/** The exact colour of one of the 256, or of one that is exact already. */
export function rgbOf(colour: Exclude<Colour, 'default'>, {palette}: Paper): string {
	if (typeof colour === 'string') {
		return colour;
	}

	if (colour < 16) {
		return palette[colour]!;
	}

	if (colour >= 232) {
		return hex((8 + (colour - 232) * 10) * 0x010101);
	}

	const step = (value: number) => (value === 0 ? 0 : 55 + value * 40);
	const cube = colour - 16;
	const red = step(Math.floor(cube / 36));
	const green = step(Math.floor(cube / 6) % 6);
	return hex((red << 16) | (green << 8) | step(cube % 6));
}

/** `share` of the second colour in the first. */
export function mix(first: string, second: string, share: number): string {
	const channel = (colour: string, index: number) =>
		Number.parseInt(colour.slice(1 + 2 * index, 3 + 2 * index), 16);
	return hex(
		[0, 1, 2].reduce((value, index) => {
			const mixed = channel(first, index) * (1 - share) + channel(second, index) * share;
			return value * 256 + Math.round(mixed);
		}, 0),
	);
}

export const hex = (value: number) => `#${value.toString(16).padStart(6, '0')}` as const;
