import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import {paintSpans} from '../../markdown/ansi.ts';
import type {Line} from '../../markdown/span.ts';
import {useLook} from '../look.tsx';

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
	const {theme, colorLevel, hyperlinks} = useLook();
	const paint = {theme: theme.markdown, colorLevel, hyperlinks};
	return (
		<Box flexDirection="column" width={columns} height={rows} paddingX={padding}>
			{lines.slice(top, top + rows).map((line, index) => (
				<Text key={String(index)} wrap="truncate-end">
					{paintSpans(line.spans, paint) || ' '}
				</Text>
			))}
		</Box>
	);
}
