import {Box, useApp, useWindowSize} from 'ink';
import {type ReactNode, useEffect, useReducer} from 'react';
import {messagesFor} from '../messages/index.ts';
import type {Locale} from '../resume/types.ts';
import type {Action} from './action.ts';
import type {Book} from './book.ts';
import {choicesOf, linksOn, nothingToChoose} from './choices.ts';
import {Choices} from './components/choices.tsx';
import {Footer} from './components/footer.tsx';
import {Header} from './components/header.tsx';
import {List} from './components/list.tsx';
import {Reader} from './components/reader.tsx';
import {Divider, Rule} from './components/rule.tsx';
import {SearchBar} from './components/search-bar.tsx';
import {geometryOf} from './geometry.ts';
import {useIndex} from './hooks/use-index.ts';
import {useKeys} from './hooks/use-keys.ts';
import {useMouse} from './hooks/use-mouse.ts';
import {useRequests} from './hooks/use-requests.ts';
import {Styled} from './look.tsx';
import {panelRows} from './mouse.ts';
import {panelGeometry, panelLines} from './panel-lines.ts';
import {topLine} from './reading.ts';
import {reduce} from './reduce.ts';
import {marksByLine, searchResult} from './searching.ts';
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

/** How much of a text has been seen when its last visible line is `end` of `lines`. */
function percent(end: number, lines: number, locale: Locale): string {
	const share = lines === 0 ? 1 : Math.min(1, end / lines);
	// In Arabic it comes with a mark of direction, which is for no terminal.
	return new Intl.NumberFormat(locale, {style: 'percent'}).format(share).replace(/\p{Cf}/gu, '');
}

/** The whole screen. */
export function App({book, locale, entry, broken, services}: Props): ReactNode {
	const {exit} = useApp();
	const {columns, rows} = useWindowSize();
	const [state, dispatch] = useReducer(
		(state: State, action: Action) => reduce(state, action, book),
		{locale, entry, columns, rows},
		(options) => initialState(book, options),
	);
	useEffect(() => dispatch({type: 'resize', columns, rows}), [columns, rows]);
	useRequests(state, services, dispatch);
	useIndex(state, book);
	useMouse();

	useKeys(dispatch);
	useEffect(() => {
		if (state.left !== undefined) exit(state.left);
	}, [state.left, exit]);

	const messages = messagesFor(state.locale);
	const geometry = geometryOf(columns, rows);
	const {bodyRows, wide} = geometry;
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
	const {panel, search, lens} = shown;
	const choices = panel && 'chosen' in panel ? choicesOf(panel.kind, shown, book) : undefined;
	const isText = panel !== undefined && choices === undefined;
	const pages = book.pages(shown);
	const selected = book.pageIndex(shown, state.selected);
	const page = book.lines(state.selected, state.locale, geometry.textColumns);
	const lines = isText ? panelLines(shown, book) : page;
	const lastTop = Math.max(0, lines.length - bodyRows);
	const top = panel && 'top' in panel ? Math.min(lastTop, panel.top) : topLine(shown, book);
	const result = searchResult(shown, book);

	const inList = state.focus === 'list' && !panel;
	const listOnly = !wide && inList;
	const covered = panel !== undefined && panelGeometry(shown).covers;
	const hasList = listOnly || (wide && !covered);
	const hasDivider = hasList && wide;
	const paneColumns = hasDivider ? geometry.entryColumns : columns;
	const only = lens === undefined ? undefined : `${messages.lens.only(lens)} (${pages.length})`;

	const position = listOnly
		? `${selected + 1}/${pages.length}`
		: percent(top + bodyRows, lines.length, state.locale);
	const found = result
		? result.total > 0
			? messages.search.matches(result.at, result.total, result.pages)
			: messages.search.none
		: '';
	const profile = book.profile(state.locale);

	return (
		<Box flexDirection="column" width={columns} height={rows}>
			<Header
				profile={{...profile, name: profile.name || messages.resume}}
				only={only}
				locales={book.locales}
				locale={state.locale}
				columns={columns}
			/>
			<Rule
				columns={columns}
				divider={hasDivider ? geometry.listColumns : undefined}
				notice={panel ? undefined : noticeFor(book, shown, broken)}
			/>
			<Box width={columns} height={bodyRows}>
				{hasList && (
					<List
						pages={pages}
						selected={selected}
						focused={inList}
						search={search && result && {query: search.query, counts: result.counts}}
						broken={broken}
						messages={messages}
						columns={geometry.listColumns}
						timelineColumns={geometry.timelineColumns}
						now={book.now}
						rows={bodyRows}
					/>
				)}
				{hasDivider && <Divider rows={bodyRows} />}
				{choices && panel && 'chosen' in panel && (
					<Choices
						title={messages[panel.kind].title}
						rows={panelRows(shown, book, {...geometry, entryColumns: paneColumns})}
						chosen={Math.min(panel.chosen, choices.length - 1)}
						nothing={nothingToChoose(panel.kind, state.locale)}
						columns={paneColumns}
						height={bodyRows}
					/>
				)}
				{!choices && !listOnly && (
					<Reader
						lines={lines}
						top={top}
						columns={paneColumns}
						rows={bodyRows}
						padding={geometry.entryPadding}
						marks={marksByLine(isText ? undefined : result, search?.match ?? 0)}
					/>
				)}
			</Box>
			{search && (search.typing || !panel) ? (
				<SearchBar query={search.query} typing={search.typing} found={found} columns={columns} />
			) : (
				<Footer
					situation={{
						focus: choices ? 'choices' : isText ? 'text' : state.focus,
						locales: book.locales.length,
						pages: pages.length,
						scrolls: lines.length > bodyRows,
						technologies: book.technologies(state.locale).length > 0,
						links: linksOn(page).length > 0,
						narrowed: lens !== undefined,
					}}
					notice={state.notice}
					position={choices ? '' : position}
					messages={messages}
					columns={columns}
				/>
			)}
		</Box>
	);
}

/** What is wrong with the page in view, for its owner. */
function noticeFor(
	book: Book,
	state: State,
	broken: ReadonlyMap<string, string>,
): string | undefined {
	if (broken.size === 0) return undefined;
	const pages = book.pages({locale: state.locale});
	const page = pages[book.pageIndex({locale: state.locale}, state.selected)];
	const files = new Set(pages.flatMap(({entries}) => entries.map(({source}) => source.file)));
	return (
		page?.entries.map(({source}) => broken.get(source.file)).find(Boolean) ??
		// A mistake in the profile or in a list stands beside no entry.
		[...broken].find(([file]) => !files.has(file))?.[1]
	);
}
