import {Box} from 'ink';
import type {ReactNode} from 'react';
import {textWidth} from '../../markdown/width.ts';
import type {Messages} from '../../messages/messages.ts';
import type {Page} from '../../resume/pages.ts';
import {findMatches, fold, foldQuery} from '../../resume/search.ts';
import {fill} from '../fit.ts';
import {type ListRow, listRows, visibleRows} from '../list-rows.ts';
import {Styled} from '../look.tsx';
import type {Part} from '../theme.ts';
import {type Timeline, timelineOf} from '../timeline.ts';

type Props = {
	pages: readonly Page[];
	/** The index of the chosen page. */
	selected: number;
	focused: boolean;
	/** What was searched for, and how often it stands on each page. */
	search: {query: string; counts: readonly number[]} | undefined;
	/** What is wrong with which file, for its owner. */
	broken: ReadonlyMap<string, string>;
	/** Whether something is wrong with a page, where that is known better than by its file. */
	isMarked?: ((page: Page) => boolean) | undefined;
	messages: Messages;
	columns: number;
	/** Columns of it for a timeline; 0 for none. */
	timelineColumns: number;
	/** The day on which the timeline ends that goes on. */
	now: Date;
	rows: number;
};

/** The entries, grouped by section, as many as fit around the chosen one. */
export function List(props: Props): ReactNode {
	const {pages, selected, messages, columns, timelineColumns, now, rows} = props;
	const timeline = timelineOf(pages, timelineColumns - 1, now);
	const all = listRows(pages, messages, {height: rows, hasBar: timeline?.hasBar});
	return (
		<Box flexDirection="column" width={columns} height={rows}>
			{visibleRows(all, selected, rows).map((row, line) => (
				<Row key={String(line)} {...props} row={row} timeline={timeline} />
			))}
		</Box>
	);
}

function Row({row, timeline, ...props}: Props & {row: ListRow; timeline: Timeline | undefined}) {
	const {pages, selected, focused, search, broken, isMarked, columns} = props;
	if (row.kind === 'blank') return <Styled as="entry"> </Styled>;
	if (row.kind === 'section') {
		const isDated = pages.some((each) => each.section.name === row.name && timeline?.hasBar(each));
		const years = timeline && isDated ? axis(timeline) : '';
		return (
			<Box>
				<Styled as="section">{fill(` ${row.text}`, columns - textWidth(years))}</Styled>
				<Styled as="detail">{years}</Styled>
			</Box>
		);
	}
	const chosen = row.index === selected;
	const page = pages[row.index];
	const wrong =
		page && (isMarked?.(page) ?? page.entries.some(({source}) => broken.has(source.file)));
	const count = search?.counts[row.index] ?? 0;
	const plain: Part = wrong && !row.detail ? 'problem' : row.detail ? 'detail' : 'entry';
	const part = chosen ? (focused ? 'selected' : row.detail ? 'detail' : 'open') : plain;
	if (row.detail) {
		const bar = page && timeline?.barOf(page);
		const text = `     ${row.text}`;
		if (!timeline || !bar)
			return <Marked text={text} columns={columns} as={part} query={search?.query} />;
		const after = timeline.columns - bar.start - bar.length;
		const room = columns - timeline.columns - 1;
		return (
			<Box>
				<Marked text={text} columns={room} as={part} query={search?.query} />
				<Styled as="rule">{'·'.repeat(bar.start)}</Styled>
				<Styled as="timeline">{'━'.repeat(bar.length)}</Styled>
				<Styled as="rule">{`${'·'.repeat(after)} `}</Styled>
			</Box>
		);
	}
	const pointer = chosen ? (focused ? '›' : '•') : '';
	const sign = `${pointer}${wrong ? '!' : ''}`.padEnd(2);
	const text = ` ${sign}${row.text}`;
	if (count === 0) return <Marked text={text} columns={columns} as={part} query={search?.query} />;
	const room = columns - String(count).length - 1;
	return (
		<Box>
			<Marked text={text} columns={room} as={part} query={search?.query} />
			<Styled as={chosen && focused ? 'selected' : 'match'}>{String(count)}</Styled>
			<Styled as={part}> </Styled>
		</Box>
	);
}

/** The first and the last year of a timeline, at its ends. */
function axis({from, to, columns}: Timeline): string {
	return `${`${from}`.padEnd(columns - `${to}`.length)}${to} `;
}

/** A row's text, with a gap behind it, and with what was searched for in another look. */
function Marked({
	text,
	columns,
	as,
	query = '',
}: {
	text: string;
	columns: number;
	as: Part;
	query: string | undefined;
}): ReactNode {
	const shown = `${fill(text, columns - 1)} `;
	const found = findMatches(fold(shown), foldQuery(query));
	if (found.length === 0) return <Styled as={as}>{shown}</Styled>;
	const parts: Array<{start: number; end: number; part: Part}> = [];
	let end = 0;
	for (const match of found) {
		parts.push({start: end, end: match.start, part: as}, {...match, part: 'match'});
		end = match.end;
	}
	parts.push({start: end, end: shown.length, part: as});
	return (
		<Box>
			{parts
				.filter((each) => each.end > each.start)
				.map(({start, end, part}) => (
					<Styled key={start} as={part}>
						{shown.slice(start, end)}
					</Styled>
				))}
		</Box>
	);
}
