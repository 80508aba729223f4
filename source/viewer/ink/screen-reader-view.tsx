import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import {periodText, sectionTitle} from '../../formats/entry-words.ts';
import {textOf} from '../../markdown/style/span.ts';
import {hintedActions, hintOf} from '../frames/key-hints.ts';
import type {Scene} from '../frames/scene.ts';
import {pageTitle, rowsAround} from '../layout/list-rows.ts';
import {sectionLines} from '../overview/contents.ts';

/** Rows that the rest takes: heading, locales, search, and the footer, which is read in full. */
const around = 6;
/** Columns of what is read aloud, where nothing has to fit. */
const longLine = 400;
/** Rows of an item, hardly ever more, since nothing that is spoken is cut off. */
const rowsEach = 2;

/** What is only drawn: lines, bars, and the spaces that align things. */
const drawn = /[─━│┃▌█·]+|\s{2,}/g;

function spoken(text: string): string {
	return text.replace(drawn, ' ').trim();
}

/**
 * The viewer for a screen reader: one thing after the other, each with its role and its state, and
 * nothing that is only drawn. It has either the list or the entry, whichever the keys are for.
 */
export function ScreenReaderView({scene}: {scene: Scene}): ReactNode {
	const {profile, filter, inList, overview, choices, search, situation, messages, problems} = scene;
	if (scene.message !== undefined) return <Text>{scene.message}</Text>;
	const height = Math.max(1, scene.rows - (problems?.rows.length ?? 0) - around);
	const heading = [profile.name, filter ?? profile.headline].filter(Boolean).join(', ');
	const hints = hintedActions(situation).map((action) => hintOf(action, messages));
	const progress = inList ? `${scene.selected + 1}/${scene.pages.length}` : scene.progress;
	const keys = hints.map(({keys, text}) => `${keys} ${text}`).join(', ');
	return (
		<Box flexDirection="column">
			<Text>{heading}</Text>
			{scene.locales.length > 1 && (
				<Box aria-role="tablist">
					{scene.locales.map((tag) => (
						<Box key={tag} aria-role="tab" aria-state={{selected: tag === scene.locale}}>
							<Text>{tag}</Text>
						</Box>
					))}
				</Box>
			)}
			{choices && <Menu {...choices} height={height} />}
			{!choices && inList && <Entries scene={scene} height={height} />}
			{!choices && !inList && overview && <Overview scene={scene} height={height} />}
			{!choices && !inList && !overview && <Lines scene={scene} height={height} />}
			{search && (
				<Box aria-role="textbox" aria-state={{readonly: !search.typing}}>
					<Text>{`/${search.query}, ${search.found}`}</Text>
				</Box>
			)}
			{problems?.heading !== undefined && (
				<Text>{[problems.heading, ...problems.rows].map(spoken).join(' ')}</Text>
			)}
			<Text>{scene.notice ?? [keys, progress].filter(Boolean).join(', ')}</Text>
		</Box>
	);
}

function Lines({scene: {lines, top}, height}: {scene: Scene; height: number}): ReactNode {
	return lines
		.slice(top, top + height)
		.map(({spans}, index) => <Text key={String(index)}>{spoken(textOf(spans))}</Text>);
}

/** A career as a list in order; without one, what the sections hold. */
function Overview({scene, height}: {scene: Scene; height: number}): ReactNode {
	const {overview, profile, pages, messages} = scene;
	const items = (overview?.items ?? []).map((item) => ({
		item,
		isChosen: item.id === overview?.chosen,
	}));
	const chosen = items.findIndex(({isChosen}) => isChosen);
	const said = items.length > 0 ? [] : sectionLines(pages, () => false, messages, longLine);
	return (
		<Box flexDirection="column">
			{profile.location && <Text>{profile.location}</Text>}
			<Box flexDirection="column" aria-role="list">
				{rowsAround(items, chosen, Math.ceil(height / rowsEach)).map(({item, isChosen}) => {
					const {id, entry} = item;
					const [dates = ''] = periodText(entry, scene);
					const text = [entry.title, entry.organization, dates].filter(Boolean).join(', ');
					return (
						<Box key={id} aria-role="listitem" aria-state={{selected: isChosen}}>
							<Text>{text}</Text>
						</Box>
					);
				})}
			</Box>
			{said.map((spans, index) => (
				<Text key={String(index)}>{spoken(textOf(spans))}</Text>
			))}
			{profile.email && <Text>{profile.email}</Text>}
		</Box>
	);
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
