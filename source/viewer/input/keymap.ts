import {type ActionName, actionNames} from '../../messages/actions.ts';
import type {Messages} from '../../messages/messages.ts';
import type {Action} from './action.ts';

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
	previous: ['p', 'N'],
	nextLocale: ['l'],
	previousLocale: ['L'],
	outline: ['h'],
	nextHeading: [']'],
	previousHeading: ['['],
	search: ['/'],
	technologies: ['t'],
	links: ['o'],
	copy: ['y'],
	contact: ['c'],
	save: ['s'],
	help: ['?'],
	quit: ['q', 'ctrl-c'],
};

/** The action of each key while reading. */
const reading: ReadonlyMap<string, ActionName> = new Map(
	actionNames.flatMap((action) => keymap[action].map((key) => [key, action] as const)),
);

/** What keys do while a query is being typed; every character goes into the query. */
const typing: Readonly<Record<string, Action>> = {
	enter: {type: 'accept'},
	esc: {type: 'leave'},
	up: {type: 'previous'},
	down: {type: 'next'},
	backspace: {type: 'erase'},
	'ctrl-h': {type: 'erase'},
	'ctrl-u': {type: 'eraseAll'},
	'ctrl-c': {type: 'quit'},
};

/** What the keys go to: the query, the numbers of a panel's choices, or everything else. */
export type Mode = 'typing' | 'choosing' | 'reading';

/** What a key does in a mode, if anything. */
export function actionFor(key: string, mode: Mode): Action | undefined {
	const text = key === 'space' ? ' ' : key;
	const isCharacter = [...text].length === 1;
	if (mode === 'typing') return typing[key] ?? (isCharacter ? {type: 'type', text} : undefined);
	if (mode === 'choosing' && /^\d$/.test(key)) return {type: 'type', text};
	if (key === 'esc') return {type: 'leave'};
	const type = reading.get(key);
	return type && {type};
}

const arrows: Readonly<Record<string, string>> = {up: '↑', down: '↓', left: '←', right: '→'};

/** A key as people know it: an arrow, a character, or the name on the key. */
export function keyLabel(key: string, messages: Messages): string {
	return arrows[key] ?? messages.keys[key as keyof Messages['keys']] ?? key;
}
