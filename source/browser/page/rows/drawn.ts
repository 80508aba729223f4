/*
 * Lines, blocks and shades reach from edge to edge of their cells, so that they join whatever the font and
 * the height of a row are. Their characters stay in the page as text, unseen, for who copies or searches.
 */

/** The size of a cell, in pixels; rows are whole ones. */
export type Cell = {width: number; height: number};

/** A character as the page draws it: a CSS background. `goes`: several that follow are as one. */
export type Drawn = {background: string; goes: boolean};

/** A rectangle, by its edges in pixels. */
function rectangle(
	left: number,
	top: number,
	right: number,
	bottom: number,
	color = 'currentColor',
) {
	return `linear-gradient(${color} 0 0) ${left}px ${top}px/${right - left}px ${bottom - top}px no-repeat`;
}

/** The arms of lines, from the middle to the left, to the right, up and down: 1 is light, 2 is heavy. */
const arms: Readonly<Record<string, string>> = {
	...{'─': '11', '━': '22', '│': '0011', '┃': '0022', '┌': '0101', '┐': '1001'},
	...{'└': '011', '┘': '101', '├': '0111', '┤': '1011', '┬': '1101', '┴': '111', '┼': '1111'},
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

function line(weights: string, {width, height}: Cell): string {
	const thin = Math.max(1, Math.round(height / 18));
	return Array.from(weights, (weight, arm) => {
		const thick = Number(weight) * thin;
		const [x, y] = [Math.round((width - thick) / 2), Math.round((height - thick) / 2)];
		if (thick === 0) return '';
		// Rows of several characters go on to the right.
		if (arm === 0) return rectangle(0, y, x + thick, y + thick);
		if (arm === 1) return rectangle(x, y, 9999, y + thick);
		return arm === 2 ? rectangle(x, 0, x + thick, y + thick) : rectangle(x, y, x + thick, height);
	})
		.filter(Boolean)
		.join();
}

/** Parts of a cell, from ▀ at U+2580 to ▓, in the order of Unicode: eighths from below, then from the left. */
function part(index: number, {width, height}: Cell): Drawn | undefined {
	const across = 9999;
	const middle = Math.round(height / 2);
	if (index === 0) return {background: rectangle(0, 0, across, middle), goes: true};
	if (index === 4) return {background: rectangle(0, middle, across, height), goes: true};
	if (index <= 8) {
		const top = Math.round(height * (1 - index / 8));
		return {background: rectangle(0, top, across, height), goes: true};
	}
	const share = Math.round((width * (16 - index)) / 8);
	if (index < 16) return {background: rectangle(0, 0, share, height), goes: false};
	if (index === 16) {
		const half = Math.round(width / 2);
		return {background: rectangle(half, 0, across, height), goes: false};
	}
	const shade = `color-mix(in srgb,currentColor ${(index - 16) * 25}%,transparent)`;
	return index < 20 ? {background: rectangle(0, 0, across, height, shade), goes: true} : undefined;
}

/** How the page draws a character itself, in cells of this size, if it does. */
export function drawnAs(character: string, cell: Cell): Drawn | undefined {
	if (!/^[\u2500-\u2593]$/.test(character)) return undefined;
	const weights = arms[character];
	if (weights === undefined) return part(character.charCodeAt(0) - 0x2580, cell);
	return {background: line(weights, cell), goes: weights.length === 2};
}
