import {darkColors, lightColors} from '../formats/colors.ts';
import type {Hex} from '../resume/screen/color.ts';

type Scheme = {
	text: Hex;
	background: Hex;
	/** What terminals call black, red, green, yellow, blue, magenta, cyan, white, and the same brighter. */
	sixteen: readonly Hex[];
};

/**
 * The page's own terminal by day and by night, in the colours of the other pages: what `terminal` themes
 * draw with stands out from the background by 4.5 to 1 at least.
 */
export const schemes: Readonly<Record<'light' | 'dark', Scheme>> = {
	light: {
		text: lightColors.ink,
		background: lightColors.paper,
		sixteen: [
			...([
				'#1c2328',
				'#b3261e',
				'#2c6e2f',
				'#7a5200',
				'#0a6678',
				'#86348f',
				'#0a6678',
				'#56616a',
			] as const),
			...([
				'#56616a',
				'#b3261e',
				'#2c6e2f',
				'#7a5200',
				'#0a6678',
				'#86348f',
				'#0a6678',
				'#1c2328',
			] as const),
		],
	},
	dark: {
		text: darkColors.ink,
		background: darkColors.paper,
		sixteen: [
			...([
				'#35424a',
				'#f2938c',
				'#9ad29d',
				'#e2bd74',
				'#86b7f5',
				'#d9a3e3',
				'#6bcbdb',
				'#e4e9ec',
			] as const),
			...([
				'#9daab3',
				'#f2938c',
				'#9ad29d',
				'#e2bd74',
				'#86b7f5',
				'#d9a3e3',
				'#6bcbdb',
				'#ffffff',
			] as const),
		],
	},
};
