import {convertMillimetersToTwip, type IStylesOptions} from 'docx';
import type {Locale} from '../../resume/types.ts';
import {lightColors} from '../colors.ts';
import type {PdfLook} from '../pdf/look.ts';
import {scriptsOf} from './languages.ts';

/** A font that every Word has, and that LibreOffice knows a stand-in for. */
export const codeFont = 'Consolas';

/** A font of a design, and what every Word has in its place (ECMA-376, 17.8.3.1). */
export type DesignFont = {name: string; instead: string; family: 'roman' | 'swiss'};

const serif: DesignFont = {name: 'Libertinus Serif', instead: 'Cambria', family: 'roman'};
const sans: DesignFont = {name: 'Source Sans 3', instead: 'Calibri', family: 'swiss'};

/** The font of a design, as its PDF has it. */
export function fontOf(design: PdfLook['design']): DesignFont {
	return design === 'modern' || design === 'compact' ? sans : serif;
}

const hexadecimal = (color: string) => color.replace('#', '');

export const colors = {
	accent: hexadecimal(lightColors.accent),
	muted: hexadecimal(lightColors.muted),
	rule: hexadecimal(lightColors.rule),
};

const side = convertMillimetersToTwip(22);
/** In twentieths of a point. */
const papers: Readonly<Record<PdfLook['paper'], {width: number; height: number}>> = {
	a4: {width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297)},
	letter: {width: 12240, height: 15840},
};

/** A page in twentieths of a point. `textWidth` is the length of a line. */
export function pageOf(paper: PdfLook['paper']) {
	const size = papers[paper];
	return {
		size,
		margin: {top: side, bottom: side, left: side, right: side},
		textWidth: size.width - 2 * side,
	};
}

/** How each kind of paragraph looks. Sizes are in half points, distances in twentieths of a point. */
export function defaultStyles(locale: Locale, font: DesignFont): IStylesOptions {
	const {language, eastAsian = font.name} = scriptsOf(locale);
	const heading = (size: number, before: number, after: number, color?: string) => ({
		run: {size, bold: true, ...(color !== undefined && {color})},
		paragraph: {spacing: {before, after}, keepNext: true},
	});
	return {
		default: {
			document: {
				run: {
					// Arabic and Hebrew: neither design has them in Word.
					font: {ascii: font.name, hAnsi: font.name, eastAsia: eastAsian, cs: 'Arial'},
					size: 21,
					language,
				},
				paragraph: {spacing: {after: 60, line: 259}},
			},
			title: {run: {size: 48, bold: true}, paragraph: {spacing: {after: 80}}},
			heading1: {
				...heading(26, 280, 100, colors.accent),
				paragraph: {
					spacing: {before: 280, after: 100},
					keepNext: true,
					border: {bottom: {style: 'single', size: 4, space: 2, color: colors.rule}},
				},
			},
			heading2: heading(22, 160, 20),
			heading3: heading(21, 120, 20, colors.muted),
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
