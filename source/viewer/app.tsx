import {Box, useApp, useWindowSize} from 'ink';
import {type ReactNode, useEffect, useReducer} from 'react';
import type {ActionName} from '../messages/actions.ts';
import {messagesFor} from '../messages/index.ts';
import type {Locale} from '../resume/types.ts';
import type {Book} from './book.ts';
import {Footer} from './components/footer.tsx';
import {Header} from './components/header.tsx';
import {List} from './components/list.tsx';
import {Reader} from './components/reader.tsx';
import {Divider, Rule} from './components/rule.tsx';
import {geometryOf} from './geometry.ts';
import {helpLines} from './help-lines.ts';
import {useKeys} from './hooks/use-keys.ts';
import {Styled} from './look.tsx';
import {type Action, initialState, reduce, type State, topLine} from './state.ts';

export type Props = {
	book: Book;
	locale: Locale;
	/** The id of the entry to open, if one was asked for. */
	entry: string | undefined;
	/** What is wrong with which file, for its owner; empty for a visitor. */
	broken: ReadonlyMap<string, string>;
};

/** How much of a text has been seen when its last visible line is `end` of `lines`. */
function percent(end: number, lines: number, locale: Locale): string {
	const share = lines === 0 ? 1 : Math.min(1, end / lines);
	return new Intl.NumberFormat(locale, {style: 'percent'}).format(share);
}

/** The whole screen. */
export function App({book, locale, entry, broken}: Props): ReactNode {
	const {exit} = useApp();
	const {columns, rows} = useWindowSize();
	const [state, dispatch] = useReducer(
		(state: State, action: Action) => reduce(state, action, book),
		{locale, entry, columns, rows},
		(options) => initialState(book, options),
	);
	useEffect(() => dispatch({type: 'resize', columns, rows}), [columns, rows]);

	const messages = messagesFor(state.locale);
	const geometry = geometryOf(columns, rows);
	const {bodyRows, textColumns, wide} = geometry;
	const help = state.focus === 'help';
	const {resume, pages} = book.edition(state.locale);
	const lines = help
		? helpLines(messages, textColumns)
		: book.lines(state.selected, state.locale, textColumns);

	// In the help the same keys scroll as in an entry.
	const helpScroll: Partial<Record<ActionName, number>> = {
		up: -1,
		down: 1,
		pageUp: 1 - bodyRows,
		pageDown: bodyRows - 1,
		halfUp: -Math.floor(bodyRows / 2),
		halfDown: Math.floor(bodyRows / 2),
		top: -lines.length,
		bottom: lines.length,
	};
	useKeys((action, key) => {
		if (action === 'quit') exit(key);
		else if (help && action in helpScroll)
			dispatch({type: 'scrollHelp', by: helpScroll[action] ?? 0, lines: lines.length});
		else dispatch({type: action});
	});

	if (!geometry.fits)
		return (
			<Box width={columns} height={rows} overflow="hidden">
				<Styled as="entry" wrap>
					{messages.tooSmall}
				</Styled>
			</Box>
		);

	// While a resize is on its way into the state, what is drawn already follows the new size.
	const shown = {...state, columns, rows};
	const lastTop = Math.max(0, lines.length - bodyRows);
	const top = help ? Math.min(lastTop, state.helpTop) : topLine(shown, book);
	const selected = book.pageIndex(state.locale, state.selected);
	const files = new Set(pages.flatMap(({entries}) => entries.map(({source}) => source.file)));
	const notice =
		pages[selected]?.entries.map(({source}) => broken.get(source.file)).find(Boolean) ??
		// A mistake in the profile or in a list stands beside no entry.
		[...broken].find(([file]) => !files.has(file))?.[1];
	const listOnly = !wide && state.focus === 'list';
	const position = listOnly
		? `${selected + 1}/${pages.length}`
		: percent(top + bodyRows, lines.length, state.locale);

	return (
		<Box flexDirection="column" width={columns} height={rows}>
			<Header
				profile={{...resume.profile, name: resume.profile.name || messages.resume}}
				locales={book.locales}
				locale={state.locale}
				columns={columns}
			/>
			<Rule
				columns={columns}
				divider={wide ? geometry.listColumns : undefined}
				notice={help ? undefined : notice}
			/>
			<Box width={columns} height={bodyRows}>
				{(wide || listOnly) && (
					<List
						pages={pages}
						selected={selected}
						focused={state.focus === 'list'}
						broken={broken}
						messages={messages}
						columns={geometry.listColumns}
						rows={bodyRows}
					/>
				)}
				{wide && <Divider rows={bodyRows} />}
				{!listOnly && (
					<Reader
						lines={lines}
						top={top}
						columns={geometry.entryColumns}
						rows={bodyRows}
						padding={geometry.entryPadding}
					/>
				)}
			</Box>
			<Footer
				situation={{
					focus: state.focus,
					locales: book.locales.length,
					pages: pages.length,
					scrolls: lines.length > bodyRows,
				}}
				position={position}
				messages={messages}
				columns={columns}
			/>
		</Box>
	);
}
