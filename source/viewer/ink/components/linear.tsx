import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import {sectionTitle} from '../../../formats/page-layout.ts';
import {textOf} from '../../../markdown/style/span.ts';
import type {Locale} from '../../../resume/types.ts';
import {hintedActions, hintOf} from '../../lines/footer-text.ts';
import {pageTitle, rowsAround} from '../../lines/list-rows.ts';
import type {ProblemStrip} from '../../lines/problem-strip.ts';
import type {Scene} from '../../lines/scene.ts';
import type {State} from '../../state/state.ts';

type Props = {
	scene: Scene;
	state: State;
	locales: readonly Locale[];
	/** What is wrong, for an owner who writes. */
	strip: ProblemStrip | undefined;
};

/** Rows that the rest takes: heading, locales, search, and the footer, which is read whole. */
const around = 6;
/** Rows of an item at most, nearly always: nothing is cut that is heard. */
const rowsEach = 2;

/** What only draws: rules, bars and the spaces that put things into columns. */
const drawn = /[─━│┃▌█·]+|\s{2,}/g;

function spoken(text: string): string {
	return text.replace(drawn, ' ').trim();
}

/**
 * The viewer for a screen reader: one thing after the other, each with its role and its state, and
 * nothing that only draws. The list and the entry are never there at once, so that a reader hears
 * what the keys are about.
 */
export function Linear({scene, state, locales, strip}: Props): ReactNode {
	const {profile, only, inList, choices, search, situation, messages} = scene;
	const height = Math.max(1, state.rows - around);
	const heading = [profile.name, only ?? profile.headline].filter(Boolean).join(', ');
	const hints = hintedActions(situation).map((action) => hintOf(action, messages));
	const position = inList ? `${scene.selected + 1}/${scene.pages.length}` : scene.position;
	const keys = hints.map(({keys, text}) => `${keys} ${text}`).join(', ');
	return (
		<Box flexDirection="column">
			<Text>{heading}</Text>
			{locales.length > 1 && (
				<Box aria-role="tablist">
					{locales.map((tag) => (
						<Box key={tag} aria-role="tab" aria-state={{selected: tag === state.locale}}>
							<Text>{tag}</Text>
						</Box>
					))}
				</Box>
			)}
			{choices && <Menu {...choices} height={height} />}
			{!choices && inList && <Entries scene={scene} height={height} />}
			{!choices && !inList && <Reading scene={scene} height={height} />}
			{search && (
				<Box aria-role="textbox" aria-state={{readonly: !search.typing}}>
					<Text>{`/${search.query}, ${search.found}`}</Text>
				</Box>
			)}
			{strip && <Text>{[strip.heading, ...strip.rows].map(spoken).join(' ')}</Text>}
			<Text>{state.notice ?? [keys, position].filter(Boolean).join(', ')}</Text>
		</Box>
	);
}

function Reading({scene: {lines, top}, height}: {scene: Scene; height: number}): ReactNode {
	return lines
		.slice(top, top + height)
		.map(({spans}, index) => <Text key={String(index)}>{spoken(textOf(spans))}</Text>);
}

function Entries({scene, height}: {scene: Scene; height: number}): ReactNode {
	const {pages, selected, messages} = scene;
	const numbered = pages.map((page, index) => ({page, index}));
	return (
		<Box flexDirection="column" aria-role="list">
			{rowsAround(numbered, selected, Math.ceil(height / rowsEach)).map(({page, index}) => {
				const {section, entries, compact} = page;
				const isFirst = pages[index - 1]?.section.name !== section.name;
				const title = isFirst && !compact ? `${sectionTitle(section, messages)}: ` : '';
				const organization = compact ? undefined : entries[0]?.organization;
				const text = [pageTitle(page, messages), organization].filter(Boolean).join(', ');
				return (
					<Box key={page.id} aria-role="listitem" aria-state={{selected: index === selected}}>
						<Text>{`${title}${text}`}</Text>
					</Box>
				);
			})}
		</Box>
	);
}

function Menu({
	title,
	items,
	chosen,
	nothing,
	height,
}: NonNullable<Scene['choices']> & {height: number}): ReactNode {
	const numbered = items.map((item, index) => ({item, index}));
	return (
		<Box flexDirection="column" aria-role="menu">
			<Text>{items.length > 0 ? title : `${title}: ${nothing}`}</Text>
			{rowsAround(numbered, chosen, Math.ceil(height / rowsEach)).map(({item, index}) => (
				<Box key={item.value ?? ''} aria-role="menuitem" aria-state={{selected: index === chosen}}>
					<Text>{`${index + 1}. ${[item.label, item.detail].filter(Boolean).join(', ')}`}</Text>
				</Box>
			))}
		</Box>
	);
}
