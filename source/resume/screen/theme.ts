/*
 * What an owner may say of how the viewer looks. What reads a theme, its schema and the palettes are made
 * from these tables.
 */
import {contrast, type Hex, legible} from './color.ts';

/** The names of the palettes, and of the theme in the terminal’s own colours, which is the default. */
export const themeNames = [
	'terminal',
	...(['catppuccin', 'dracula', 'github', 'gruvbox'] as const),
	...(['nord', 'one', 'rose-pine', 'solarized'] as const),
] as const;

export type ThemeName = (typeof themeNames)[number];

/**
 * The colours of a palette by what they are for. A palette of one’s own may leave out each that is `like`
 * another. `ratio` is how much it stands out from the background at least, by WCAG 2.2: 1.4.3 for text,
 * 1.4.11 for lines that tell something.
 */
export const tones = {
	background: {about: 'The background.', ratio: 1},
	text: {about: 'The text.', ratio: 4.5},
	muted: {about: 'Less important text: dates, places, comments.', like: 'text', ratio: 4.5},
	border: {about: 'Lines that separate.', like: 'muted', ratio: 3},
	accent: {about: 'Where the reader is.', like: 'text', ratio: 4.5},
	link: {about: 'Links.', like: 'accent', ratio: 4.5},
	code: {about: 'Code within a line.', like: 'text', ratio: 4.5},
	keyword: {about: 'Keywords of code.', like: 'accent', ratio: 4.5},
	name: {about: 'Names in code.', like: 'link', ratio: 4.5},
	value: {about: 'Numbers and other values in code.', like: 'code', ratio: 4.5},
	string: {about: 'Strings in code.', like: 'code', ratio: 4.5},
	warning: {about: 'Warnings, and what was searched for.', like: 'accent', ratio: 4.5},
	error: {about: 'Problems.', like: 'warning', ratio: 4.5},
} as const satisfies Record<string, {about: string; like?: string; ratio: number}>;

export type Tone = keyof typeof tones;

export const toneNames = Object.keys(tones) as readonly Tone[];

/** The colours of a theme, by what they are for. */
export type Palette = Readonly<Record<Tone, Hex>>;

/** The variants of a theme: for dark terminals, and for light ones. */
export const variants = ['dark', 'light'] as const;

export type Variant = (typeof variants)[number];

/** The palettes of a theme: one at least, which then is for all terminals. */
export type Palettes = Readonly<Partial<Record<Variant, Palette>>>;

/** A theme that is chosen: its name, or the palettes of one’s own. */
export type Chosen = ThemeName | Palettes;

/** The theme of this name. */
export function themeNamed(name: string): ThemeName | undefined {
	return themeNames.find((each) => each === name);
}

/** The theme of a résumé: its owner’s, or the terminal’s own. */
export function themeOf({theme = 'terminal'}: {theme?: Chosen}): Chosen {
	return theme;
}

/** Which variant a background is of. */
export function variantOf(background: Hex): Variant {
	return contrast('#ffffff', background) > contrast('#000000', background) ? 'dark' : 'light';
}

/** A palette with a colour for each tone. */
export function paletteOf(color: (tone: Tone) => Hex): Palette {
	return Object.fromEntries(toneNames.map((tone) => [tone, color(tone)])) as Palette;
}

/** The colour of a tone as it can be read on this background: itself, or the nearest such one. */
export function readableTone(tone: Tone, color: Hex, background: Hex): Hex {
	return legible(color, background, tones[tone].ratio);
}
