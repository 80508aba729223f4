import type {Paint} from '../../markdown/style/ansi.ts';
import type {Hex} from '../../resume/screen/color.ts';
import type {Chosen} from '../../resume/screen/theme.ts';
import type {Answers, Question} from '../../viewer/terminal/answers.ts';
import {colorIn, isLight, lightByEnvironment} from '../../viewer/terminal/background.ts';
import {linksByName} from '../../viewer/terminal/hyperlinks.ts';
import type {Look, Looks} from '../../viewer/themes/look.ts';
import {hasTwoVariants, themeFor, themeForPrint} from '../../viewer/themes/themes.ts';
import type {Options} from '../call/flags.ts';
import {colorLevel, hasAttributes, hasHyperlinks, isAsciiOnly} from '../terminal/terminal.ts';

/** How this terminal is drawn on: at first as the environment says, then as its answers do. */
export type TerminalLook = {
	now: () => Look;
	/** How it is written to in the shell, where no background is painted. */
	inShell: () => Paint;
	looks: Looks;
	/** What to ask the terminal; nothing if no answer would change the look. */
	questions: readonly Question[];
	/** Takes in what it has answered so far. */
	learn: (answers: Answers) => void;
	/** Takes on another theme, as while its owner edits it. */
	wear: (theme: Chosen) => void;
};

/** What is known of the terminal; `light` is undefined while its background is not. */
type Facts = {light: boolean | undefined; background?: Hex | undefined; hyperlinks: boolean};

/** Finds out how to draw on the terminal that is stdout, in a theme. */
export function createTerminalLook(color: Options['color'], chosen: Chosen): TerminalLook {
	const {env, stdout, platform} = process;
	let theme = chosen;
	const level = colorLevel(color, stdout);
	const attributes = hasAttributes(color, stdout);
	const ascii = isAsciiOnly(env, platform);
	const first: Facts = {light: lightByEnvironment(env), hyperlinks: hasHyperlinks(stdout)};
	const lookOf = ({light, background, hyperlinks}: Facts): Look => ({
		theme: themeFor(theme, {light, background, colorLevel: level}),
		colorLevel: level,
		hyperlinks,
		attributes,
		ascii,
	});

	// Who wants no colours wants no links either, as `supports-hyperlinks` has it.
	const asksBackground = level > 0 && hasTwoVariants(level === 1 ? 'terminal' : theme);
	const asksName = level > 0 && !first.hyperlinks && !env.FORCE_HYPERLINK;
	const asked: Question[] = [];
	if (asksBackground) asked.push('background');
	if (asksName) asked.push('name');
	// The last, as it is the one that is always answered.
	if (asked.length > 0) asked.push('abilities');

	let facts = first;
	let look = lookOf(facts);
	const listeners = new Set<(look: Look) => void>();
	const change = () => {
		look = lookOf(facts);
		for (const listener of listeners) listener(look);
	};
	return {
		now: () => look,
		inShell: () => ({
			...look,
			theme: themeForPrint(theme, {light: facts.light, colorLevel: level}).markdown,
		}),
		looks(listener) {
			listeners.add(listener);
			listener(look);
			return () => listeners.delete(listener);
		},
		questions: asked,
		learn({background, name}) {
			const color = background === undefined ? undefined : colorIn(background);
			const light = color ? isLight(color) : first.light;
			const hyperlinks = first.hyperlinks || (name !== undefined && linksByName(name));
			if (color === facts.background && hyperlinks === facts.hyperlinks) return;
			facts = {light, background: color, hyperlinks};
			change();
		},
		wear(next) {
			if (JSON.stringify(next) === JSON.stringify(theme)) return;
			theme = next;
			change();
		},
	};
}
