import {describe, expect, it} from 'vitest';
import type {Color, Style} from '../../source/markdown/style/style.ts';
import {ansi256, ansi256Color, contrast, type Hex} from '../../source/resume/screen/color.ts';
import {themeNames} from '../../source/resume/screen/theme.ts';
import {palettes} from '../../source/viewer/themes/palettes.ts';
import type {Theme} from '../../source/viewer/themes/theme.ts';
import {themeFor, themeForPrint} from '../../source/viewer/themes/themes.ts';
import {monochrome} from '../../source/viewer/themes/themes-terminal.ts';
import {fc} from '../property.ts';
import {colorNames, type Scheme, schemes} from './schemes.ts';

const stylesOf = ({markdown, parts}: Theme): Array<[string, Style]> =>
	Object.entries({...markdown, ...parts})
		// The brackets of a chip are not to be seen where it has an area.
		.filter(([name, {background}]) => name !== 'tagEdge' || background === undefined)
		.map(([name, style]) => [name, {...markdown.text, ...style}]);

/** What is no text: lines and bars (WCAG 2.2, 1.4.11). */
const lines = new Set(['rule', 'here', 'thumb']);

const exact = (color: Color | undefined): Hex => {
	if (color === undefined || !/^#[\da-f]{6}$/.test(color)) throw new TypeError(`${color}`);
	return color as Hex;
};

const colors256 = Array.from({length: 240}, (_, index) => ansi256Color(16 + index));

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
		for (const color of colors256) expect(ansi256Color(ansi256(color))).toBe(color);
	});

	it('are the nearest to a colour, whichever it is', () => {
		const rgb = (color: Hex) => [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
		const far = (one: Hex, other: Hex) =>
			Math.hypot(...rgb(one).map((part, index) => part - (rgb(other)[index] ?? 0)));
		fc.assert(
			fc.property(fc.integer({min: 0, max: 0xffffff}), (value) => {
				const color: Hex = `#${value.toString(16).padStart(6, '0')}`;
				const least = Math.min(...colors256.map((each) => far(color, each)));
				expect(far(color, ansi256Color(ansi256(color)))).toBeCloseTo(least, 9);
			}),
		);
	});
});

const variants = themeNames.flatMap((name) =>
	name === 'terminal'
		? []
		: [false, true]
				.filter((each) => !each || palettes[name].light)
				.map((each) => ({name, light: each})),
);

describe.each(variants)('$name (light: $light)', ({name, light}) => {
	it.each([2, 3] as const)('can be read at colour level %i', (colorLevel) => {
		const theme = themeFor(name, {light, colorLevel});
		for (const [part, style] of stylesOf(theme)) {
			expect(style.dim, part).toBeFalsy();
			// What is inverse has the same contrast the other way round.
			const [color, background] = [exact(style.color), exact(style.background)];
			expect(contrast(color, background), part).toBeGreaterThanOrEqual(lines.has(part) ? 3 : 4.5);
			if (colorLevel === 2) {
				expect(colors256).toContain(color);
				expect(colors256).toContain(background);
			}
		}
	});

	it('is light or dark as it says, and paints no background in print', () => {
		const {text} = themeFor(name, {light, colorLevel: 3}).markdown;
		expect(contrast(exact(text?.background), '#000000') > 5).toBe(light);
		const {markdown} = themeForPrint(name, {light, colorLevel: 3});
		expect(markdown.text).toBeUndefined();
		for (const [role, style] of Object.entries(markdown))
			expect(style.background, role).toBeUndefined();
	});
});

