import {wrap} from '../../markdown/layout/wrap.ts';
import {plain, textOf} from '../../markdown/style/span.ts';
import {fill} from '../layout/fit-text.ts';
import type {Book} from '../state/book.ts';
import {panelRows} from '../state/mouse.ts';
import {markSpans} from '../state/page-text.ts';
import {marksByLine} from '../state/search.ts';
import type {State} from '../state/state.ts';
import {choices} from './choices.ts';
import {footer} from './footer.ts';
import {header} from './header.ts';
import {list} from './list.ts';
import type {ProblemStrip} from './problem-strip.ts';
import type {Brush, Piece, Stretch} from './row-painter.ts';
import {divider, rule} from './rule.ts';
import type {Scene} from './scene.ts';
import {searchBar} from './search-bar.ts';

/** All that is on the screen: for each row, from the left to the right, what is drawn on it. */
export type Frame = ReadonlyArray<readonly Stretch[]>;

/** What a frame is made from. */
export type FrameContent = {
	scene: Scene;
	state: State;
	book: Book;
	/** What is wrong with which file, for its owner; empty for a visitor. */
	broken: ReadonlyMap<string, string>;
	/** All of it, while they write. */
	strip: ProblemStrip | undefined;
};

/** The whole screen: the header, list and entry or what stands in their place, and the footer. */
export function frameOf(content: FrameContent, brush: Brush): Frame {
	const {scene, state, book, broken, strip} = content;
	const {geometry, messages, search, hasDivider} = scene;
	const {columns, panel} = state;
	const whole = (pieces: readonly Piece[]) => [brush.pieces(pieces, 0, columns)];
	const {listColumns} = geometry;
	const isSearching = search && (search.typing || !panel);
	const {profile, only, situation, position} = scene;
	const {locales} = book;
	const notice = strip?.heading ?? (panel ? undefined : noticeFor(book, state, broken));
	return [
		whole(header({profile, only, locales, locale: state.locale, columns})),
		whole(rule({columns, divider: hasDivider ? listColumns : undefined, notice})),
		...body(content, brush),
		...(strip?.rows ?? []).map((row) => whole([{text: fill(row, columns), as: 'problem'}])),
		whole(
			isSearching
				? searchBar({...search, messages, columns})
				: footer({situation, notice: state.notice, position, messages, columns}),
		),
	];
}

/** The rows between the header and the footer. */
function body({scene, state, book, broken, strip}: FrameContent, brush: Brush): Frame {
	const {geometry, pages, selected, messages, search, hasDivider} = scene;
	const {bodyRows, listColumns, timelineColumns} = geometry;
	const entries = scene.hasList
		? list({
				pages,
				selected,
				focused: scene.inList,
				search: search && {query: search.query, counts: search.result.counts},
				broken,
				isMarked: strip?.isMarked,
				messages,
				columns: listColumns,
				timelineColumns,
				now: book.now,
				rows: bodyRows,
			})
		: [];
	const text = scene.listOnly ? undefined : pane({scene, state, book}, brush);
	return Array.from({length: bodyRows}, (_, row) => [
		...(scene.hasList ? [brush.pieces(entries[row] ?? [], 0, listColumns)] : []),
		...(hasDivider ? [brush.pieces(divider, listColumns, 1)] : []),
		...(text ? [text(row)] : []),
	]);
}

/** What draws a row of the entry, or of what stands in its place. */
function pane(
	{scene, state, book}: Pick<FrameContent, 'scene' | 'state' | 'book'>,
	brush: Brush,
): (row: number) => Stretch {
	const {geometry, hasDivider, lines, top, search} = scene;
	const {entryPadding: padding, textColumns: width} = geometry;
	const column = hasDivider ? geometry.listColumns + 1 : 0;
	const columns = state.columns - column;
	if (scene.choices) {
		const rows = panelRows(state, book, geometry);
		const drawn = choices({
			...scene.choices,
			rows,
			columns,
			padding,
			width,
			height: geometry.bodyRows,
		});
		return (row) => brush.pieces(drawn[row] ?? [], column, columns);
	}
	const marks = marksByLine(scene.isText ? undefined : search?.result);
	return (row) => {
		const spans = lines[top + row]?.spans ?? [];
		const marked = marks.get(top + row);
		return brush.spans(marked ? markSpans(spans, marked) : spans, column, columns, padding);
	};
}

/** A sentence in the place of everything else. */
export function sentenceFrame(
	sentence: string,
	{columns, rows}: {columns: number; rows: number},
	brush: Brush,
): Frame {
	const lines = wrap([plain(sentence)], Math.max(1, columns));
	return Array.from({length: rows}, (_, row) => {
		const text = textOf(lines[row]?.spans ?? []);
		return [brush.pieces([{text, as: 'entry'}], 0, columns)];
	});
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
