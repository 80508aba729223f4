import type {Line} from '../../markdown/style/span.ts';
import type {Messages} from '../../messages/messages.ts';
import type {Page} from '../../resume/pages.ts';
import type {Locale, Profile} from '../../resume/types.ts';
import type {Book} from '../state/book.ts';
import {type Choice, choicesOf, linksOn, nothingToChoose} from '../state/choices.ts';
import {type Geometry, geometryOf} from '../state/geometry.ts';
import {topLine} from '../state/reading.ts';
import {type SearchResult, searchResult} from '../state/searching.ts';
import type {State} from '../state/state.ts';
import type {Situation} from './footer-text.ts';
import {panelGeometry, panelLines} from './panel-lines.ts';

/** Everything that is to be seen, however it is shown. */
export type Scene = {
	geometry: Geometry;
	messages: Messages;
	profile: Profile;
	/** What is left out of the list, for as long as something is. */
	only: string | undefined;
	pages: readonly Page[];
	/** The index of the chosen page. */
	selected: number;
	/** Whether the list has the keys, and whether it is all there is to see. */
	inList: boolean;
	listOnly: boolean;
	/** Whether there is a list, and something beside it. */
	hasList: boolean;
	hasDivider: boolean;
	/** The text of the entry or of a panel, and the index of its first line in sight. */
	lines: readonly Line[];
	top: number;
	choices: {title: string; items: readonly Choice[]; chosen: number; nothing: string} | undefined;
	/** Whether a panel's text stands in the entry's place. */
	isText: boolean;
	search: {query: string; typing: boolean; found: string; result: SearchResult} | undefined;
	situation: Situation;
	/** Where the reader is: `42%`, or `3/17` in a list that stands alone. */
	position: string;
};

const formats = new Map<string, Intl.NumberFormat>();

/** How much of a text has been seen when its last visible line is `end` of `lines`. */
function percent(end: number, lines: number, locale: Locale): string {
	const share = lines === 0 ? 1 : Math.min(1, end / lines);
	// To make a format takes as long as all the rest of a frame, and English is the most read.
	if (locale === 'en') return `${Math.round(share * 100)}%`;
	let format = formats.get(locale);
	if (!format) {
		format = new Intl.NumberFormat(locale, {style: 'percent'});
		formats.set(locale, format);
	}
	// In Arabic it comes with a mark of direction, which is for no terminal.
	return format.format(share).replace(/\p{Cf}/gu, '');
}

/** What there is to be seen in a state. */
export function sceneOf(state: State, book: Book): Scene {
	const {columns, rows, locale, panel, lens, focus} = state;
	const messages = book.messages(locale);
	const geometry = geometryOf(columns, rows);
	const {bodyRows, textColumns, wide} = geometry;
	const pages = book.pages(state);
	const selected = book.pageIndex(state, state.selected);
	const profile = book.profile(locale);
	const choices = choicesIn(state, book, messages);
	const isText = panel !== undefined && choices === undefined;
	const page = book.lines(state.selected, locale, textColumns);
	const lines = isText ? panelLines(state, book) : page;
	const lastTop = Math.max(0, lines.length - bodyRows);
	const top = panel && 'top' in panel ? Math.min(lastTop, panel.top) : topLine(state, book);
	const inList = focus === 'list' && !panel;
	const listOnly = !wide && inList;
	const covered = panel !== undefined && panelGeometry(state).covers;
	const hasList = listOnly || (wide && !covered);
	const place = listOnly
		? `${selected + 1}/${pages.length}`
		: percent(top + bodyRows, lines.length, locale);
	return {
		geometry,
		messages,
		profile: {...profile, name: profile.name || messages.resume},
		only: lens === undefined ? undefined : `${messages.lens.only(lens)} (${pages.length})`,
		pages,
		selected,
		inList,
		listOnly,
		hasList,
		hasDivider: hasList && wide,
		lines,
		top,
		choices,
		isText,
		search: searchIn(state, book, messages),
		situation: {
			focus: choices ? 'choices' : isText ? 'text' : focus,
			locales: book.locales.length,
			pages: pages.length,
			scrolls: lines.length > bodyRows,
			technologies: book.hasTechnologies(locale),
			links: linksOn(page).length > 0,
			choices: choices?.items.length ?? 0,
			narrowed: lens !== undefined,
		},
		position: choices ? '' : place,
	};
}

function choicesIn(state: State, book: Book, messages: Messages): Scene['choices'] {
	const {panel} = state;
	if (!panel || !('chosen' in panel)) return undefined;
	const items = choicesOf(panel.kind, state, book);
	return {
		title: messages[panel.kind].title,
		items,
		chosen: Math.min(panel.chosen, items.length - 1),
		nothing: nothingToChoose(panel.kind, messages),
	};
}

function searchIn(state: State, book: Book, {search: words}: Messages): Scene['search'] {
	const result = searchResult(state, book);
	if (!state.search || !result) return undefined;
	const {query, typing} = state.search;
	const {at, total, pages} = result;
	const none = query.trim() === '' ? '' : words.none;
	return {query, typing, result, found: total > 0 ? words.matches(at, total, pages) : none};
}
