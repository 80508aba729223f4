import type {PrintOptions} from '../maker/make.ts';

/** How a résumé is printed for who asks. */
type Look = Pick<PrintOptions, 'width' | 'colorLevel' | 'light'>;

/** In columns; the least and the most are those of `--width`. */
const widths = {least: 20, usual: 80, most: 400};

/** What `color` may be. Nobody says by HTTP what a terminal's background is, unless it is asked for. */
const colors = {
	always: {colorLevel: 2},
	dark: {colorLevel: 2, light: false},
	light: {colorLevel: 2, light: true},
	never: {colorLevel: 0},
} as const satisfies Record<string, Omit<Look, 'width'>>;

export type PrintColor = keyof typeof colors;

function isColor(name: string): name is PrintColor {
	return Object.hasOwn(colors, name);
}

/** Reads `?width=100&color=never`; a sentence where that can't be. `usual` is the color where there is none. */
export function printOptions(query: URLSearchParams, usual: PrintColor): Look | string {
	const width = query.get('width') ?? String(widths.usual);
	const color = query.get('color') ?? usual;
	if (!/^\d{1,3}$/.test(width) || Number(width) < widths.least || Number(width) > widths.most)
		return `width is a number of columns from ${widths.least} to ${widths.most}, as in ?width=100.`;
	if (!isColor(color))
		return `color is one of ${Object.keys(colors).join(', ')}, as in ?color=never.`;
	return {width: Number(width), ...colors[color]};
}
