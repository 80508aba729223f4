import {useEffect, useReducer} from 'react';
import type {Action} from '../input/action.ts';
import {reduce} from '../state/reduce.ts';
import {withBook} from '../state/reload.ts';
import type {Edition, Updates} from '../state/revision.ts';
import {initialState, type State} from '../state/state.ts';

/** What is read, and where the reader is in it: the two change together, so that they always fit. */
type Reading = {edition: Edition; state: State};

function read(reading: Reading, action: Action | {type: 'reloaded'; edition: Edition}): Reading {
	const {book} = reading.edition;
	if (action.type === 'reloaded') {
		const {edition} = action;
		return {edition, state: withBook(reading.state, book, edition.book)};
	}
	const state = reduce(reading.state, action, book);
	return state === reading.state ? reading : {...reading, state};
}

/** The state of a viewer, whose book may be written anew while it is read. */
export function useEdition(
	first: Edition,
	updates: Updates | undefined,
	options: Parameters<typeof initialState>[1],
): [Reading, (action: Action) => void] {
	const [reading, dispatch] = useReducer(read, options, (given) => ({
		edition: first,
		state: initialState(first.book, given),
	}));
	useEffect(() => updates?.((edition) => dispatch({type: 'reloaded', edition})), [updates]);
	return [reading, dispatch];
}
