import type {Key} from 'ink';
import {type ActionName, actionNames} from '../messages/actions.ts';
import type {Messages} from '../messages/messages.ts';

/** The keys of each action. The help, the footer and the README's table are made from this. */
export const keymap: Readonly<Record<ActionName, readonly string[]>> = {
	up: ['up', 'k'],
	down: ['down', 'j'],
	open: ['right', 'enter'],
	back: ['left', 'esc'],
	pageDown: ['space', 'pagedown'],
	pageUp: ['b', 'pageup'],
	halfDown: ['d'],
	halfUp: ['u'],
	top: ['g', 'home'],
	bottom: ['G', 'end'],
	next: ['n'],
	previous: ['p'],
	nextLocale: ['l'],
	previousLocale: ['L'],
	help: ['?'],
	quit: ['q', 'ctrl-c'],
};

/** The action of each key. */
export const actionOf: ReadonlyMap<string, ActionName> = new Map(
	actionNames.flatMap((action) => keymap[action].map((key) => [key, action] as const)),
);

const arrows: Readonly<Record<string, string>> = {up: '↑', down: '↓', left: '←', right: '→'};

/** A key as a reader knows it: an arrow, a character, or the name on the key. */
export function keyLabel(key: string, messages: Messages): string {
	return arrows[key] ?? messages.keys[key as keyof Messages['keys']] ?? key;
}

const named: ReadonlyArray<readonly [keyof Key, string]> = [
	['upArrow', 'up'],
	['downArrow', 'down'],
	['leftArrow', 'left'],
	['rightArrow', 'right'],
	['pageDown', 'pagedown'],
	['pageUp', 'pageup'],
	['home', 'home'],
	['end', 'end'],
	['return', 'enter'],
	['escape', 'esc'],
];

/** The name of a key that came as a character, also as a control character. */
function nameOf(character: string): string {
	if (character === ' ') return 'space';
	if (character === '\r' || character === '\n') return 'enter';
	if (character >= '\u0001' && character <= '\u001A')
		return `ctrl-${String.fromCharCode(character.charCodeAt(0) + 96)}`;
	return character;
}

/**
 * The names of the keys in what Ink hands over at once: one for a key of its own, or one for each
 * character, as several come together when keys are pressed faster than the screen is drawn.
 */
export function keyNames(input: string, key: Key): string[] {
	const special = named.find(([flag]) => key[flag] === true);
	if (special) return [special[1]];
	if (key.ctrl) return [`ctrl-${input}`];
	if (key.meta) return [];
	return Array.from(input, nameOf);
}
