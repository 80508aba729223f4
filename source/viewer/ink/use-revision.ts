import {useEffect, useReducer} from 'react';
import type {Action} from '../input/action.ts';
import {reduce} from '../state/reduce.ts';
import {reload} from '../state/reload.ts';
import type {Revision, Updates} from '../state/revision.ts';
import {initialState, type State} from '../state/state.ts';

/** The content and the state change together, so that the state always fits the content. */
type Current = {revision: Revision; state: State};

function next(current: Current, action: Action | {type: 'reload'; revision: Revision}): Current {
	const {book} = current.revision;
	if (action.type === 'reload') {
		const {revision} = action;
		return {revision, state: reload(current.state, book, revision.book)};
	}
	const state = reduce(current.state, action, book);
	return state === current.state ? current : {...current, state};
}

/** The state of a viewer whose content may change while it is read. */
export function useRevision(
	first: Revision,
	updates: Updates | undefined,
	options: Parameters<typeof initialState>[1],
): [Current, (action: Action) => void] {
	const [current, dispatch] = useReducer(next, options, (given) => ({
		revision: first,
		state: initialState(first.book, given),
	}));
	useEffect(() => updates?.((revision) => dispatch({type: 'reload', revision})), [updates]);
	return [current, dispatch];
}
