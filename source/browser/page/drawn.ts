/*
 * Lines, blocks and shades reach from edge to edge of their cells, so that they join whatever the font and
 * the height of a row are. Their characters stay in the page as text, unseen, for who copies or searches.
 */

/** A character as the page draws it: a CSS background. `goes`: as wide as one likes, several are as one. */
type Drawn = {background: string; goes: boolean};

const rectangle = (place: string, width: string, height: string, color = 'currentColor') =>
	`linear-gradient(${color} 0 0) ${place}/${width} ${height} no-repeat`;

/** How thick lines are: light ones, and heavy ones. */
const thickness = ['0', 'max(1px,.07em)', 'max(2px,.14em)'] as const;

/** The arms of lines, from the middle to the left, to the right, up and down: 1 is light, 2 is heavy. */
const arms: Readonly<Record<string, string>> = {
	...{
		'─': '11',
		'━': '22',
		'│': '0011',
		'┃': '0022',
		'┌': '0101',
		'┐': '1001',
		'└': '011',
		'┘': '101',
	},
	...{'├': '0111', '┤': '1011', '┬': '1101', '┴': '111', '┼': '1111'},
	...{
		'╭': '0101',
		'╮': '1001',
		'╰': '011',
		'╯': '101',
		'╴': '1',
		'╶': '01',
		'╵': '001',
		'╷': '0001',
	},
};

function line(weights: string): string {
	return Array.from(weights, (weight, arm) => {
		const thick = thickness[Number(weight) as 0 | 1 | 2];
		const long = `calc(50% + ${thick}/2)`;
		if (weight === '0') return '';
		if (arm < 2) return rectangle(`${arm * 100}% 50%`, long, thick);
		return rectangle(`50% ${(arm - 2) * 100}%`, thick, long);
	})
		.filter(Boolean)
		.join();
}

/** Parts of a cell, from ▀ at U+2580 to ▐, in the order of Unicode: eighths from below, then from the left. */
function part(index: number): Drawn | undefined {
	const share = (eighths: number) => `${eighths * 12.5}%`;
	if (index === 0) return {background: rectangle('0 0', '100%', '50%'), goes: true};
	if (index <= 8) return {background: rectangle('0 100%', '100%', share(index)), goes: true};
	if (index < 16) return {background: rectangle('0 0', share(16 - index), '100%'), goes: false};
	if (index === 16) return {background: rectangle('100% 0', '50%', '100%'), goes: false};
	const shade = `color-mix(in srgb,currentColor ${(index - 16) * 25}%,transparent)`;
	return index < 20 ? {background: rectangle('0 0', '100%', '100%', shade), goes: true} : undefined;
}

const known = new Map<string, Drawn | undefined>();

/** How the page draws a character itself, if it does. */
export function drawnAs(character: string): Drawn | undefined {
	if (!/^[\u2500-\u2593]$/.test(character)) return undefined;
	if (!known.has(character)) {
		const weights = arms[character];
		known.set(
			character,
			weights
				? {background: line(weights), goes: weights.length === 2}
				: part(character.charCodeAt(0) - 0x2580),
		);
	}
	return known.get(character);
}
