import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import type {Frame, Region} from '../frames/frame.ts';

/** A frame as Ink draws it: the header, the list, the entry and so on, each in a box of its own. */
export function FrameView({frame}: {frame: Frame}): ReactNode {
	const width = Math.max(...frame.map(({column, columns}) => column + columns));
	const height = Math.max(...frame.map(({row, rows}) => row + rows.length));
	return (
		<Box width={width} height={height}>
			{frame.map((region) => (
				<RegionView key={region.name} region={region} />
			))}
		</Box>
	);
}

/**
 * A region with its rows below each other. They are painted already, as Ink's own colours would
 * follow chalk's view of the terminal instead of `--color` and the theme.
 */
function RegionView({region: {column, row, columns, rows}}: {region: Region}): ReactNode {
	return (
		<Box position="absolute" left={column} top={row} width={columns} height={rows.length}>
			<Text wrap="truncate-end">{rows.map(({text}) => text).join('\n')}</Text>
		</Box>
	);
}
