import {Box} from 'ink';
import type {ReactNode} from 'react';
import type {Book} from '../book.ts';
import {panelRows} from '../mouse.ts';
import type {ProblemStrip} from '../problem-strip.ts';
import type {Scene} from '../scene.ts';
import {marksByLine} from '../searching.ts';
import type {State} from '../state.ts';
import {Choices} from './choices.tsx';
import {Footer} from './footer.tsx';
import {Header} from './header.tsx';
import {List} from './list.tsx';
import {Problems} from './problems.tsx';
import {Reader} from './reader.tsx';
import {Divider, Rule} from './rule.tsx';
import {SearchBar} from './search-bar.tsx';

type Props = {
	scene: Scene;
	state: State;
	book: Book;
	/** What is wrong with which file, for its owner; empty for a visitor. */
	broken: ReadonlyMap<string, string>;
	/** All of it, while they write. */
	strip: ProblemStrip | undefined;
};

/** The whole screen: the header, list and entry or what stands in their place, and the footer. */
export function Screen({scene, state, book, broken, strip}: Props): ReactNode {
	const {geometry, messages, pages, selected, choices, search, hasDivider} = scene;
	const {columns, rows, panel} = state;
	const {bodyRows} = geometry;
	const paneColumns = hasDivider ? geometry.entryColumns : columns;
	return (
		<Box flexDirection="column" width={columns} height={rows + (strip?.rows.length ?? 0)}>
			<Header
				profile={scene.profile}
				only={scene.only}
				locales={book.locales}
				locale={state.locale}
				columns={columns}
			/>
			<Rule
				columns={columns}
				divider={hasDivider ? geometry.listColumns : undefined}
				notice={strip?.heading ?? (panel ? undefined : noticeFor(book, state, broken))}
			/>
			<Box width={columns} height={bodyRows}>
				{scene.hasList && (
					<List
						pages={pages}
						selected={selected}
						focused={scene.inList}
						search={search && {query: search.query, counts: search.result.counts}}
						broken={broken}
						isMarked={strip?.isMarked}
						messages={messages}
						columns={geometry.listColumns}
						timelineColumns={geometry.timelineColumns}
						now={book.now}
						rows={bodyRows}
					/>
				)}
				{hasDivider && <Divider rows={bodyRows} />}
				{choices && (
					<Choices
						title={choices.title}
						rows={panelRows(state, book, geometry)}
						chosen={choices.chosen}
						nothing={choices.nothing}
						columns={paneColumns}
						padding={geometry.entryPadding}
						width={geometry.textColumns}
						height={bodyRows}
					/>
				)}
				{!choices && !scene.listOnly && (
					<Reader
						lines={scene.lines}
						top={scene.top}
						columns={paneColumns}
						rows={bodyRows}
						padding={geometry.entryPadding}
						marks={marksByLine(scene.isText ? undefined : search?.result)}
					/>
				)}
			</Box>
			{strip && <Problems rows={strip.rows} columns={columns} />}
			{search && (search.typing || !panel) ? (
				<SearchBar
					query={search.query}
					typing={search.typing}
					found={search.found}
					messages={messages}
					columns={columns}
				/>
			) : (
				<Footer
					situation={scene.situation}
					notice={state.notice}
					position={scene.position}
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
