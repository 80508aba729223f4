import {WriteStream} from 'node:tty';
import {supportsHyperlink} from 'supports-hyperlinks';
import type {Attributes, ColorLevel} from '../../markdown/style/ansi.ts';
import type {Options} from '../call/flags.ts';

/** Terminals without colours (terminfo has none for them); Node gives a VT100 sixteen. */
const withoutColors = /^(?:dumb|vt\d)/;
/** GNU Screen shows italics in inverse video: what turns them on is its own standout (terminfo). */
const withoutItalics = /^screen/;

/**
 * How many colours the output takes. `--color` decides; with `auto`, `FORCE_COLOR`, `NO_COLOR`
 * (no-color.org) and `TERM` do, and anything but a terminal gets none unless forced.
 */
export function colorLevel(color: Options['color'], stream: NodeJS.WriteStream): ColorLevel {
	const {NO_COLOR: no, FORCE_COLOR: force, ...rest} = process.env;
	if (color === 'never') return 0;
	if (color === 'auto') {
		// Node would warn on stderr if both were set; FORCE_COLOR is the more specific one.
		const isPlain = no || !stream.isTTY || withoutColors.test(rest.TERM ?? '');
		if (force === undefined && isPlain) return 0;
	}
	const environment =
		color === 'auto' && force !== undefined ? {...rest, FORCE_COLOR: force} : rest;
	const depth = WriteStream.prototype.getColorDepth.call(stream, environment);
	const level = depth >= 24 ? 3 : depth >= 8 ? 2 : depth >= 4 ? 1 : 0;
	return color === 'always' && level === 0 ? 1 : level;
}

/**
 * Whether bold, underline and the like are drawn. `NO_COLOR` is about colour alone (no-color.org), and
 * a terminal without colours has these too; `--color never` and pipes get no sequences at all.
 */
export function hasAttributes(color: Options['color'], stream: NodeJS.WriteStream): Attributes {
	const {TERM = '', TMUX} = process.env;
	const isTerminal = color === 'auto' && stream.isTTY === true && TERM !== 'dumb';
	if (colorLevel(color, stream) === 0 && !isTerminal) return false;
	// tmux may call itself so as well, and has italics.
	return TMUX === undefined && withoutItalics.test(TERM) ? 'upright' : true;
}

/**
 * Whether the terminal can be trusted with ASCII only, by its locale: the first of `LC_ALL`, `LC_CTYPE`
 * and `LANG` that is set (POSIX). With none set that is the “C” locale, except on macOS and Windows.
 */
export function isAsciiOnly(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
	const {LC_ALL, LC_CTYPE, LANG} = environment;
	const locale = LC_ALL || LC_CTYPE || LANG;
	if (!locale) return platform !== 'win32' && platform !== 'darwin';
	return !/utf-?8/i.test(locale);
}

/**
 * Whether the output supports hyperlinks (OSC 8), as far as the environment says. A multiplexer hands
 * that on from the terminal that it is in, and may drop them.
 */
export function hasHyperlinks(stream: NodeJS.WriteStream): boolean {
	const {FORCE_HYPERLINK, TERM = ''} = process.env;
	// Emacs' own terminal prints them, and may have the variables of the one around it.
	const isUnable = /^(?:screen|tmux|eterm)/.test(TERM);
	return supportsHyperlink(stream) && (Boolean(FORCE_HYPERLINK) || !isUnable);
}

/** Whether there is a terminal to open the viewer in. */
export function isInteractive(): boolean {
	return Boolean(process.stdin.isTTY && process.stdout.isTTY) && process.env.TERM !== 'dumb';
}
