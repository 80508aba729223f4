import type {ActionName} from '../messages/actions.ts';
import type {Messages} from '../messages/messages.ts';
import {keyLabel, keymap} from './keymap.ts';

/** Where the reader is, as far as it decides which keys work. */
export type Situation = {
	focus: 'list' | 'entry' | 'help';
	locales: number;
	pages: number;
	/** Whether the text in front of the reader is longer than its pane. */
	scrolls: boolean;
};

export type Hint = {keys: string; text: string};

/** The actions worth a hint now, the most needed first: as many are shown as fit. */
export function hintedActions({focus, locales, pages, scrolls}: Situation): ActionName[] {
	const actions: Array<[ActionName, boolean]> =
		focus === 'help'
			? [
					['down', scrolls],
					['back', true],
					['quit', true],
				]
			: focus === 'list'
				? [
						['down', pages > 1],
						['open', pages > 0],
						['nextLocale', locales > 1],
						['help', true],
						['quit', true],
					]
				: [
						['back', true],
						['down', scrolls],
						['pageDown', scrolls],
						['next', pages > 1],
						['nextLocale', locales > 1],
						['help', true],
						['quit', true],
					];
	return actions.filter(([, works]) => works).map(([action]) => action);
}

/** A hint: the keys as they stand on the keyboard, and what they do. */
export function hintOf(action: ActionName, messages: Messages): Hint {
	const first = (name: ActionName) => keyLabel(keymap[name][0] ?? '', messages);
	// Pairs that everyone takes for one key with two ends.
	const keys =
		action === 'down'
			? `${first('up')}${first('down')}`
			: action === 'next'
				? `${first('next')}/${first('previous')}`
				: first(action);
	return {keys, text: messages.hints[action] ?? ''};
}
