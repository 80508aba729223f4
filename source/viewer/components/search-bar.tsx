import {Box} from 'ink';
import type {ReactNode} from 'react';
import {graphemes, textWidth} from '../../markdown/width.ts';
import type {Messages} from '../../messages/messages.ts';
import {hintOf} from '../footer-text.ts';
import {keyLabel} from '../keymap.ts';
import {Styled} from '../look.tsx';

type Props = {
	query: string;
	/** Whether it is still being typed; then it has a cursor. */
	typing: boolean;
	/** What was found: `3 of 17 in 5 entries`. */
	found: string;
	messages: Messages;
	columns: number;
};

/** What is searched for, and what was found of it, in the place of the footer. */
export function SearchBar({query, typing, found, messages, columns}: Props): ReactNode {
	// How to go on is said when the keys are free again, and where nothing else needs the room.
	const hints = [
		hintOf(typing ? 'choose' : 'next', messages),
		{keys: keyLabel('esc', messages), text: messages.hints.back ?? ''},
	];
	const hintColumns = textWidth(hints.map(({keys, text}) => `${keys} ${text}   `).join(''));
	const taken = textWidth(query) + textWidth(found) + 8;
	const isRoomy = query.trim() !== '' && taken + hintColumns <= columns;
	const room = columns - 2 - textWidth(found) - 4;
	// Of a long query the end is what is being typed.
	const characters = [...graphemes(query)];
	while (characters.length > 0 && textWidth(characters.join('')) > room) characters.shift();
	const shown = characters.join('');
	return (
		<Box width={columns} height={1} paddingX={1} justifyContent="space-between" overflow="hidden">
			<Box flexShrink={0}>
				<Styled as="key">/</Styled>
				<Styled as="entry">{shown}</Styled>
				{typing && <Styled as="selected"> </Styled>}
			</Box>
			<Box flexShrink={0}>
				{isRoomy &&
					hints.map(({keys, text}) => (
						<Box key={keys} flexShrink={0}>
							<Styled as="key">{keys}</Styled>
							<Styled as="hint">{` ${text}   `}</Styled>
						</Box>
					))}
				{/* Nothing was found, as nothing is searched for yet: no news. */}
				{query.trim() !== '' && <Styled as="hint">{found}</Styled>}
			</Box>
		</Box>
	);
}
