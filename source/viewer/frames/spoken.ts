import {periodText, sectionTitle} from '../../formats/entry-words.ts';
import {textOf} from '../../markdown/style/span.ts';
import {pageTitle, rowsAround} from '../layout/list-rows.ts';
import {sectionLines} from '../overview/contents.ts';
import {hintedActions, hintOf} from './key-hints.ts';
import type {Scene} from './scene.ts';

/** A line that is read aloud. `selected` is there where it is one of several to choose from. */
type SpokenLine = {text: string; selected?: boolean};

/** Lines that belong together, and what they are: what ARIA calls their role. */
export type Spoken = {
	is: 'text' | 'languages' | 'list' | 'menu' | 'search' | 'notice' | 'keys' | 'progress';
	lines: readonly SpokenLine[];
};

/** Columns of what is read aloud, where nothing has to fit. */
const longLine = 400;
/** Rows of an item, hardly ever more, since nothing that is spoken is cut off. */
const rowsEach = 2;

/** What is only drawn: lines, bars, and the spaces that align things. */
const drawn = /[─━│┃▌█·]+|\s{2,}/g;

function spoken(text: string): string {
	return text.replace(drawn, ' ').trim();
}

/** What stands together in a sentence. */
const together = (parts: ReadonlyArray<string | undefined>) => parts.filter(Boolean).join(', ');

/**
 * A scene for a screen reader: one thing after the other, and nothing that is only drawn. It has either the
 * list or the entry, whichever the keys are for.
 */
export function spokenOf(scene: Scene): Spoken[] {
	const {profile, filter, inList, search, situation, messages, problems, geometry} = scene;
	if (scene.message !== undefined) return [{is: 'text', lines: [{text: scene.message}]}];
	const heading = together([profile.name, filter ?? profile.headline]);
	const hints = hintedActions(situation).map((action) => hintOf(action, messages));
	const progress = inList ? `${scene.selected + 1}/${scene.pages.length}` : scene.progress;
	const keys = hints.map(({keys: each, text}) => `${each} ${text}`).join(', ');
	const said = problems?.heading && [problems.heading, ...problems.rows].map(spoken).join(' ');
	const line = (text: string | undefined): SpokenLine[] => (text ? [{text}] : []);
	const parts: Spoken[] = [
		{is: 'text', lines: [{text: heading}]},
		{
			is: 'languages',
			lines:
				scene.locales.length > 1
					? scene.locales.map((tag) => ({text: tag, selected: tag === scene.locale}))
					: [],
		},
		...bodyOf(scene, geometry.bodyRows),
		{is: 'search', lines: line(search && `/${search.query}, ${search.found}`)},
		{is: 'text', lines: line(said)},
		{is: 'notice', lines: line(scene.notice)},
		{is: 'keys', lines: line(keys)},
		{is: 'progress', lines: line(progress)},
	];
	return parts.filter(({lines}) => lines.length > 0);
}

/** The choices, the list, the overview or the entry. */
function bodyOf(scene: Scene, height: number): Spoken[] {
	const {choices, inList, isPanelText, overview, lines, top, setting} = scene;
	if (choices) return menu(choices, height);
	if (inList) return [{is: 'list', lines: entries(scene, height)}];
	if (overview) return career(scene, height);
	// As much as the keys go on by.
	const visible = lines.slice(top, top + (isPanelText ? height : setting.rows));
	return [{is: 'text', lines: visible.map(({spans}) => ({text: spoken(textOf(spans))}))}];
}

/** A career as a list in order; without one, what the sections hold. */
function career(scene: Scene, height: number): Spoken[] {
	const {overview, profile, pages, messages} = scene;
	const items = (overview?.items ?? []).map((item) => ({
		item,
		selected: item.id === overview?.chosen,
	}));
	const chosen = items.findIndex(({selected}) => selected);
	const room = {columns: longLine, rows: pages.length};
	const sections =
		items.length > 0 ? [] : sectionLines(pages, () => false, messages, room, scene.cutMark);
	const list = rowsAround(items, chosen, Math.ceil(height / rowsEach)).map(
		({item: {entry}, selected}) => {
			const [dates = ''] = periodText(entry, scene);
			return {text: together([entry.title, entry.organization, dates]), selected};
		},
	);
	const textLine = (text: string | undefined): Spoken => ({
		is: 'text',
		lines: text ? [{text}] : [],
	});
	return [
		textLine(profile.location),
		{is: 'list', lines: list},
		...sections.map((spans) => textLine(spoken(textOf(spans)))),
		textLine(profile.email),
	];
}

function entries({pages, selected, messages}: Scene, height: number): SpokenLine[] {
	const numbered = pages.map((page, index) => ({page, index}));
	return rowsAround(numbered, selected, Math.ceil(height / rowsEach)).map(({page, index}) => {
		const {section, entries: [first] = [], compact} = page;
		const isFirst = pages[index - 1]?.section.name !== section.name;
		const title = isFirst && !compact ? `${sectionTitle(section, messages)}: ` : '';
		const organization = compact ? undefined : first?.organization;
		const text = together([pageTitle(page, messages), organization]);
		return {text: `${title}${text}`, selected: index === selected};
	});
}

function menu(
	{title, items, chosen, nothing}: NonNullable<Scene['choices']>,
	height: number,
): Spoken[] {
	const numbered = items.map((item, index) => ({item, index}));
	return [
		{
			is: 'menu',
			lines: [
				{text: items.length > 0 ? title : `${title}: ${nothing}`},
				...rowsAround(numbered, chosen, Math.ceil(height / rowsEach)).map(({item, index}) => ({
					text: `${index + 1}. ${together([item.label, item.detail])}`,
					selected: index === chosen,
				})),
			],
		},
	];
}
