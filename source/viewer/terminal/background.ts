import {type Hex, hexOf, luminance} from '../../resume/screen/color.ts';

/**
 * The colour in a terminal's answer to xterm's OSC 11: `rgb:RRRR/GGGG/BBBB`, of one to four digits
 * each, or `#rrggbb`.
 */
export function colorIn(answer: string): Hex | undefined {
	const [, ...parts] =
		/^rgba?:([\da-f]{1,4})\/([\da-f]{1,4})\/([\da-f]{1,4})(?:\/[\da-f]{1,4})?$/i.exec(answer) ??
		/^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(answer) ??
		[];
	const [red, green, blue] = parts.map((digits) =>
		Math.round((Number.parseInt(digits, 16) / (16 ** digits.length - 1)) * 255),
	);
	if (red === undefined || green === undefined || blue === undefined) return undefined;
	return hexOf([red, green, blue]);
}

/** Whether a background is light: black has more contrast with it than white. */
export function isLight(color: Hex): boolean {
	// Where the contrast with either is the same: (1 + 0.05) / (L + 0.05) = (L + 0.05) / 0.05.
	return luminance(color) > Math.sqrt(1.05 * 0.05) - 0.05;
}

/**
 * Whether the background is a light one by `COLORFGBG`, as rxvt and Konsole set it: two or three of
 * the sixteen colours, the last one the background's. Undefined where it says nothing.
 */
export function lightByEnvironment({COLORFGBG = ''}: NodeJS.ProcessEnv): boolean | undefined {
	const number = /;(\d{1,2})$/.exec(COLORFGBG)?.[1];
	if (number === undefined || Number(number) > 15) return undefined;
	return Number(number) === 7 || Number(number) > 8;
}
