import {actionAt} from '../frames/pointer.ts';
import {rowsFor, sceneOf, type Window} from '../frames/scene.ts';
import type {Action} from '../input/action.ts';
import type {Input} from '../input/key-reader.ts';
import {actionFor} from '../input/keymap.ts';
import {reduce} from '../state/reduce.ts';
import {reload} from '../state/reload.ts';
import {type Revision, revisionFor} from '../state/revision.ts';
import type {State} from '../state/state.ts';
import type {Look} from '../themes/look.ts';

/**
 * The content, how it looks and the state change together: the state always fits the content, which
 * has its links as the look has them.
 */
export type Current = {revision: Revision; look: Look; state: State; window: Window};

/** All that happens: what somebody does, what that leads to, and what changes around them. */
export type Change =
	| Input
	| Action
	| {type: 'reload'; revision: Revision}
	| {type: 'look'; look: Look}
	| {type: 'window'; window: Window};

/** Milliseconds of changes before what they led to is drawn, and what came meanwhile is read. */
const slice = 8;
/** More changes than hands make: a flood, whose end is read before anything is done about it. */
const flood = 64;
/** Milliseconds between looks at a flood, and of waiting for its end. */
const look = 2;
const longestFlood = 40;

function next(current: Current, change: Change): Current {
	const {revision, state, window} = current;
	const {book} = revision;
	switch (change.type) {
		case 'reload':
			return renewed(current, change.revision, current.look);
		case 'look':
			return change.look === current.look ? current : renewed(current, revision, change.look);
		case 'window':
			return fitted({...current, window: change.window});
		case 'mouse': {
			const action = actionAt(sceneOf(state, revision, window), change.report);
			return action ? next(current, action) : current;
		}
		default: {
			const reduced = reduce(state, change, book);
			return reduced === state ? current : {...current, state: reduced};
		}
	}
}

function renewed(current: Current, given: Revision, look: Look): Current {
	const revision = revisionFor(look, given);
	const state = reload(current.state, current.revision.book, revision.book);
	return fitted({...current, revision, look, state});
}

/** The state knows of the rows that the owner's problems leave. */
function fitted(current: Current): Current {
	const {revision, state, window} = current;
	const {columns} = window;
	const rows = rowsFor(revision, window);
	const isFitted = state.columns === columns && state.rows === rows;
	const resized = isFitted ? state : reduce(state, {type: 'resize', columns, rows}, revision.book);
	return {...current, state: resized};
}

/** The characters that stand next among the changes, for a query to be searched for once. */
function typedNext(changes: readonly Change[], from: number): string[] {
	const characters: string[] = [];
	for (const change of changes.slice(from, from + flood)) {
		const meant = change.type === 'key' ? actionFor(change.name, 'typing') : undefined;
		if (meant?.type !== 'type') break;
		characters.push(meant.text);
	}
	return characters;
}

/** What a viewer shows, and all that happens to it. */
export type Turns = {
	read: () => Current;
	subscribe: (listener: () => void) => () => void;
	/** Lets changes happen in their turn: soon, in order, and drawn once if they arrive together. */
	change: (changes: readonly Change[]) => void;
	/** Whether any of them has yet to happen. */
	areWaiting: () => boolean;
};

/** Keeps what happens until its turn, so that neither a flood of keys nor a slow one blocks the rest. */
export function createTurns(first: Current): Turns {
	let current = first;
	let waiting: Change[] = [];
	let began = 0;
	let arrived = 0;
	const listeners = new Set<() => void>();

	function work(): void {
		const start = performance.now();
		const grows = waiting.length > Math.max(flood, arrived);
		arrived = waiting.length;
		if (grows && start - began < longestFlood) {
			setTimeout(work, look);
			return;
		}
		let done = 0;
		while (done < waiting.length && (done === 0 || performance.now() - start < slice)) {
			// Who has left does nothing any more, whatever they typed behind it.
			if (current.state.exitKey !== undefined) done = waiting.length;
			const typed = current.state.search?.typing ? typedNext(waiting, done) : [];
			const change =
				typed.length > 1 ? ({type: 'type', text: typed.join('')} as const) : waiting[done];
			if (change) current = next(current, change);
			done += Math.max(1, typed.length);
		}
		waiting = waiting.slice(done);
		arrived = waiting.length;
		if (waiting.length > 0) setImmediate(work);
		for (const listener of listeners) listener();
	}

	return {
		read: () => current,
		areWaiting: () => waiting.length > 0,
		subscribe(listener) {
			listeners.add(listener);
			return () => {
				listeners.delete(listener);
			};
		},
		change(changes) {
			if (waiting.length === 0) {
				began = performance.now();
				setImmediate(work);
			}
			for (const change of changes) waiting.push(change);
		},
	};
}
