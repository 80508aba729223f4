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
	/** Whether there is something to go along in it, and to open. */
	opens?: boolean;
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

/** The actions worth a hint now, the most useful first. */
export function hintedActions(situation: Situation): Hinted[] {
	const {
		focus,
		locales,
		pages,
		scrolls,
		opens = false,
		technologies,
		links,
		choices,
		narrowed,
	} = situation;
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
			['technologies', technologies],
			['help', true],
		],
		entry: [
			['back', true],
			['down', scrolls || opens],
			['open', opens],
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
