import type {ActionName} from '../../messages/actions.ts';
import type {Messages} from '../../messages/messages.ts';
import {keyLabel, keymap} from '../input/keymap.ts';

/** Where the reader is, as far as it decides which keys work. */
export type Situation = {
	/** In the list, in an entry, in a text that stands before it, or among things to choose. */
	focus: 'list' | 'entry' | 'text' | 'choices';
	locales: number;
	pages: number;
	/** Whether the text in front of the reader is longer than its pane. */
	scrolls: boolean;
	/** Whether there are technologies, and links on the page. */
	technologies: boolean;
	links: boolean;
	/** How many things there are to choose from, where there is a choice. */
	choices: number;
	/** Whether something is searched for, or left out, which Esc would end. */
	narrowed: boolean;
};

/** An action, or that of a key which opens what is chosen. */
type Hinted = ActionName | 'choose';

export type Hint = {keys: string; text: string};

/** The actions worth a hint now, the most needed first: as many are shown as fit. */
export function hintedActions(situation: Situation): Hinted[] {
	const {focus, locales, pages, scrolls, technologies, links, choices, narrowed} = situation;
	const ways: Record<Situation['focus'], Array<[Hinted, boolean]>> = {
		text: [
			['down', scrolls],
			['back', true],
		],
		choices: [
			['down', choices > 1],
			['choose', choices > 0],
			['back', true],
		],
		list: [
			['back', narrowed],
			['down', pages > 1],
			['open', pages > 0],
			['search', true],
			['contact', true],
			['nextLocale', locales > 1],
			['save', true],
			['lens', technologies],
			['help', true],
		],
		entry: [
			['back', true],
			['down', scrolls],
			['pageDown', scrolls],
			['next', pages > 1],
			['search', true],
			['nextLocale', locales > 1],
			['links', links],
			['copy', true],
			['contact', true],
			['save', true],
			['help', true],
		],
	};
	const actions: Array<[Hinted, boolean]> = [...ways[focus], ['quit', true]];
	return actions.filter(([, works]) => works).map(([action]) => action);
}

/** A hint: the keys as they stand on the keyboard, and what they do. */
export function hintOf(action: Hinted, messages: Messages): Hint {
	const first = (name: ActionName) => keyLabel(keymap[name][0] ?? '', messages);
	// Pairs that everyone takes for one key with two ends.
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
