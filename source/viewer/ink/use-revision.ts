import {useEffect, useReducer} from 'react';
import type {Action} from '../input/action.ts';
import {reduce} from '../state/reduce.ts';
import {reload} from '../state/reload.ts';
import {type Revision, revisionFor, type Updates} from '../state/revision.ts';
import {initialState, type State} from '../state/state.ts';
import type {Look, Looks} from '../themes/look.ts';

/**
 * The content, how it looks and the state change together: the state always fits the content, which
 * has its links as the look has them.
 */
type Current = {revision: Revision; look: Look; state: State};

type Change = Action | {type: 'reload'; revision: Revision} | {type: 'look'; look: Look};

function next(current: Current, action: Change): Current {
	const {book} = current.revision;
	if (action.type === 'reload' || action.type === 'look') {
		const look = action.type === 'look' ? action.look : current.look;
		if (look === current.look && action.type === 'look') return current;
		const revision = revisionFor(
			look,
			action.type === 'reload' ? action.revision : current.revision,
		);
		return {revision, look, state: reload(current.state, book, revision.book)};
	}
	const state = reduce(current.state, action, book);
	return state === current.state ? current : {...current, state};
}

/** What a viewer starts with, and what tells of changes. */
type Sources = {
	revision: Revision;
	updates?: Updates | undefined;
	look: Look;
	looks?: Looks | undefined;
};

/** The state of a viewer whose content may change while it is read, and whose terminal may answer late. */
export function useRevision(
	{revision: first, updates, look, looks}: Sources,
	options: Parameters<typeof initialState>[1],
): [Current, (action: Action) => void] {
	const [current, dispatch] = useReducer(next, options, (given) => {
		const revision = revisionFor(look, first);
		return {revision, look, state: initialState(revision.book, given)};
	});
	useEffect(() => updates?.((revision) => dispatch({type: 'reload', revision})), [updates]);
	useEffect(() => looks?.((look) => dispatch({type: 'look', look})), [looks]);
	return [current, dispatch];
}
