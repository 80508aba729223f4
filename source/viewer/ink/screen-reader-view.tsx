import {Box, type BoxProps, Text} from 'ink';
import type {ReactNode} from 'react';
import type {Scene} from '../frames/scene.ts';
import {type Spoken, spokenOf} from '../frames/spoken.ts';

type Role = BoxProps['aria-role'];

/** What the parts of a scene are, and what can be chosen in them. */
const roles: Readonly<Record<Spoken['is'], {whole?: Role; each?: Role}>> = {
	text: {},
	languages: {whole: 'tablist', each: 'tab'},
	list: {whole: 'list', each: 'listitem'},
	menu: {whole: 'menu', each: 'menuitem'},
	search: {whole: 'textbox'},
	notice: {},
	keys: {},
	progress: {},
};

/** The viewer for a screen reader: one thing after the other, each with its role and its state. */
export function ScreenReaderView({scene}: {scene: Scene}): ReactNode {
	return (
		<Box flexDirection="column">
			{spokenOf(scene).map((part, index) => (
				<Part key={String(index)} {...part} typing={scene.search?.typing ?? false} />
			))}
		</Box>
	);
}

function Part({is, lines, typing}: Spoken & {typing: boolean}): ReactNode {
	const {whole, each} = roles[is];
	return (
		<Box
			flexDirection={is === 'languages' ? 'row' : 'column'}
			{...(whole && {'aria-role': whole})}
			{...(is === 'search' && {'aria-state': {readonly: !typing}})}
		>
			{lines.map(({text, selected}, index) =>
				selected === undefined ? (
					<Text key={String(index)}>{text}</Text>
				) : (
					<Box key={String(index)} {...(each && {'aria-role': each})} aria-state={{selected}}>
						<Text>{text}</Text>
					</Box>
				),
			)}
		</Box>
	);
}
