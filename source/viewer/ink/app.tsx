import {Text, useApp, useWindowSize} from 'ink';
import {type ReactNode, useEffect, useLayoutEffect} from 'react';
import type {Locale} from '../../resume/types.ts';
import type {Brush} from '../drawing/brush.ts';
import type {Book} from '../state/book.ts';
import type {Edition, Updates} from '../state/edition.ts';
import {drawn, pictureOf, roomIn} from '../terminal/picture.ts';
import type {Screen} from '../terminal/screen.ts';
import {Linear} from './components/linear.tsx';
import {useEdition} from './hooks/use-edition.ts';
import {useIndex} from './hooks/use-index.ts';
import {useKeys} from './hooks/use-keys.ts';
import {useMouse} from './hooks/use-mouse.ts';
import {useRequests} from './hooks/use-requests.ts';
import type {Services} from './services.ts';

export type Props = {
	book: Book;
	locale: Locale;
	/** The id of the entry to open, if one was asked for. */
	entry: string | undefined;
	/** What is wrong with which file, for its owner; empty for a visitor. */
	broken: ReadonlyMap<string, string>;
	services: Services;
	/** What the book begins as while its owner writes it, and what it becomes. */
	edition?: Edition | undefined;
	updates?: Updates | undefined;
	/** Where it is drawn, and with what; nowhere for a screen reader. */
	screen: Screen | undefined;
	brush: Brush;
};

/** The viewer: what happens goes into the state, and what the state says is shown. */
export function App({locale, entry, services, updates, screen, ...given}: Props): ReactNode {
	const {exit} = useApp();
	const window = useWindowSize();
	const {columns, rows: allRows} = window;
	const first = given.edition ?? {book: given.book, problems: []};
	const options = {locale, entry, columns, rows: allRows};
	const [{edition, state}, dispatch] = useEdition(first, updates, options);
	const {book, told} = edition;
	const rows = roomIn(edition, window);
	useEffect(() => dispatch({type: 'resize', columns, rows}), [columns, rows, dispatch]);
	useRequests(state, book.messages(state.locale), services, dispatch);
	useIndex(state, book);
	useMouse(dispatch);
	useKeys(dispatch);
	useEffect(() => {
		if (state.left !== undefined) exit(state.left);
	}, [state.left, exit]);

	// While a resize is on its way into the state, what is drawn already follows the new size.
	const picture = pictureOf(edition, state, window);
	const frame = screen && drawn(picture, edition, window, given);
	useLayoutEffect(() => {
		if (frame) screen?.show(frame);
	});
	// Its end comes before the program's, also when a signal ends it.
	useLayoutEffect(() => () => screen?.close(), [screen]);
	// What is drawn goes to the screen line by line; Ink would read all of it again for each key.
	if (screen) return null;
	if (told !== undefined) return <Text>{told}</Text>;
	const {scene, strip} = picture;
	return <Linear scene={scene} state={picture.state} locales={book.locales} strip={strip} />;
}