describe('in sixteen colours', () => {
	it.each(themeNames)('%s is the terminal’s own', (name) => {
		for (const light of [true, false])
			expect(themeFor(name, {light, colorLevel: 1})).toEqual(
				themeFor('terminal', {light, colorLevel: 1}),
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

	it.each(schemes)('what is quiet is so in $name (light: $light)', (each) => {
		const {light, background, text, colors} = each;
		const {markdown, parts} = themeFor('terminal', {light, colorLevel: 1});
		const quiet = parts.detail.color;
		expect(quiet).toBeDefined();
		for (const style of [parts.hint, parts.headline, parts.locale, markdown.muted, markdown.tag])
			expect(style.color).toBe(quiet);
		for (const style of [parts.here, parts.open, parts.currentLocale, parts.entry])
			expect(style.color).not.toBe(quiet);
		// Quieter than the text, unless that is as faint as may be; Tango's is its bright black.
		const strength = contrast(text, background);
		const shown = colors[colorNames.indexOf(quiet ?? '')] ?? text;
		if (strength > 6) expect(contrast(shown, background)).toBeLessThanOrEqual(strength);
	});

	const exceptions: Record<string, string[]> = {
		// Its grey background stands out from none of its colours but yellow and white (3.6 : 1).
		'Tango dark': ['cyan', 'green'],
		// Their yellow is a brown (4.4 and 4.0 : 1); it is used for alerts, mistakes and keywords.
		'GNOME dark': ['yellow'],
		'Linux dark': ['yellow'],
		// Its bright black has 4.0 : 1.
		'xterm light': ['gray'],
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

describe('where the background is known exactly', () => {
	const each = schemes.flatMap((scheme) =>
		([2, 3] as const).map((colorLevel) => ({...scheme, colorLevel})),
	);

	it.each(each)(
		'what is quiet, chosen or a tag can be read in $name (light: $light) at level $colorLevel',
		({background, light, text: own, colorLevel}) => {
			const {markdown, parts} = themeFor('terminal', {light, background, colorLevel});
			const quiet = exact(parts.detail.color);
			for (const style of [markdown.muted, markdown.tag, parts.selected, parts.selectedDetail]) {
				const ground = style.background === undefined ? background : exact(style.background);
				expect(contrast(exact(style.color), ground)).toBeGreaterThanOrEqual(4.5);
			}
			for (const part of [parts.detail, parts.hint, parts.headline, parts.locale])
				expect(part.color).toBe(quiet);
			// Quieter than the text, unless that is as faint as may be.
			const strength = contrast(own, background);
			if (strength > 6) expect(contrast(quiet, background)).toBeLessThan(strength);
			expect(contrast(exact(parts.rule.color), background)).toBeGreaterThanOrEqual(1.5);
			expect(contrast(exact(parts.rule.color), background)).toBeLessThan(4);
			expect(contrast(exact(parts.selected.background), background)).toBeGreaterThan(1.15);
		},
	);

	it('has one colour for where the reader is, and for nothing else', () => {
		for (const name of themeNames)
			for (const light of [true, false]) {
				const {markdown, parts} = themeFor(name, {light, background: '#1e1e1e', colorLevel: 3});
				const accent = parts.currentLocale.color;
				expect(accent, name).toBeDefined();
				expect(parts.open.color, name).toBe(accent);
				const {here: _, currentLocale, open, ...others} = parts;
				const {keyword, chosen, ...text} = markdown;
				expect(chosen.color, name).toBe(accent);
				for (const [part, style] of Object.entries({...others, ...text}))
					if (
						!['value', 'name', 'code', 'problem', 'alert', 'match', 'currentMatch'].includes(part)
					)
						expect(style.color, `${name}: ${part}`).not.toBe(accent);
			}
	});
});

describe('where the background is unknown', () => {
	const unknown = ([1, 2, 3] as const).map((colorLevel) =>
		themeFor('terminal', {light: undefined, colorLevel}),
	);

	it.each(schemes)('all of it can be read in $name (light: $light)', ({background, colors}) => {
		for (const [level, theme] of unknown.entries())
			for (const [part, {color, background: area}] of stylesOf(theme)) {
				expect(area, part).toBeUndefined();
				// Letters have the scheme's own colour.
				if (!lines.has(part)) expect(color, part).toBeUndefined();
				if (color === undefined) continue;
				const shown = colors[colorNames.indexOf(color)] ?? exact(color);
				expect(contrast(shown, background), part).toBeGreaterThanOrEqual(level === 0 ? 2.1 : 3);
			}
	});

	it('isn’t a theme without colour', () => {
		for (const theme of unknown) expect(theme.parts.here.color).toBeDefined();
	});

	it('is what a named theme is in print', () => {
		const {markdown} = themeForPrint('nord', {light: undefined, colorLevel: 3});
		const {tag: _, ...rest} = markdown;
		expect(unknown[2]?.markdown).toMatchObject(rest);
	});
});

describe('what is chosen on the overview', () => {
	it.each([true, false])('looks like what is open in the list (light: %s)', (light) => {
		for (const name of themeNames)
			for (const colorLevel of [0, 1, 2, 3] as const) {
				const {markdown, parts} = themeFor(name, {light, colorLevel});
				expect(markdown.chosen, name).toEqual(parts.open);
			}
	});
});

describe('titles, sections and headings', () => {
	it('look different without any colour', () => {
		const {markdown, parts} = monochrome;
		expect(markdown.title).not.toEqual(markdown.heading1);
		expect(markdown.title).not.toEqual(parts.section);
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
	it('leaves a theme out that doesn’t suit the background, or may not', () => {
		const terminal = (light: boolean | undefined) =>
			themeForPrint('terminal', {light, colorLevel: 3}).markdown;
		expect(themeForPrint('nord', {light: true, colorLevel: 3}).markdown).toEqual(terminal(true));
		expect(themeForPrint('nord', {light: undefined, colorLevel: 3}).markdown).toEqual(
			terminal(undefined),
		);
		expect(themeForPrint('nord', {light: false, colorLevel: 3}).markdown.heading1).toEqual({
			bold: true,
		});
	});
});
