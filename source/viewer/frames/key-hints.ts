import type {ActionName} from '../../messages/actions.ts';
import type {Messages} from '../../messages/messages.ts';
import {keyLabel, keymap} from '../input/keymap.ts';
import type {TextRun} from './row-painter.ts';

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
	/** Whether the page has several headings, so that there is a way between them. */
	headings: boolean;
	/** How many choices a panel has. */
	choices: number;
	/** Whether the list is filtered, which Esc would end. */
	narrowed: boolean;
};

/** An action, or taking what is chosen, which is another meaning of a key. */
type Hinted = ActionName | 'choose';

/** A hint: keys and what they do, and the same as it is drawn, where a click is as the key. */
export type Hint = {keys: string; text: string; runs: readonly TextRun[]};

/** The actions worth a hint now, the most useful first. */
export function hintedActions(situation: Situation): Hinted[] {
	const {focus, locales, pages, scrolls, technologies, links, headings, choices, narrowed} =
		situation;
	const ways: Record<Situation['focus'], Array<[Hinted, boolean]>> = {
		text: [
			['links', links],
			['copy', links],
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
			['down', scrolls],
			['pageDown', scrolls],
			['next', pages > 1],
			['search', true],
			['nextLocale', locales > 1],
			['outline', headings],
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
