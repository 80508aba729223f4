import ansiStyles, {type ForegroundColorName} from 'ansi-styles';
import {ansi256, isAnsi256} from '../../resume/screen/color.ts';
import {inAscii} from './glyphs.ts';
import type {Span} from './span.ts';
import {type Color, type MarkdownTheme, type Role, type Style, styleOf} from './style.ts';

/** 0 no style at all, 1 sixteen colours, 2 two hundred and fifty-six, 3 true colour. */
export type ColorLevel = 0 | 1 | 2 | 3;

/** Whether bold, underlined and the like are drawn: all, none, or all but italics. */
export type Attributes = boolean | 'upright';

/** How spans become text for a terminal. */
export type Paint = {
	colorLevel: ColorLevel;
	/** Whether links become OSC 8 hyperlinks. */
	hyperlinks: boolean;
	theme: MarkdownTheme;
	/**
	 * Whether bold, underlined and the like are drawn; by default where there are colours.
	 * NO_COLOR is about colour alone (no-color.org), so that a viewer without any has these still.
	 */
	attributes?: Attributes;
	/** Whether box characters, bullets, arrows and the like are drawn in ASCII. Default: no. */
	ascii?: boolean;
};

const reset = '\u001B[0m';
const openLink = (address: string) => `\u001B]8;;${address}\u001B\\`;
const closeLink = openLink('');
/** So that a document of millions of looks does not fill the memory. */
const maxRemembered = 1000;

function isHex(color: Color): color is `#${string}` {
	return color.startsWith('#');
}

function colorSequence(color: Color, level: ColorLevel, background: boolean): string {
	if (!isHex(color)) {
		const name: ForegroundColorName = color;
		if (!background) return ansiStyles.color[name].open;
		return ansiStyles.bgColor[`bg${name[0]?.toUpperCase()}${name.slice(1)}` as 'bgRed'].open;
	}
	const target = background ? ansiStyles.bgColor : ansiStyles.color;
	// A number is half as long as the values of the same colour.
	if (level === 2 || (level === 3 && isAnsi256(color))) return target.ansi256(ansi256(color));
	if (level === 3) return target.ansi16m(...ansiStyles.hexToRgb(color));
	return target.ansi(ansiStyles.hexToAnsi(color));
}

const switches = ['bold', 'dim', 'italic', 'underline', 'strikethrough', 'inverse'] as const;

/**
 * The SGR sequences that turn a style on, from an unstyled terminal. At colour level 0 there is
 * nothing of it but its `attributes`, if these are wanted there.
 */
export function styleSequence(
	style: Style,
	level: ColorLevel,
	attributes: Attributes = level > 0,
): string {
	if (!attributes) return '';
	const on = switches
		.filter((name) => style[name] && (name !== 'italic' || attributes !== 'upright'))
		.map((name) => ansiStyles.modifier[name].open);
	if (level === 0) return on.join('');
	if (style.color) on.push(colorSequence(style.color, level, false));
	if (style.background) on.push(colorSequence(style.background, level, true));
	return on.join('');
}

/**
 * What turns the spans of one line into text for a terminal. Every style and link is closed at the
 * line's end, and nothing but SGR and OSC 8 is added. Around a change the order is: close the link,
 * reset, open the style, open the link; Ink loses a link when the reset stands inside it. Links
 * carry no `id`, for which Ink has no room either.
 */
export function painter({
	theme,
	colorLevel,
	hyperlinks,
	attributes = colorLevel > 0,
	ascii = false,
}: Paint): (spans: readonly Span[]) => string {
	// Spans of one look mostly share one array of roles.
	const sequences = new Map<readonly Role[], string>();
	const sequenceOf = (roles: readonly Role[]) => {
		let sequence = sequences.get(roles);
		if (sequence === undefined) {
			sequence = styleSequence(styleOf(roles, theme), colorLevel, attributes);
			if (sequences.size >= maxRemembered) sequences.clear();
			sequences.set(roles, sequence);
		}
		return sequence;
	};
	const unstyled = styleSequence(theme.text ?? {}, colorLevel, attributes);
	return (spans) => {
		let result = '';
		let style = '';
		let link = '';
		for (const {text, roles, link: address = ''} of spans) {
			if (text === '') continue;
			const nextStyle = roles.length === 0 ? unstyled : sequenceOf(roles);
			const nextLink = hyperlinks ? address : '';
			if (nextStyle !== style || nextLink !== link) {
				if (link) result += closeLink;
				if (style) result += reset;
				result += nextStyle;
				if (nextLink) result += openLink(nextLink);
				style = nextStyle;
				link = nextLink;
			}
			result += ascii ? inAscii(text) : text;
		}
		if (link) result += closeLink;
		return style ? result + reset : result;
	};
}

/** The spans of a single line as text for a terminal, as `painter` has it. */
export function paintSpans(spans: readonly Span[], paint: Paint): string {
	return painter(paint)(spans);
}
