import {useEffect, useState} from 'react';
import {type Revision, revisionFor, type Updates} from '../state/revision.ts';
import {initialState} from '../state/state.ts';
import type {Look, Looks} from '../themes/look.ts';
import {type Change, createTurns, type Turns} from '../turns/turns.ts';

/** Lets things happen in a viewer, in their order. */
export type Act = (changes: readonly Change[]) => void;

/** What a viewer starts with, and what tells of changes. */
type Sources = {
	revision: Revision;
	updates?: Updates | undefined;
	look: Look;
	looks?: Looks | undefined;
	/** What has happened already, by the caller, who hears of other looks as well. */
	turns?: Turns | undefined;
};

/** What happens in a viewer whose content may change while it is read, and whose terminal may answer late. */
export function useRevision(
	{revision: first, updates, look, looks, turns: given}: Sources,
	options: Parameters<typeof initialState>[1],
): Turns {
	const [turns] = useState(() => {
		if (given) return given;
		const {columns, rows} = options;
		const revision = revisionFor(look, first);
		const state = initialState(revision.book, options);
		return createTurns({revision, look, state, window: {columns, rows}});
	});
	useEffect(
		() => updates?.((revision) => turns.change([{type: 'reload', revision}])),
		[updates, turns],
	);
	useEffect(
		() => (given ? undefined : looks?.((look) => turns.change([{type: 'look', look}]))),
		[given, looks, turns],
	);
	return turns;
}
