import type {ColorLevel} from '../../markdown/style/ansi.ts';
import {
	ansi256Colors,
	contrast,
	type Hex,
	legible,
	nearestColor,
} from '../../markdown/style/color.ts';
import {type Palette, palettes} from './palettes.ts';
import type {Theme} from './theme.ts';
import {monochrome, terminalDark, terminalLight, terminalUnknown} from './themes-terminal.ts';

/** What a reader chooses from; the first is the default. */
export const themeNames: readonly string[] = ['terminal', ...palettes.map(({name}) => name)];

/** Contrast by WCAG 2.2: 1.4.3 for text, 1.4.11 for lines that separate. */
const ratios = {text: 4.5, line: 3};

/** A palette made legible, in true colour or in the closest legible ones of the 256. */
function readable(palette: Palette, level: 2 | 3): Palette {
	const background =
		(level === 2 && nearestColor(palette.background, ansi256Colors)) || palette.background;
	const fitted = (color: Hex, ratio: number): Hex => {
		const lifted = legible(color, background, ratio);
		if (level === 3) return lifted;
		const clear = ansi256Colors.filter((each) => contrast(each, background) >= ratio);
		return nearestColor(lifted, clear) ?? lifted;
	};
	const text = (color: Hex) => fitted(color, ratios.text);
	return {
		background,
		text: text(palette.text),
		muted: text(palette.muted),
		border: fitted(palette.border, ratios.line),
		accent: text(palette.accent),
		link: text(palette.link),
		code: text(palette.code),
		keyword: text(palette.keyword),
		name: text(palette.name),
		value: text(palette.value),
		string: text(palette.string),
		warning: text(palette.warning),
		error: text(palette.error),
	};
}

/** The theme made of a palette. */
function themeOf({background, text, muted, border, accent, ...rest}: Palette): Theme {
	const heading = {bold: true, color: accent};
	return {
		markdown: {
			text: {color: text, background},
			heading1: heading,
			heading2: heading,
			heading3: heading,
			heading4: {bold: true},
			heading5: {italic: true, bold: true},
			heading6: {italic: true},
			strong: {bold: true},
			em: {italic: true},
			del: {strikethrough: true, color: muted},
			code: {color: rest.code},
			link: {color: rest.link, underline: true},
			quote: {italic: true},
			muted: {color: muted},
			marker: {color: muted},
			keyword: {color: rest.keyword},
			name: {color: rest.name},
			value: {color: rest.value},
			string: {color: rest.string},
			comment: {color: muted, italic: true},
			alert: {bold: true, color: rest.warning},
			match: {bold: true, underline: true, color: rest.warning},
			currentMatch: {bold: true, inverse: true, color: rest.warning},
		},
		parts: {
			name: heading,
			headline: {},
			locale: {color: muted},
			currentLocale: heading,
			section: heading,
			entry: {},
			detail: {color: muted},
			selected: {bold: true, color: background, background: accent},
			open: heading,
			match: {bold: true, underline: true, color: rest.warning},
			timeline: {color: accent},
			notice: {bold: true},
			rule: {color: border},
			key: heading,
			hint: {color: muted},
			problem: {color: rest.error, bold: true},
		},
	};
}

/** Whether a theme differs between dark and light backgrounds. */
export function hasTwoVariants(name: string): boolean {
	return name === 'terminal' || palettes.some((each) => each.name === name && each.light);
}

/**
 * The theme of this name, one of `themeNames`, for a terminal of these colours; `light` is undefined if
 * its background is unknown. With sixteen colours
 * it is always the terminal's own: a scheme may have redefined the sixteen, so the nearest to an exact
 * colour would be a guess.
 */
export function themeFor(
	name: string,
	{light, colorLevel}: {light: boolean | undefined; colorLevel: ColorLevel},
): Theme {
	if (colorLevel === 0) return monochrome;
	const named = palettes.find((each) => each.name === name);
	if (!named || colorLevel === 1) {
		if (light === undefined) return terminalUnknown;
		return light ? terminalLight : terminalDark;
	}
	return themeOf(readable((light && named.light) || named.dark, colorLevel));
}

/**
 * The same for print, which paints no background: a named theme's colours only where the background
 * is dark or light like its own, otherwise the terminal's own. `light` is undefined if unknown.
 */
export function themeForPrint(
	name: string,
	{light, colorLevel}: {light: boolean | undefined; colorLevel: ColorLevel},
): Theme {
	const named = palettes.find((each) => each.name === name);
	const suits = light !== undefined && (!light || named?.light !== undefined);
	const theme = themeFor(suits ? name : 'terminal', {light, colorLevel});
	const {text: _, ...markdown} = theme.markdown;
	return {...theme, markdown};
}
