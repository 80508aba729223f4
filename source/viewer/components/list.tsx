import {Box} from 'ink';
import type {ReactNode} from 'react';
import type {Messages} from '../../messages/messages.ts';
import type {Page} from '../../resume/pages.ts';
import {fill} from '../fit.ts';
import {listRows, visibleRows} from '../list-rows.ts';
import {Styled} from '../look.tsx';

type Props = {
	pages: readonly Page[];
	/** The index of the chosen page. */
	selected: number;
	focused: boolean;
	/** What is wrong with which file, for its owner. */
	broken: ReadonlyMap<string, string>;
	messages: Messages;
	columns: number;
	rows: number;
};

/** Rows from which an organization has one of its own. */
const roomForDetails = 16;

/** The entries, grouped by section, as many as fit around the chosen one. */
export function List(props: Props): ReactNode {
	const {pages, selected, focused, broken, messages, columns, rows} = props;
	const all = listRows(pages, messages, rows >= roomForDetails);
	return (
		<Box flexDirection="column" width={columns} height={rows}>
			{visibleRows(all, selected, rows).map((row, line) => {
				const key = String(line);
				if (row.kind === 'blank')
					return (
						<Styled key={key} as="entry">
							{' '}
						</Styled>
					);
				if (row.kind === 'section')
					return (
						<Styled key={key} as="section">
							{fill(` ${row.text}`, columns)}
						</Styled>
					);
				const chosen = row.index === selected;
				const wrong = pages[row.index]?.entries.some(({source}) => broken.has(source.file));
				const pointer = chosen ? (focused ? '›' : '•') : '';
				const sign = `${pointer}${wrong ? '!' : ''}`.padEnd(2);
				const text = fill(row.detail ? `     ${row.text}` : ` ${sign}${row.text}`, columns);
				const plainPart = wrong && !row.detail ? 'problem' : row.detail ? 'detail' : 'entry';
				const part = chosen ? (focused ? 'selected' : row.detail ? 'detail' : 'open') : plainPart;
				return (
					<Styled key={key} as={part}>
						{text}
					</Styled>
				);
			})}
		</Box>
	);
}
