import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import {paintSpans} from '../../markdown/ansi.ts';
import {type Line, plain, type Range} from '../../markdown/span.ts';
import {usePaint} from '../look.tsx';
import {markSpans} from '../page-text.ts';

type Props = {
	/** All lines of the text; only those in sight are drawn. */
	lines: readonly Line[];
	/** The index of the first line in sight. */
	top: number;
	columns: number;
	rows: number;
	/** Columns left free on either side. */
	padding: number;
	/** What was searched for, by the index of its line. */
	marks: ReadonlyMap<number, ReadonlyArray<Range & {current: boolean}>>;
};

/** The part of a text that is in sight. */
export function Reader({lines, top, columns, rows, padding, marks}: Props): ReactNode {
	const paint = usePaint();
	return (
		<Box flexDirection="column" width={columns} height={rows} paddingX={padding}>
			{lines.slice(top, top + rows).map(({spans}, index) => {
				const marked = marks.get(top + index);
				const shown = marked ? markSpans(spans, marked) : spans;
				return (
					<Text key={String(index)} wrap="truncate-end">
						{paintSpans(shown.length > 0 ? shown : [plain(' ')], paint)}
					</Text>
				);
			})}
		</Box>
	);
}
