import type {ActionName} from '../../messages/actions.ts';
import type {Messages} from '../../messages/messages.ts';
import {keyLabel, keymap} from '../input/keymap.ts';

/** What decides which keys work. */
export type Situation = {
	/** In the list, in an entry, in the text of a panel, or among choices. */
	focus: 'list' | 'entry' | 'text' | 'choices';
	locales: number;
	pages: number;
	/** Whether the text is longer than its pane. */
	scrolls: boolean;
	/** Whether there are technologies, and links on the page. */
	technologies: boolean;
	links: boolean;
	/** How many choices a panel has. */
	choices: number;
	/** Whether the list is filtered, which Esc would end. */
	narrowed: boolean;
};

/** An action, or taking what is chosen, which is another meaning of a key. */
type Hinted = ActionName | 'choose';

export type Hint = {keys: string; text: string};

/**
 * The order in which hints stand, in every situation, and how much each matters where there is no
 * room for all: 1 is the last to go. `?`, which shows all keys, is always at the end.
 */
const order = [
	['down', 3],
	['open', 4],
	['choose', 4],
	['back', 3],
	['pageDown', 9],
	['next', 8],
	['search', 6],
	['technologies', 12],
	['links', 10],
	['copy', 11],
	['contact', 7],
	['save', 5],
	['nextLocale', 8],
	['quit', 2],
	['help', 1],
] as const satisfies ReadonlyArray<readonly [Hinted, number]>;

/** The actions worth a hint now, in their order; of a lower `importance` is what matters more. */
export function hintsFor(situation: Situation): Array<{action: Hinted; importance: number}> {
	const {focus, locales, pages, scrolls, technologies, links, choices, narrowed} = situation;
	const isReading = focus === 'list' || focus === 'entry';
	const works: Record<(typeof order)[number][0], boolean> = {
		down: focus === 'list' ? pages > 1 : focus === 'choices' ? choices > 1 : scrolls,
		open: focus === 'list' && pages > 0,
		choose: focus === 'choices' && choices > 0,
		back: focus === 'list' ? narrowed : true,
		pageDown: focus === 'entry' && scrolls,
		next: focus === 'entry' && pages > 1,
		search: isReading,
		technologies: focus === 'list' && technologies,
		links: focus === 'entry' && links,
		copy: focus === 'entry',
		contact: isReading,
		save: isReading,
		nextLocale: isReading && locales > 1,
		quit: true,
		help: isReading,
	};
	return order
		.filter(([action]) => works[action])
		.map(([action, importance]) => ({action, importance}));
}

/** The same actions alone. */
export function hintedActions(situation: Situation): Hinted[] {
	return hintsFor(situation).map(({action}) => action);
}

/** A hint: the keys as they are labelled, and what they do. */
export function hintOf(action: Hinted, messages: Messages): Hint {
	const first = (name: ActionName) => keyLabel(keymap[name][0] ?? '', messages);
	// Opposite keys share a hint.
	const keys =
		action === 'down'
			? `${first('up')}${first('down')}`
			: action === 'next'
				? `${first('next')}/${first('previous')}`
				: action === 'choose'
					? keyLabel(keymap.open[1] ?? '', messages)
					: first(action);
	return {keys, text: messages.hints[action] ?? ''};
}
