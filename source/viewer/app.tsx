import {Box, useApp, useIsScreenReaderEnabled, useWindowSize} from 'ink';
import {type ReactNode, useEffect} from 'react';
import type {Locale} from '../resume/types.ts';
import type {Book} from './book.ts';
import {Linear} from './components/linear.tsx';
import {Screen} from './components/screen.tsx';
import type {Edition, Updates} from './edition.ts';
import {useEdition} from './hooks/use-edition.ts';
import {useIndex} from './hooks/use-index.ts';
import {useKeys} from './hooks/use-keys.ts';
import {useMouse} from './hooks/use-mouse.ts';
import {useRequests} from './hooks/use-requests.ts';
import {Styled} from './look.tsx';
import {problemStrip, stripRows} from './problem-strip.ts';
import {sceneOf} from './scene.ts';
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
};

/** The viewer: what happens goes into the state, and what the state says is shown. */
export function App({locale, entry, broken, services, updates, ...given}: Props): ReactNode {
	const {exit} = useApp();
	const {columns, rows: allRows} = useWindowSize();
	const isHeard = useIsScreenReaderEnabled();
	const first = given.edition ?? {book: given.book, problems: []};
	const options = {locale, entry, columns, rows: allRows};
	const [{edition, state}, dispatch] = useEdition(first, updates, options);
	const {book, told} = edition;
	// What the problems leave is all that the rest knows of.
	const rows = allRows - stripRows(edition, columns, allRows);
	useEffect(() => dispatch({type: 'resize', columns, rows}), [columns, rows, dispatch]);
	useRequests(state, services, dispatch);
	useIndex(state, book);
	useMouse(dispatch, !isHeard);
	useKeys(dispatch);
	useEffect(() => {
		if (state.left !== undefined) exit(state.left);
	}, [state.left, exit]);

	// While a resize is on its way into the state, what is drawn already follows the new size.
	const shown = {...state, columns, rows};
	const scene = sceneOf(shown, book);
	const strip = problemStrip(edition, scene.pages, scene.selected, {
		columns,
		rows: allRows - rows,
	});
	if (isHeard && told === undefined)
		return <Linear scene={scene} state={shown} locales={book.locales} strip={strip} />;
	if (!scene.geometry.fits || told !== undefined)
		return (
			<Box width={columns} height={allRows} overflow="hidden">
				<Styled as="entry" wrap>
					{told ?? scene.messages.tooSmall}
				</Styled>
			</Box>
		);
	return <Screen scene={scene} state={shown} book={book} broken={broken} strip={strip} />;
}
