import {useApp, useIsScreenReaderEnabled, useWindowSize} from 'ink';
import {type ReactNode, useEffect, useReducer} from 'react';
import type {Locale} from '../resume/types.ts';
import type {Action} from './action.ts';
import type {Book} from './book.ts';
import {Linear} from './components/linear.tsx';
import {Screen} from './components/screen.tsx';
import {useIndex} from './hooks/use-index.ts';
import {useKeys} from './hooks/use-keys.ts';
import {useMouse} from './hooks/use-mouse.ts';
import {useRequests} from './hooks/use-requests.ts';
import {Styled} from './look.tsx';
import {reduce} from './reduce.ts';
import {sceneOf} from './scene.ts';
import type {Services} from './services.ts';
import {initialState, type State} from './state.ts';

export type Props = {
	book: Book;
	locale: Locale;
	/** The id of the entry to open, if one was asked for. */
	entry: string | undefined;
	/** What is wrong with which file, for its owner; empty for a visitor. */
	broken: ReadonlyMap<string, string>;
	services: Services;
};

/** The viewer: what happens goes into the state, and what the state says is shown. */
export function App({book, locale, entry, broken, services}: Props): ReactNode {
	const {exit} = useApp();
	const {columns, rows} = useWindowSize();
	const isHeard = useIsScreenReaderEnabled();
	const [state, dispatch] = useReducer(
		(state: State, action: Action) => reduce(state, action, book),
		{locale, entry, columns, rows},
		(options) => initialState(book, options),
	);
	useEffect(() => dispatch({type: 'resize', columns, rows}), [columns, rows]);
	useRequests(state, services, dispatch);
	useIndex(state, book);
	useMouse(!isHeard);
	useKeys(dispatch);
	useEffect(() => {
		if (state.left !== undefined) exit(state.left);
	}, [state.left, exit]);

	// While a resize is on its way into the state, what is drawn already follows the new size.
	const shown = {...state, columns, rows};
	const scene = sceneOf(shown, book);
	if (isHeard) return <Linear scene={scene} state={shown} locales={book.locales} />;
	if (!scene.geometry.fits)
		return (
			<Styled as="entry" wrap>
				{scene.messages.tooSmall}
			</Styled>
		);
	return <Screen scene={scene} state={shown} book={book} broken={broken} />;
}
