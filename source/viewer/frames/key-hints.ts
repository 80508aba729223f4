import type {ActionName} from '../../messages/actions.ts';
import type {Messages} from '../../messages/messages.ts';
import {keyLabel, keymap} from '../input/keymap.ts';
import {memoizeByObject} from '../layout/memoize.ts';
import type {TextRun} from './row-painter.ts';

/** What decides which keys work. */
export type Situation = {
	/** In the list, in an entry, in the text of a panel, or among choices. */
	focus: 'list' | 'entry' | 'text' | 'choices';
	locales: number;
	pages: number;
	/** Whether the text is longer than its pane. */
	scrolls: boolean;
	/** Whether there is something to go along in it, and to open. */
	opens?: boolean;
	/** Whether there are technologies, and links on the page. */
	technologies: boolean;
	links: boolean;
	/** Whether the page has several headings, so that there is a way between them. */
	headings: boolean;
	/** Whether the person can be reached. */
	contact: boolean;
	/** How many choices a panel has. */
	choices: number;
	/** Whether the list is filtered, which Esc would end. */
	narrowed: boolean;
};

/** An action, or taking what is chosen, which is another meaning of a key. */
type Hinted = ActionName | 'choose';

/** A hint: keys and what they do, and the same as it is drawn, where a click is as the key. */
export type Hint = {keys: string; text: string; runs: readonly TextRun[]};

/**
 * The order in which hints stand, in every situation, and how much each matters where there is no
 * room for all: 1 is the last to go. `?`, which shows all keys, is always at the end.
 */
const order = [
	['down', 9],
	['open', 4],
	['choose', 4],
	['back', 3],
	['pageDown', 11],
	['next', 10],
	['search', 8],
	['technologies', 14],
	['outline', 15],
	['links', 12],
	['copy', 13],
	['contact', 6],
	['save', 5],
	['nextLocale', 7],
	['quit', 2],
	['help', 1],
] as const satisfies ReadonlyArray<readonly [Hinted, number]>;

/** The actions worth a hint now, in their order; of a lower `importance` is what matters more. */
export function hintsFor(situation: Situation): Array<{action: Hinted; importance: number}> {
	const {
		focus,
		locales,
		pages,
		scrolls,
		opens = false,
		technologies,
		links,
		contact,
		headings,
		choices,
		narrowed,
	} = situation;
	const isReading = focus === 'list' || focus === 'entry';
	const works: Record<(typeof order)[number][0], boolean> = {
		down: focus === 'list' ? pages > 1 : focus === 'choices' ? choices > 1 : scrolls || opens,
		open: focus === 'list' ? pages > 0 : opens,
		choose: focus === 'choices' && choices > 0,
		back: focus === 'list' ? narrowed : true,
		pageDown: focus === 'entry' && scrolls,
		next: focus === 'entry' && pages > 1,
		search: isReading,
		technologies: focus === 'list' && technologies,
		outline: focus === 'entry' && headings,
		links: (focus === 'entry' || focus === 'text') && links,
		copy: focus === 'entry' || (focus === 'text' && links),
		contact: isReading && contact,
		save: isReading || (focus === 'text' && contact),
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

const hintsIn = memoizeByObject(
	(messages: Messages) =>
		Object.fromEntries(order.map(([action]) => [action, makeHint(action, messages)])) as Readonly<
			Record<Hinted, Hint>
		>,
);

/** A hint: the keys as they are labelled, and what they do. */
export function hintOf(action: Hinted, messages: Messages): Hint {
	return hintsIn(messages)[action];
}

function makeHint(action: Hinted, messages: Messages): Hint {
	const text = messages.hints[action] ?? '';
	const first = (name: ActionName) => keymap[name][0] ?? '';
	if (action === 'choose') return keyHint([keymap.open[1] ?? ''], text, messages);
	// Opposite keys share a hint.
	if (action === 'down') return keyHint([first('up'), first('down')], text, messages);
	if (action === 'next') return keyHint([first('next'), first('previous')], text, messages, '/');
	return keyHint([first(action)], text, messages);
}

/** A hint of keys by their names. */
export function keyHint(
	names: readonly string[],
	text: string,
	messages: Messages,
	between = '',
): Hint {
	const keys = names.map((name) => keyLabel(name, messages));
	const runs = keys.map(
		(label, index): TextRun => ({
			text: index > 0 ? between + label : label,
			as: 'key',
			action: {type: 'key', name: names[index] ?? ''},
		}),
	);
	// As in the words, one key stands for both: the one that goes on.
	const main = names.includes('up') ? runs.at(-1) : runs[0];
	const words: TextRun = {text: ` ${text}`, as: 'hint', action: main?.action};
	return {keys: keys.join(between), text, runs: [...runs, words]};
}
