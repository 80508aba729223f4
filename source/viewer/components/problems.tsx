import {Box} from 'ink';
import type {ReactNode} from 'react';
import {fill} from '../fit.ts';
import {Styled} from '../look.tsx';

/** What is wrong with what is in view, for its owner, on these rows. */
export function Problems({rows, columns}: {rows: readonly string[]; columns: number}): ReactNode {
	return (
		<Box flexDirection="column" width={columns} height={rows.length}>
			{rows.map((row, index) => (
				<Styled key={String(index)} as="problem">
					{fill(row, columns)}
				</Styled>
			))}
		</Box>
	);
}
