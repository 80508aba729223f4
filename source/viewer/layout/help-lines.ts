import {textWidth} from '../../markdown/layout/width.ts';
import {wrap} from '../../markdown/layout/wrap.ts';
import {type Line, plain, type Span, styled, textOf} from '../../markdown/style/span.ts';
import type {ActionName} from '../../messages/actions.ts';
import type {Messages} from '../../messages/messages.ts';
import {keyLabel, keymap} from '../input/keymap.ts';
import {mirrored} from './mirrored.ts';

type Group = keyof Messages['helpGroups'];

/** What the actions are for: the groups of the help, in the order in which they stand there. */
const actionsFor: Readonly<Record<Group, readonly ActionName[]>> = {
	taking: ['links', 'copy', 'contact', 'save'],
	moving: ['up', 'down', 'open', 'back', 'nextLocale', 'previousLocale', 'help', 'quit'],
	finding: ['search', 'next', 'previous', 'technologies'],
	reading: [
		...(['pageDown', 'pageUp', 'halfDown', 'halfUp', 'top', 'bottom'] as const),
		...(['outline', 'nextHeading', 'previousHeading'] as const),
	],
};

/** Where the groups stand in two columns; one below the other without room for these. */
const columns: readonly Group[][] = [
	['taking', 'moving'],
	['finding', 'reading'],
];
const gap = 2;
/** The first has the longer sentences. */
const shareOfFirst = 0.54;
/** Columns from which the help may stand in two. */
export const roomyHelp = 76;

type Spans = readonly Span[];

/** All keys of an action: `space, page down`. */
export function keyList(action: ActionName, messages: Messages): string {
	return keymap[action].map((key) => keyLabel(key, messages)).join(', ');
}

/** How the help is laid out: from the right where a language is read so, and without what no key ever does. */
type HelpOptions = {fromRight?: boolean; without?: readonly ActionName[]};

/** The help as lines of at most `width` columns: each action with its keys, by what it is for. */
export function helpLines(
	messages: Messages,
	width: number,
	{fromRight = false, without = []}: HelpOptions = {},
): Line[] {
	const content = {messages, without};
	const whole = column(columns.flat(), content, width);
	const halves = width >= roomyHelp ? twoColumns(content, width) : whole;
	// In half the width, long sentences may take more lines than they save.
	const body = halves.length < whole.length ? halves : whole;
	return [[styled(messages.help, 'title')], [], ...body].map((spans, offset) => ({
		spans: fromRight ? mirrored(spans, width) : spans,
		block: 0,
		offset,
	}));
}

type Content = {messages: Messages; without: readonly ActionName[]};

function twoColumns(content: Content, width: number): Spans[] {
	const left = Math.floor((width - gap) * shareOfFirst);
	const widths = [left, width - gap - left];
	const halves = columns.map((groups, index) => column(groups, content, widths[index] ?? 0));
	return sideBySide(halves, left + gap);
}

/** Groups one below the other, each under its name, with its keys in a column of their own. */
function column(groups: readonly Group[], {messages, without}: Content, width: number): Spans[] {
	return groups.flatMap((group, index) => {
		const actions = actionsFor[group].filter((action) => !without.includes(action));
		const keys = Math.max(...actions.map((action) => textWidth(keyList(action, messages)))) + gap;
		return [
			...(index > 0 ? [[]] : []),
			...wrap([styled(messages.helpGroups[group], 'muted')], width).map(({spans}) => spans),
			...actions.flatMap((action) => actionLines(action, messages, {width, keys})),
		];
	});
}

/** An action beside its keys, or below them where there is little room. */
function actionLines(
	action: ActionName,
	messages: Messages,
	{width, keys: keyColumns}: {width: number; keys: number},
): Spans[] {
	const keys = styled(keyList(action, messages), 'strong');
	const isBeside = width - keyColumns >= 16;
	const indent = isBeside ? keyColumns : gap;
	const rows = wrap([plain(messages.actions[action])], width - indent).map(({spans}) => spans);
	const below = rows.map((spans) => [plain(' '.repeat(indent)), ...spans]);
	if (!isBeside) return [...wrap([keys], width).map(({spans}) => spans), ...below];
	const space = plain(' '.repeat(keyColumns - textWidth(keys.text)));
	return [[keys, space, ...(rows[0] ?? [])], ...below.slice(1)];
}

/** Two columns of lines, the second from the column `start` on. */
function sideBySide([left = [], right = []]: readonly Spans[][], start: number): Spans[] {
	return Array.from({length: Math.max(left.length, right.length)}, (_, row) => {
		const beside = right[row] ?? [];
		const spans = left[row] ?? [];
		if (beside.length === 0) return spans;
		return [...spans, plain(' '.repeat(start - textWidth(textOf(spans)))), ...beside];
	});
}
