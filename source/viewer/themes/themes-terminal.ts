import {defaultMarkdownTheme, type MarkdownTheme, type Style} from '../../markdown/style/style.ts';
import type {Theme} from './theme.ts';

/** What the parts of a theme are made of. */
type Tones = {
	/** Where the reader is: in letters, and as a bar, which need not be as clear. */
	accent: Style;
	bar: Style;
	problem: Style;
	quiet: Style;
	line: Style;
	/** The row of the selection, and what is quiet on it. */
	selected: Style;
	selectedQuiet: Style;
};

/** The parts of a theme in these tones. */
export function partsIn(tones: Tones): Theme['parts'] {
	const {accent, bar, problem, quiet, line, selected, selectedQuiet} = tones;
	return {
		name: {bold: true},
		headline: quiet,
		locale: quiet,
		currentLocale: {...accent, bold: true},
		section: {bold: true},
		entry: {},
		detail: quiet,
		selected: {...selected, bold: true},
		selectedDetail: selectedQuiet,
		open: {...accent, bold: true},
		here: bar,
		match: {...problem, bold: true, underline: true},
		notice: {bold: true},
		rule: line,
		thumb: quiet,
		key: {bold: true},
		hint: quiet,
		problem: {...problem, bold: true},
	};
}

const inverse = {selected: {inverse: true}, selectedQuiet: {inverse: true}};
/** Only lines, so they may be faint. */
const faint: Style = {dim: true};

const darkTones = {
	...inverse,
	accent: {color: 'cyan'},
	bar: {color: 'cyan'},
	problem: {color: 'yellow'},
	// Until the background is known, no tone is fainter than text and clear.
	quiet: {},
	line: faint,
} satisfies Tones;

/** What of a text is quiet, in this tone. */
const quietText = (quiet: Style) => ({
	muted: quiet,
	marker: quiet,
	tag: quiet,
	tagEdge: quiet,
	comment: {...quiet, italic: true},
});

/** In the terminal's own colours, on a dark background. */
export const terminalDark: Theme = {markdown: defaultMarkdownTheme, parts: partsIn(darkTones)};

const cyan: Style = {color: 'cyan'};
const green: Style = {color: 'green'};

/**
 * The same where there are no more than sixteen: cyan is fainter than text, and clear in more schemes
 * than any grey, so that it is the quiet tone, and green tells where the reader is.
 */
export const sixteenDark: Theme = {
	markdown: {
		...defaultMarkdownTheme,
		...quietText(cyan),
		code: {bold: true},
		chosen: {bold: true, color: 'green'},
	},
	parts: partsIn({...darkTones, accent: green, bar: green, quiet: cyan}),
};

const grey: Style = {color: 'gray'};

const lightTones = {
	...inverse,
	accent: {color: 'blue'},
	bar: {color: 'blue'},
	problem: {color: 'red'},
	// Bright black, which is a dark grey in every scheme for light backgrounds.
	quiet: grey,
	line: faint,
} satisfies Tones;

/** The same on a light background, where cyan, yellow, green and all bright colours wash out. */
export const terminalLight: Theme = {
	markdown: {
		...defaultMarkdownTheme,
		...quietText(grey),
		code: {color: 'magenta'},
		value: {color: 'red'},
		string: {color: 'red'},
		alert: {bold: true, color: 'red'},
		match: {bold: true, underline: true, color: 'red'},
		chosen: {bold: true, color: 'blue'},
	},
	parts: partsIn(lightTones),
};

const uncoloured: MarkdownTheme = {
	...defaultMarkdownTheme,
	title: {bold: true, underline: true},
	// Bold, as manual pages show what to type.
	code: {bold: true},
	value: {},
	string: {},
	alert: {bold: true, inverse: true},
	match: {bold: true, underline: true},
	chosen: {bold: true},
};

const uncolouredTones = {
	...inverse,
	accent: {},
	bar: {},
	problem: {},
	quiet: {},
	line: faint,
} satisfies Tones;

/** Without any colour: distinctions are bold, underlined, italic or inverse. */
export const monochrome: Theme = {
	markdown: uncoloured,
	parts: {...partsIn(uncolouredTones), headline: {italic: true}},
};

/**
 * Where the background is unknown, in sixteen colours: letters have the terminal's own colour, as no
 * other can be read on a dark and on a light background in every scheme, and only bars have one.
 */
export const terminalUnknown: Theme = {
	markdown: uncoloured,
	parts: partsIn({...uncolouredTones, bar: {color: 'green'}}),
};

/**
 * The same in the 256 colours of xterm, which are the same everywhere: its bars and lines stand out
 * from any background of a terminal, dark or light, by 3 : 1.
 */
export const exactUnknown: Theme = {
	markdown: uncoloured,
	parts: partsIn({...uncolouredTones, bar: {color: '#5f87d7'}, line: {color: '#808080'}}),
};

/** Tones that were mixed for one background, as `Tones`, and those of a chip. */
export type MixedTones = Pick<Tones, 'quiet' | 'line' | 'selected' | 'selectedQuiet'> & {
	chip: Style;
	chipEdge: Style;
};

/** The terminal's own colours with tones that suit its very background. */
export function withTones(light: boolean, mixed: MixedTones): Theme {
	const {chip, chipEdge, quiet, ...rest} = mixed;
	const {markdown} = light ? terminalLight : terminalDark;
	return {
		markdown: {
			...markdown,
			...quietText(quiet),
			tag: chip,
			tagEdge: chipEdge,
		},
		parts: partsIn({...(light ? lightTones : darkTones), ...rest, quiet}),
	};
}
