/** An exact colour: `#rrggbb`. */
export type Hex = `#${string}`;

type Rgb = readonly [red: number, green: number, blue: number];

/** Red, green and blue from 0 to 255. */
function rgbOf(color: Hex): Rgb {
	const value = Number.parseInt(color.slice(1), 16);
	return [value >> 16, (value >> 8) & 255, value & 255];
}

/** The colour of red, green and blue from 0 to 255. */
export function hexOf([red, green, blue]: Rgb): Hex {
	return `#${((red << 16) | (green << 8) | blue).toString(16).padStart(6, '0')}`;
}

/** Relative luminance, from 0 (black) to 1 (white): WCAG 2.2, “relative luminance”. */
export function luminance(color: Hex): number {
	const linear = (part: number) => {
		const share = part / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	};
	const [red, green, blue] = rgbOf(color);
	return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Contrast ratio, from 1 to 21: WCAG 2.2, “contrast ratio”. Text wants 4.5 (criterion 1.4.3). */
export function contrast(one: Hex, other: Hex): number {
	const [a, b] = [luminance(one), luminance(other)];
	return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** The steps of the 6 × 6 × 6 cube in the 256 colours of xterm, from 0 to 255. */
const steps = [0, 95, 135, 175, 215, 255];

/** The colours 16 to 255 of xterm's 256: the cube and the greys. The first sixteen are the user's. */
export const ansi256Colors: readonly Hex[] = [
	...Array.from({length: 216}, (_, index) =>
		hexOf([
			steps[Math.floor(index / 36)] ?? 0,
			steps[Math.floor(index / 6) % 6] ?? 0,
			steps[index % 6] ?? 0,
		]),
	),
	...Array.from({length: 24}, (_, index) => {
		const grey = 8 + 10 * index;
		return hexOf([grey, grey, grey]);
	}),
];

/** Whether a colour is exactly one of the colours 16 to 255. */
export function isAnsi256(color: Hex): boolean {
	return ansi256Colors.includes(color);
}

/** The one of some colours that is nearest, by the distance in a space of red, green and blue. */
export function nearestColor(color: Hex, among: readonly Hex[]): Hex | undefined {
	const [red, green, blue] = rgbOf(color);
	let found: Hex | undefined;
	let least = Number.POSITIVE_INFINITY;
	for (const each of among) {
		const [r, g, b] = rgbOf(each);
		const distance = (red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2;
		if (distance < least) [found, least] = [each, distance];
	}
	return found;
}

/** The number, from 16 to 255, of the nearest of the 256 colours. */
export function ansi256(color: Hex): number {
	const found = nearestColor(color, ansi256Colors);
	return 16 + (found ? ansi256Colors.indexOf(found) : 0);
}

/** A colour between two: `share` of the other in the one, from 0 to 1. */
export function mixed(one: Hex, other: Hex, share: number): Hex {
	const [from, to] = [rgbOf(one), rgbOf(other)];
	const part = (index: 0 | 1 | 2) => Math.round(from[index] + (to[index] - from[index]) * share);
	return hexOf([part(0), part(1), part(2)]);
}

/**
 * A colour for text on a background with a contrast of at least `ratio`: the colour itself, or as
 * little as it takes towards black or white. Where not even these will do, the better of them.
 */
export function legible(color: Hex, background: Hex, ratio: number): Hex {
	const end =
		contrast('#ffffff', background) > contrast('#000000', background) ? '#ffffff' : '#000000';
	for (let share = 0; share < 1; share += 0.02) {
		const made = mixed(color, end, share);
		if (contrast(made, background) >= ratio) return made;
	}
	return end;
}
