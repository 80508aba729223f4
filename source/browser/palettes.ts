import {darkColors, lightColors} from '../formats/colors.ts';
import type {Palettes} from '../resume/screen/theme.ts';

/** The viewer’s colours in a page by night and by day, if its owner chose none: those of the other pages. */
export const pagePalettes = {
	dark: {
		background: darkColors.paper,
		text: darkColors.ink,
		muted: darkColors.muted,
		border: darkColors.rule,
		accent: darkColors.accent,
		link: darkColors.accent,
		code: '#9ad29d',
		keyword: darkColors.accent,
		name: darkColors.ink,
		value: '#e2bd74',
		string: '#e2bd74',
		warning: '#e2bd74',
		error: '#f2938c',
	},
	light: {
		background: lightColors.paper,
		text: lightColors.ink,
		muted: lightColors.muted,
		border: lightColors.rule,
		accent: lightColors.accent,
		link: lightColors.accent,
		code: '#2c6e2f',
		keyword: lightColors.accent,
		name: lightColors.ink,
		value: '#7a4f00',
		string: '#7a4f00',
		warning: '#7a4f00',
		error: '#b3261e',
	},
} as const satisfies Palettes;
