import {describe, expect, it} from 'vitest';
import {ansi256, ansi256Colors, contrast, type Hex} from '../../source/markdown/style/color.ts';
import type {Color, Style} from '../../source/markdown/style/style.ts';
import {palettes} from '../../source/viewer/themes/palettes.ts';
import type {Theme} from '../../source/viewer/themes/theme.ts';
import {themeFor, themeForPrint, themeNames} from '../../source/viewer/themes/themes.ts';
import {monochrome} from '../../source/viewer/themes/themes-terminal.ts';
import {colorNames, type Scheme, schemes} from './schemes.ts';

const stylesOf = ({markdown, parts}: Theme): Array<[string, Style]> =>
	Object.entries({...markdown, ...parts}).map(([name, style]) => [
		name,
		{...markdown.text, ...style},
	]);

const exact = (color: Color | undefined): Hex => {
	if (color === undefined || !/^#[\da-f]{6}$/.test(color)) throw new TypeError(`${color}`);
	return color as Hex;
};

describe('contrast', () => {
	it('is what WCAG says it is', () => {
		expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
		// The greys that are told apart in every course on the matter.
		expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
		expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
	});
});

describe('the 256 colours', () => {
	it('have the numbers that xterm gives them', () => {
		expect(ansi256('#000000')).toBe(16);
		expect(ansi256('#5f87af')).toBe(67);
		expect(ansi256('#ffffff')).toBe(231);
		expect(ansi256('#eeeeee')).toBe(255);
		for (const [index, color] of ansi256Colors.entries())
			expect(ansi256Colors[ansi256(color) - 16], String(index)).toBe(color);
	});
});

const variants = palettes.flatMap(({name, light}) =>
	[false, true].filter((each) => !each || light).map((each) => ({name, light: each})),
);

describe.each(variants)('$name (light: $light)', ({name, light}) => {
	it.each([2, 3] as const)('can be read at colour level %i', (colorLevel) => {
		const theme = themeFor(name, {light, colorLevel});
		for (const [part, style] of stylesOf(theme)) {
			expect(style.dim, part).toBeFalsy();
			// What is inverse has the same contrast the other way round.
			const [color, background] = [exact(style.color), exact(style.background)];
			// A line is no text: WCAG 2.2, 1.4.11.
			expect(contrast(color, background), part).toBeGreaterThanOrEqual(part === 'rule' ? 3 : 4.5);
			if (colorLevel === 2) {
				expect(ansi256Colors).toContain(color);
				expect(ansi256Colors).toContain(background);
			}
		}
	});

	it('is light or dark as it says, and paints no background in print', () => {
		const {text} = themeFor(name, {light, colorLevel: 3}).markdown;
		expect(contrast(exact(text?.background), '#000000') > 5).toBe(light);
		const {markdown} = themeForPrint(name, {light, colorLevel: 3});
		expect(markdown.text).toBeUndefined();
		for (const style of Object.values(markdown)) expect(style.background).toBeUndefined();
	});
});

describe('in sixteen colours', () => {
	it.each(themeNames)('%s is the terminal’s own', (name) => {
		for (const light of [true, false])
			expect(themeFor(name, {light, colorLevel: 1})).toEqual(
				themeFor('terminal', {light, colorLevel: 3}),
			);
	});

	/** What can't be read in a scheme: `cyan`, or `text` for its text as such. */
	function unreadable({light, background, text, colors}: Scheme): string[] {
		const found = new Set<string>();
		for (const [part, style] of stylesOf(themeFor('terminal', {light, colorLevel: 1}))) {
			if (style.dim && part !== 'rule') throw new Error(`${part} is dim`);
			const color = style.color === undefined ? text : colors[colorNames.indexOf(style.color)];
			if (color === undefined) throw new Error(`${part}: ${style.color}`);
			if (contrast(color, background) < 4.5) found.add(style.color ?? 'text');
		}
		return [...found].sort();
	}

	const exceptions: Record<string, string[]> = {
		// Its grey background stands out from none of its colours but yellow and white (3.6 : 1).
		'Tango dark': ['cyan', 'green'],
		// Their yellow is a brown (4.4 and 4.0 : 1); it is used for alerts, mistakes and keywords.
		'GNOME dark': ['yellow'],
		'Linux dark': ['yellow'],
		// Has no colour of 4.5 : 1 on its light background, nor even its text.
		'Solarized light': ['blue', 'magenta', 'red', 'text'],
		// Its blue has 4.0 : 1 and its red 3.5 : 1, and but magenta it has no darker ones.
		'One Half light': ['blue', 'red'],
	};

	it.each(schemes)('can be read in $name (light: $light), but for the known exceptions', (each) => {
		const name = `${each.name} ${each.light ? 'light' : 'dark'}`;
		expect(unreadable(each)).toEqual(exceptions[name] ?? []);
	});
});

describe('without colour', () => {
	it('uses none, and still sets apart what matters', () => {
		for (const [part, style] of stylesOf(monochrome)) {
			expect(style.color, part).toBeUndefined();
			expect(style.background, part).toBeUndefined();
		}
		const {markdown, parts} = monochrome;
		const marked = [
			...[markdown.heading1, markdown.heading2, markdown.strong, markdown.em, markdown.del],
			...[markdown.code, markdown.link, markdown.alert],
			...[
				parts.name,
				parts.currentLocale,
				parts.section,
				parts.selected,
				parts.open,
				parts.problem,
			],
		];
		for (const style of marked) expect(Object.values(style)).toContain(true);
		expect(themeFor('nord', {light: false, colorLevel: 0})).toBe(monochrome);
	});
});

describe('in print', () => {
	it('leaves a theme out that does not suit the background, or may not', () => {
		const terminal = (light: boolean | undefined) =>
			themeForPrint('terminal', {light, colorLevel: 3}).markdown;
		expect(themeForPrint('nord', {light: true, colorLevel: 3}).markdown).toEqual(terminal(true));
		expect(themeForPrint('nord', {light: undefined, colorLevel: 3}).markdown).toEqual(
			terminal(undefined),
		);
		expect(themeForPrint('nord', {light: false, colorLevel: 3}).markdown.heading1).toEqual({
			bold: true,
			color: '#88c0d0',
		});
	});
});
