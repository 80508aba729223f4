import {defaultMarkdownTheme, type Style} from '../../markdown/style/style.ts';
import type {Theme} from './theme.ts';

const looks = (accent: Style, problem: Style): Theme['parts'] => ({
	name: {...accent, bold: true},
	headline: {},
	locale: {},
	currentLocale: {...accent, bold: true},
	section: {...accent, bold: true},
	entry: {},
	detail: {},
	selected: {inverse: true, bold: true},
	open: {...accent, bold: true},
	match: {...problem, bold: true, underline: true},
	timeline: accent,
	notice: {bold: true},
	// Only a line, so it may be faint.
	rule: {dim: true},
	key: {...accent, bold: true},
	hint: {},
	problem: {...problem, bold: true},
});

/** In the terminal's own sixteen colours, on a dark background. */
export const terminalDark: Theme = {
	markdown: defaultMarkdownTheme,
	parts: looks({color: 'cyan'}, {color: 'yellow'}),
};

/** The same on a light background, where cyan, yellow, green and all bright colours wash out. */
export const terminalLight: Theme = {
	markdown: {
		...defaultMarkdownTheme,
		heading1: {bold: true, color: 'blue'},
		heading2: {bold: true, color: 'blue'},
		heading3: {bold: true, color: 'blue'},
		code: {color: 'magenta'},
		link: {color: 'blue', underline: true},
		marker: {color: 'blue'},
		keyword: {bold: true, color: 'blue'},
		name: {color: 'blue'},
		value: {color: 'red'},
		string: {color: 'red'},
		alert: {bold: true, color: 'red'},
		match: {bold: true, underline: true, color: 'red'},
	},
	parts: looks({color: 'blue'}, {color: 'red'}),
};

/** Without any colour: distinctions are bold, underlined, italic or inverse. */
export const monochrome: Theme = {
	markdown: {
		...defaultMarkdownTheme,
		heading1: {bold: true, underline: true},
		heading2: {bold: true},
		heading3: {bold: true},
		// Bold, as manual pages show what to type.
		code: {bold: true},
		link: {underline: true},
		marker: {},
		keyword: {bold: true},
		name: {},
		value: {},
		string: {},
		alert: {bold: true, inverse: true},
		match: {bold: true, underline: true},
	},
	parts: {...looks({}, {}), headline: {italic: true}},
};

/** Where the background is unknown: only what can be read on a dark one and on a light one. */
export const terminalUnknown: Theme = monochrome;
