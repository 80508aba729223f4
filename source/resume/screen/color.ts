/** An exact colour: `#rrggbb`. */
export type Hex = `#${string}`;

/** Whether a value is an exact colour. */
export function isHex(value: unknown): value is Hex {
	return typeof value === 'string' && /^#[\da-f]{6}$/.test(value);
}

/** The colour that somebody wrote: `#rrggbb` or `#rgb`, in letters of either size. */
export function hexIn(text: string): Hex | undefined {
	const hex = text.toLowerCase().replace(/^#([\da-f])([\da-f])([\da-f])$/, '#$1$1$2$2$3$3');
	return isHex(hex) ? hex : undefined;
}

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

/** The greys behind the cube, from dark to light. */
const greys = Array.from({length: 24}, (_, index) => 8 + 10 * index);
const firstOfCube = 16;
const firstGrey = firstOfCube + steps.length ** 3;

/** The index of the value that is nearest. */
function nearestOf(values: readonly number[], wanted: number): number {
	const far = values.map((value) => Math.abs(value - wanted));
	return far.indexOf(Math.min(...far));
}

/** The colour of this number, from 16 to 255, of xterm's 256. The first sixteen are the user's. */
function rgbOf256(number: number): Rgb {
	const index = number - firstOfCube;
	const grey = greys[number - firstGrey];
	if (grey !== undefined) return [grey, grey, grey];
	const step = (place: number) => steps[Math.floor(index / place) % steps.length] ?? 0;
	return [step(36), step(6), step(1)];
}

/** The same, as an exact one. */
export function ansi256Color(number: number): Hex {
	return hexOf(rgbOf256(number));
}

/** The square of the distance of two colours in the space of red, green and blue. */
function distance(one: Rgb, other: Rgb): number {
	const red = one[0] - other[0];
	const green = one[1] - other[1];
	const blue = one[2] - other[2];
	return red * red + green * green + blue * blue;
}

/** The number, from 16 to 255, of the nearest of the 256 colours, one of the cube before a grey. */
export function ansi256(color: Hex): number {
	const rgb = rgbOf(color);
	const [red, green, blue] = rgb;
	const [r, g, b] = [nearestOf(steps, red), nearestOf(steps, green), nearestOf(steps, blue)];
	const inCube = firstOfCube + 36 * r + 6 * g + b;
	const grey = firstGrey + nearestOf(greys, (red + green + blue) / 3);
	return distance(rgb, rgbOf256(grey)) < distance(rgb, rgbOf256(inCube)) ? grey : inCube;
}

/** Whether a colour is exactly one of the colours 16 to 255. */
export function isAnsi256(color: Hex): boolean {
	return ansi256Color(ansi256(color)) === color;
}

let all256: readonly Rgb[] | undefined;

/** The nearest of the 256 colours that suits; undefined where none does. */
export function nearestAnsi256(color: Hex, suits: (each: Hex) => boolean): Hex | undefined {
	const nearest = ansi256Color(ansi256(color));
	if (suits(nearest)) return nearest;
	all256 ??= Array.from({length: 240}, (_, index) => rgbOf256(firstOfCube + index));
	const rgb = rgbOf(color);
	let found: Hex | undefined;
	let least = Number.POSITIVE_INFINITY;
	for (const each of all256) {
		const far = distance(rgb, each);
		if (far >= least) continue;
		// Whether it suits takes longer to find out.
		const hex = hexOf(each);
		if (suits(hex)) [found, least] = [hex, far];
	}
	return found;
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
