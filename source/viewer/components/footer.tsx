import {Box} from 'ink';
import type {ReactNode} from 'react';
import {textWidth} from '../../markdown/width.ts';
import type {Messages} from '../../messages/messages.ts';
import {shorten} from '../fit.ts';
import {hintedActions, hintOf, type Situation} from '../footer-text.ts';
import {Styled} from '../look.tsx';

type Props = {
	situation: Situation;
	/** What has just been done; stands in the place of the hints. */
	notice: string | undefined;
	/** Where the reader is in the text: `42%`. */
	position: string;
	messages: Messages;
	columns: number;
};

/** The keys that work right now, as many as there is room for, and how far down the reader is. */
export function Footer({situation, notice, position, messages, columns}: Props): ReactNode {
	const hints = hintedActions(situation).map((action) => hintOf(action, messages));
	const gap = columns < 60 ? 2 : 3;
	const width = ({keys, text}: {keys: string; text: string}) => textWidth(`${keys} ${text}`) + gap;
	let room = columns - 3 - textWidth(position) + gap;
	// The two at the end are the ways out, or to all other keys; whatever fits beside them follows.
	const wanted = [...hints.slice(-2), ...hints.slice(0, -2)];
	const fitting = new Set(
		wanted.filter((hint) => {
			if (width(hint) > room) return false;
			room -= width(hint);
			return true;
		}),
	);
	const shown = hints.filter((hint) => fitting.has(hint));
	// What has been done matters more for the moment than where the reader is.
	const isBeside = notice === undefined || textWidth(notice + position) < columns - 2;
	return (
		<Box width={columns} height={1} paddingX={1} justifyContent="space-between" overflow="hidden">
			<Box height={1} overflow="hidden">
				{notice !== undefined && <Styled as="notice">{shorten(notice, columns - 2)}</Styled>}
				{(notice === undefined ? shown : []).map(({keys, text}, index) => (
					<Box key={keys} flexShrink={0}>
						<Styled as="key">{keys}</Styled>
						<Styled as="hint">{` ${text}`}</Styled>
						{index < shown.length - 1 && <Styled as="hint">{' '.repeat(gap)}</Styled>}
					</Box>
				))}
			</Box>
			<Box flexShrink={0}>
				<Styled as="hint">{isBeside ? position : ''}</Styled>
			</Box>
		</Box>
	);
}
