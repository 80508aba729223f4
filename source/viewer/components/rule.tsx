import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import {fill} from '../fit.ts';
import {Styled} from '../look.tsx';

/** The line under the header. It meets the divider, when there is one, or says a notice. */
export function Rule({
	columns,
	divider,
	notice,
}: {
	columns: number;
	/** The column of the divider below, from 0. */
	divider: number | undefined;
	/** For the owner: what is wrong with the file in view. */
	notice: string | undefined;
}): ReactNode {
	if (notice) return <Styled as="problem">{fill(` ! ${notice}`, columns)}</Styled>;
	const line = '─'.repeat(columns);
	if (divider === undefined) return <Styled as="rule">{line}</Styled>;
	return <Styled as="rule">{`${line.slice(0, divider)}┬${line.slice(divider + 1)}`}</Styled>;
}

/** The line between the panes. */
export function Divider({rows}: {rows: number}): ReactNode {
	return (
		<Box flexDirection="column" width={1} height={rows}>
			<Text>
				{Array.from({length: rows}, (_, row) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: rows have nothing else
					<Styled key={row} as="rule">
						{row < rows - 1 ? '│\n' : '│'}
					</Styled>
				))}
			</Text>
		</Box>
	);
}
