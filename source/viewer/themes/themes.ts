import type {ColorLevel} from '../../markdown/style/ansi.ts';
import {
	ansi256,
	ansi256Color,
	contrast,
	type Hex,
	legible,
	mixed,
	nearestAnsi256,
} from '../../resume/screen/color.ts';
import {
	type Chosen,
	type Palette,
	type Palettes,
	paletteOf,
	tones,
} from '../../resume/screen/theme.ts';
import {palettes} from './palettes.ts';
import type {Theme} from './theme.ts';
import {
	exactUnknown,
	type MixedTones,
	monochrome,
	partsIn,
	sixteenDark,
	terminalDark,
	terminalLight,
	terminalUnknown,
	withTones,
} from './themes-terminal.ts';

/** Contrast as that of `tones`. Areas and the lines between panes only help the eye. */
const ratios = {text: 4.5, quiet: 5, line: 3, divider: 2, area: 1.2};

/** The palettes that a theme has; the terminal’s own has none. */
function palettesOf(chosen: Chosen): Palettes | undefined {
	if (typeof chosen !== 'string') return chosen;
	return chosen === 'terminal' ? undefined : palettes[chosen];
}

/** A colour that stands out from a background so much, exact or the nearest such one of the 256. */
function fitted(color: Hex, background: Hex, ratio: number, level: 2 | 3): Hex {
	const lifted = legible(color, background, ratio);
	if (level === 3) return lifted;
	return nearestAnsi256(lifted, (each) => contrast(each, background) >= ratio) ?? lifted;
}

/** A palette made legible, in true colour or in the closest legible ones of the 256. */
function readable(palette: Palette, level: 2 | 3): Palette {
	const background = level === 2 ? ansi256Color(ansi256(palette.background)) : palette.background;
	return paletteOf((tone) =>
		tone === 'background'
			? background
			: fitted(palette[tone], background, tones[tone].ratio, level),
	);
}

/** The colours of what stands on an area of its own: the selection, and chips. */
function areas(
	{background, text, muted, accent}: Pick<Palette, 'background' | 'text' | 'muted' | 'accent'>,
	level: 2 | 3,
): Pick<MixedTones, 'selected' | 'selectedQuiet' | 'chip' | 'chipEdge'> & {selection: Hex} {
	const selection = fitted(mixed(background, accent, 0.16), background, ratios.area, level);
	const chip = fitted(mixed(background, text, 0.1), background, ratios.area, level);
	const on = (area: Hex, color: Hex) => ({
		color: fitted(color, area, ratios.text, level),
		background: area,
	});
	return {
		selection,
		selected: on(selection, text),
		selectedQuiet: on(selection, muted),
		chip: on(chip, muted),
		// The brackets of a chip are seen where it has no area.
		chipEdge: {color: chip, background: chip},
	};
}

/** The theme made of a palette. */
function themeOf(palette: Palette, level: 2 | 3): Theme {
	const {background, text, muted, border, accent, ...rest} = palette;
	const {selection, selected, selectedQuiet, chip, chipEdge} = areas(palette, level);
	const parts = partsIn({
		accent: {color: accent},
		bar: {color: fitted(accent, selection, ratios.line, level)},
		problem: {color: rest.error},
		quiet: {color: muted},
		line: {color: border},
		selected,
		selectedQuiet,
	});
	return {
		markdown: {
			text: {color: text, background},
			title: {bold: true},
			heading1: {bold: true},
			heading2: {bold: true},
			heading3: {bold: true},
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
			tag: chip,
			tagEdge: chipEdge,
			marker: {color: muted},
			keyword: {color: rest.keyword},
			name: {color: rest.name},
			value: {color: rest.value},
			string: {color: rest.string},
			comment: {color: muted, italic: true},
			alert: {bold: true, color: rest.warning},
			match: {bold: true, underline: true, color: rest.warning},
			currentMatch: {bold: true, inverse: true, color: rest.warning},
			chosen: parts.open,
		},
		parts: {...parts, match: {bold: true, underline: true, color: rest.warning}},
	};
}

/**
 * The terminal's own colours on a background that is known exactly, with tones of the 256 colours,
 * whose sequences are half as long as those of exact ones: much of the screen is quiet.
 */
function terminalOn(background: Hex, light: boolean): Theme {
	const end: Hex = light ? '#000000' : '#ffffff';
	// How strong the terminal's own text is, nobody says: tones are mixed from the background up.
	const muted = fitted(background, background, ratios.quiet, 2);
	const {selection: _, ...tones} = areas({background, text: end, muted, accent: end}, 2);
	return withTones(light, {
		...tones,
		quiet: {color: muted},
		line: {color: fitted(background, background, ratios.divider, 2)},
	});
}

/** Whether a theme differs between dark and light backgrounds. */
export function hasTwoVariants(chosen: Chosen): boolean {
	const own = palettesOf(chosen);
	return own === undefined || (own.dark !== undefined && own.light !== undefined);
}

/** What is known of a terminal's colours. */
export type TerminalColors = {
	/** Whether the background is light; undefined if nobody knows. */
	light: boolean | undefined;
	/** The exact background, if the terminal has told it. */
	background?: Hex | undefined;
	colorLevel: ColorLevel;
};

/**
 * The theme that was chosen, for a terminal of these colours. With sixteen colours
 * it is always the terminal's own: a scheme may have redefined the sixteen, so the nearest to an exact
 * colour would be a guess.
 */
export function themeFor(chosen: Chosen, {light, background, colorLevel}: TerminalColors): Theme {
	if (colorLevel === 0) return monochrome;
	const own = palettesOf(chosen);
	const palette = (light && own?.light) || own?.dark || own?.light;
	if (!palette || colorLevel === 1) {
		if (light === undefined) return colorLevel === 1 ? terminalUnknown : exactUnknown;
		if (background && colorLevel > 1) return terminalOn(background, light);
		return light ? terminalLight : colorLevel === 1 ? sixteenDark : terminalDark;
	}
	return themeOf(readable(palette, colorLevel), colorLevel);
}

/**
 * The same for print, which paints no background: a named theme's colours only where the background
 * is dark or light like its own, otherwise the terminal's own.
 */
export function themeForPrint(chosen: Chosen, colors: TerminalColors): Theme {
	const {light} = colors;
	const suits = light !== undefined && palettesOf(chosen)?.[light ? 'light' : 'dark'] !== undefined;
	const theme = themeFor(suits ? chosen : 'terminal', colors);
	const {text: _, ...markdown} = theme.markdown;
	// Nor any area: print has tags without brackets.
	return {...theme, markdown: {...markdown, tag: markdown.muted, tagEdge: {}}};
}
