import {
	type Palette,
	type Palettes,
	paletteOf,
	type ThemeName,
	toneNames,
} from '../../resume/screen/theme.ts';

/** A colour for each tone, in their order, without their `#`. */
function palette(colors: string): Palette {
	const values = colors.split(' ');
	return paletteOf((tone) => `#${values[toneNames.indexOf(tone)] ?? '000000'}`);
}

/**
 * Well-known palettes, all under the MIT licence, in their published colours: Catppuccin (Mocha and
 * Latte), Dracula (and Alucard), GitHub (Primer's primitives), Gruvbox, Nord (which has no light
 * variant), One (Atom's One Dark and One Light), Rosé Pine (and Dawn) and Solarized. Colours that are
 * too faint to read are adjusted by `legible` when the theme is made.
 */
export const palettes: Readonly<Record<Exclude<ThemeName, 'terminal'>, Palettes>> = {
	catppuccin: {
		dark: palette(
			'1e1e2e cdd6f4 a6adc8 6c7086 cba6f7 89b4fa fab387 cba6f7 89b4fa fab387 a6e3a1 f9e2af f38ba8',
		),
		light: palette(
			'eff1f5 4c4f69 6c6f85 9ca0b0 8839ef 1e66f5 fe640b 8839ef 1e66f5 fe640b 40a02b df8e1d d20f39',
		),
	},
	dracula: {
		dark: palette(
			'282a36 f8f8f2 6272a4 6272a4 bd93f9 8be9fd 50fa7b ff79c6 50fa7b bd93f9 f1fa8c ffb86c ff5555',
		),
		light: palette(
			'fffbeb 1f1f1f 6c664b 6c664b 644ac9 036a96 14710a a3144d 14710a 644ac9 846e15 a34d14 cb3a2a',
		),
	},
	github: {
		dark: palette(
			'0d1117 e6edf3 8b949e 6e7681 f78166 58a6ff ffa657 ff7b72 d2a8ff 79c0ff a5d6ff d29922 f85149',
		),
		light: palette(
			'ffffff 1f2328 59636e 8c959f fd8c73 0969da 953800 cf222e 8250df 0550ae 0a3069 9a6700 d1242f',
		),
	},
	gruvbox: {
		dark: palette(
			'282828 ebdbb2 a89984 7c6f64 fabd2f 83a598 fe8019 fb4934 8ec07c d3869b b8bb26 fabd2f fb4934',
		),
		light: palette(
			'fbf1c7 3c3836 7c6f64 a89984 b57614 076678 af3a03 9d0006 427b58 8f3f71 79740e b57614 9d0006',
		),
	},
	nord: {
		dark: palette(
			'2e3440 d8dee9 616e88 4c566a 88c0d0 81a1c1 8fbcbb 81a1c1 88c0d0 b48ead a3be8c ebcb8b bf616a',
		),
	},
	one: {
		dark: palette(
			'282c34 abb2bf 5c6370 5c6370 61afef 56b6c2 e5c07b c678dd 61afef d19a66 98c379 e5c07b e06c75',
		),
		light: palette(
			'fafafa 383a42 a0a1a7 a0a1a7 4078f2 0184bc 986801 a626a4 4078f2 986801 50a14f c18401 e45649',
		),
	},
	'rose-pine': {
		dark: palette(
			'191724 e0def4 908caa 6e6a86 c4a7e7 9ccfd8 ebbcba 31748f ebbcba ebbcba f6c177 f6c177 eb6f92',
		),
		light: palette(
			'faf4ed 575279 797593 9893a5 907aa9 56949f d7827e 286983 d7827e d7827e ea9d34 ea9d34 b4637a',
		),
	},
	solarized: {
		dark: palette(
			'002b36 93a1a1 586e75 586e75 b58900 268bd2 6c71c4 859900 268bd2 d33682 2aa198 cb4b16 dc322f',
		),
		light: palette(
			'fdf6e3 586e75 93a1a1 93a1a1 b58900 268bd2 6c71c4 859900 268bd2 d33682 2aa198 cb4b16 dc322f',
		),
	},
};
