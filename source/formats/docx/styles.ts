import {convertMillimetersToTwip, type IStylesOptions} from 'docx';
import type {Locale} from '../../resume/types.ts';
import {lightColors} from '../colors.ts';

/** Fonts that every Word has, and that LibreOffice knows a stand-in for. */
export const fonts = {text: 'Calibri', code: 'Consolas'};

const hexadecimal = (color: string) => color.replace('#', '');

export const colors = {
	accent: hexadecimal(lightColors.accent),
	muted: hexadecimal(lightColors.muted),
	rule: hexadecimal(lightColors.rule),
};

const side = convertMillimetersToTwip(22);
const a4 = {width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297)};

/** A4 in twentieths of a point. `textWidth` is the length of a line. */
export const page = {
	size: a4,
	margin: {top: side, bottom: side, left: side, right: side},
	textWidth: a4.width - 2 * side,
};

/** How each kind of paragraph looks. Sizes are in half points, distances in twentieths of a point. */
export function defaultStyles(locale: Locale): IStylesOptions {
	const heading = (size: number, before: number, after: number, color?: string) => ({
		run: {size, bold: true, ...(color !== undefined && {color})},
		paragraph: {spacing: {before, after}, keepNext: true},
	});
	return {
		default: {
			document: {
				run: {
					font: fonts.text,
					size: 21,
					language: {value: locale, eastAsia: locale, bidirectional: locale},
				},
				paragraph: {spacing: {after: 60, line: 259}},
			},
			title: {run: {size: 48, bold: true}, paragraph: {spacing: {after: 40}}},
			heading1: {
				...heading(26, 280, 100, colors.accent),
				paragraph: {
					spacing: {before: 280, after: 100},
					keepNext: true,
					border: {bottom: {style: 'single', size: 4, space: 2, color: colors.rule}},
				},
			},
			heading2: heading(22, 160, 20),
			heading3: heading(21, 120, 20),
			heading4: heading(21, 100, 20),
			heading5: heading(21, 100, 20),
			heading6: heading(21, 100, 20),
			hyperlink: {run: {color: colors.accent}},
		},
		paragraphStyles: [
			{
				id: 'Subtitle',
				name: 'Subtitle',
				basedOn: 'Normal',
				next: 'Normal',
				run: {size: 24, color: colors.muted},
				paragraph: {spacing: {after: 60}},
			},
		],
	};
}
