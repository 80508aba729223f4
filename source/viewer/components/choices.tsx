import {Box} from 'ink';
import type {ReactNode} from 'react';
import type {ChoiceRow} from '../choice-rows.ts';
import {fill} from '../fit.ts';
import {Styled} from '../look.tsx';

type Props = {
	title: string;
	/** The rows in sight. */
	rows: readonly ChoiceRow[];
	/** The index of the choice that a key would take. */
	chosen: number;
	/** Stands in the place of the choices when there are none. */
	nothing: string;
	columns: number;
	/** Columns free on the left, and columns of the rows. */
	padding: number;
	width: number;
	height: number;
};

/** Something to choose from, under a title. */
export function Choices(props: Props): ReactNode {
	const {title, rows, chosen, nothing, columns, padding, width, height} = props;
	return (
		<Box
			flexDirection="column"
			width={columns}
			height={height}
			paddingX={padding}
			overflow="hidden"
		>
			<Styled as="name">{title}</Styled>
			<Styled as="entry"> </Styled>
			{rows.length === 0 && (
				<Styled as="entry" wrap>
					{nothing}
				</Styled>
			)}
			{rows.map(({text, index, detail}) => {
				const isChosen = index === chosen;
				const pointer = isChosen && !detail ? '› ' : '  ';
				return (
					<Styled
						key={`${index} ${detail}`}
						as={isChosen ? 'selected' : detail ? 'detail' : 'entry'}
					>
						{fill(pointer + text, width)}
					</Styled>
				);
			})}
		</Box>
	);
}
