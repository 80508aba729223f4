import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import {paintSpans} from '../../markdown/ansi.ts';
import {type Line, plain} from '../../markdown/span.ts';
import {usePaint} from '../look.tsx';

type Props = {
	/** All lines of the text; only those in sight are drawn. */
	lines: readonly Line[];
	/** The index of the first line in sight. */
	top: number;
	columns: number;
	rows: number;
	/** Columns left free on either side. */
	padding: number;
};

/** The part of a text that is in sight. */
export function Reader({lines, top, columns, rows, padding}: Props): ReactNode {
	const paint = usePaint();
	return (
		<Box flexDirection="column" width={columns} height={rows} paddingX={padding}>
			{lines.slice(top, top + rows).map((line, index) => (
				<Text key={String(index)} wrap="truncate-end">
					{paintSpans(line.spans.length > 0 ? line.spans : [plain(' ')], paint)}
				</Text>
			))}
		</Box>
	);
}
