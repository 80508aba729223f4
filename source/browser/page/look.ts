import {ansi256Color, hexOf} from '../../resume/screen/color.ts';
import type {Chosen} from '../../resume/screen/theme.ts';
import type {CellLook} from '../../viewer/terminal/pen.ts';
import type {Look} from '../../viewer/themes/look.ts';
import {themeFor} from '../../viewer/themes/themes.ts';
import {schemes} from '../schemes.ts';

/** How the viewer looks in a page, by day or by night. */
export function lookIn(chosen: Chosen, light: boolean): Look {
	const {background} = schemes[light ? 'light' : 'dark'];
	return {
		theme: themeFor(chosen, {light, background, colorLevel: 3}),
		...{colorLevel: 3, hyperlinks: true, attributes: true, ascii: false},
	};
}

/** The switches of a look that have a class each, by their bit; inverse is told by colours. */
const classes = ['b', 'd', 'i', 'u', '', 's'];
const inverse = 1 << 4;

/** The colour of SGR parameters: one of the scheme's, by its number, or an exact one. */
function cssColor(parameters: string): string {
	const [first = 0, second, ...rest] = parameters.split(';').map(Number);
	if (second === 5) return ansi256Color(rest[0] ?? 0);
	if (second === 2) return hexOf([rest[0] ?? 0, rest[1] ?? 0, rest[2] ?? 0]);
	// 30 to 37 and 90 to 97 are letters, 40 to 47 and 100 to 107 what is behind them.
	return `var(--c${first < 90 ? first % 10 : 8 + (first % 10)})`;
}

/** How text looks, in a page's terms. Empty: as the page. */
export type TextStyle = {className: string; color: string; background: string};

/** The style of a look. */
export function styleOf({color, background, on}: CellLook): TextStyle {
	const className = classes.filter((name, bit) => name && on & (1 << bit)).join(' ');
	const [front, back] = [color && cssColor(color), background && cssColor(background)];
	if ((on & inverse) === 0) return {className, color: front, background: back};
	return {className, color: back || 'var(--ground)', background: front || 'var(--text)'};
}
