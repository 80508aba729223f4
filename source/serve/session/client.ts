import {WriteStream} from 'node:tty';
import type {Attributes, ColorLevel} from '../../markdown/style/ansi.ts';
import type {Hex} from '../../resume/screen/color.ts';
import type {Chosen} from '../../resume/screen/theme.ts';
import {memoize} from '../../viewer/layout/memoize.ts';
import type {Answers, Question} from '../../viewer/terminal/answers.ts';
import {colorIn, isLight, lightByEnvironment} from '../../viewer/terminal/background.ts';
import {linksByName} from '../../viewer/terminal/hyperlinks.ts';
import type {Look} from '../../viewer/themes/look.ts';
import {themeFor} from '../../viewer/themes/themes.ts';

/** What a client says of its terminal: `TERM`, and the variables that it sends. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Terminals without colours, and the one that shows italics in inverse video (terminfo). */
const withoutColors = /^(?:$|dumb|vt\d)/;
const withoutItalics = /^screen/;
/** Those that would print a question, or lose what is written after it. */
const unanswering = /^(?:$|dumb|linux|eterm)/;
/** Those that may drop the address of a link without a sign. */
const withoutLinks = /^(?:screen|tmux|eterm)/;
/** So that a client that answers each time with another background does not fill the memory. */
const keptLooks = 64;

/**
 * How a client's terminal is drawn on, as far as what it sends and answers says: nothing of this
 * process's own environment counts.
 */
export type Client = {
	colorLevel: ColorLevel;
	/** Whether its background is light, as far as it says unasked. */
	light: boolean | undefined;
	/** What to ask it; nothing if no answer would change the look. */
	questions: readonly Question[];
	/** How it is drawn on in a theme, by what it has answered so far. */
	lookIn: (theme: Chosen, answers: Answers) => Look;
	/** Whether it can be drawn on at all, rather than only written to. */
	canDraw: boolean;
};

/** There is one object a look, so that what is painted in it is painted once for all who have it. */
const lookOf = memoize(
	keptLooks,
	(
		theme: string,
		colorLevel: ColorLevel,
		light: boolean | undefined,
		background: Hex | undefined,
		hyperlinks: boolean,
		attributes: Attributes,
		ascii: boolean,
	): Look => ({
		theme: themeFor(JSON.parse(theme), {light, background, colorLevel}),
		...{colorLevel, hyperlinks, attributes, ascii},
	}),
);

/** What there is to know of the terminal of a client. */
export function clientOf(environment: Environment): Client {
	const {TERM = ''} = environment;
	const colorLevel = colorLevelOf(environment);
	const light = lightByEnvironment(environment);
	const attributes = TERM === 'dumb' ? false : withoutItalics.test(TERM) ? 'upright' : true;
	const asks = colorLevel > 0 && !unanswering.test(TERM);
	return {
		colorLevel,
		light,
		// The last is the one that is always answered.
		questions: asks ? ['background', 'name', 'abilities'] : [],
		lookIn(theme, {background, name}) {
			const color = background === undefined ? undefined : colorIn(background);
			const links = name !== undefined && linksByName(name) && !withoutLinks.test(TERM);
			return lookOf(
				JSON.stringify(theme),
				colorLevel,
				color ? isLight(color) : light,
				color,
				links,
				attributes,
				isAscii(environment),
			);
		},
		canDraw: TERM !== '' && TERM !== 'dumb',
	};
}

function colorLevelOf(environment: Environment): ColorLevel {
	if (environment.NO_COLOR || withoutColors.test(environment.TERM ?? '')) return 0;
	const {TERM, COLORTERM} = environment;
	const depth = WriteStream.prototype.getColorDepth({TERM, COLORTERM});
	return depth >= 24 ? 3 : depth >= 8 ? 2 : depth >= 4 ? 1 : 0;
}

/** Whether the terminal's locale has no UTF-8. Most clients send none, and most terminals have it. */
function isAscii({LC_ALL, LC_CTYPE, LANG}: Environment): boolean {
	const locale = LC_ALL || LC_CTYPE || LANG;
	return locale !== undefined && !/utf-?8/i.test(locale);
}
