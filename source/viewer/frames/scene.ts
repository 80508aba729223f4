import {isReachable} from '../../formats/facts.ts';
import type {CutMark} from '../../markdown/layout/fit-text.ts';
import type {Line, Span} from '../../markdown/style/span.ts';
import type {Messages} from '../../messages/messages.ts';
import type {CareerItem} from '../../resume/career/career.ts';
import {overviewId, type Page} from '../../resume/pages.ts';
import type {Locale, Profile} from '../../resume/types.ts';
import type {Choice, ChoiceRow} from '../layout/choice-rows.ts';
import type {Geometry} from '../layout/geometry.ts';
import {linksOn} from '../layout/page-links.ts';
import type {Overview} from '../overview/overview.ts';
import type {Book} from '../state/book.ts';
import {choicesOf, nothingToChoose, visibleChoices} from '../state/choices.ts';
import {geometryIn, type Setting, settingOf} from '../state/geometry.ts';
import {pageLines, topLine} from '../state/navigation.ts';
import {headingsOn} from '../state/outline.ts';
import {chartBeside, chosenIn, overviewIn} from '../state/overview.ts';
import {panelGeometry, panelLines} from '../state/panel-lines.ts';
import type {Revision} from '../state/revision.ts';
import {type SearchResult, searchResult} from '../state/search.ts';
import type {State} from '../state/state.ts';
import type {Situation} from './key-hints.ts';
import {type ProblemStrip, problemStrip, stripRows} from './problem-strip.ts';

/** A window, in columns and rows. */
export type Window = {columns: number; rows: number};

/** Everything that can be seen, however it is drawn. */
export type Scene = Window & {
	geometry: Geometry;
	/** How the entry's text is set. */
	setting: Setting;
	messages: Messages;
	profile: Profile;
	locales: readonly Locale[];
	locale: Locale;
	/** The day that ongoing periods are measured to. */
	now: Date;
	/** What the list is filtered by, in words. */
	filter: string | undefined;
	pages: readonly Page[];
	/** The index of the selected page. */
	selected: number;
	/** Whether the list has the keys, and whether it is all there is to see. */
	inList: boolean;
	listOnly: boolean;
	/** Whether there is a list, and something beside it. */
	hasList: boolean;
	hasDivider: boolean;
	/** The text of the entry or of a panel, and the index of its first visible line. */
	lines: readonly Line[];
	top: number;
	/** What stands beside a text that leaves room for it. */
	beside: ReadonlyArray<readonly Span[]>;
	/** What can be chosen on the overview, if that is open, and the id of what is. */
	overview:
		| {
				items: readonly CareerItem[];
				chosen: string | undefined;
				/** Where on its lines each of them stands. */
				marks: Overview['marks'];
		  }
		| undefined;
	choices:
		| {
				title: string;
				items: readonly Choice[];
				/** The rows in sight. */
				rows: readonly ChoiceRow[];
				chosen: number;
				/** In columns. */
				width: number;
				nothing: string;
		  }
		| undefined;
	/** Whether the text is that of a panel, and whether of the help. */
	isPanelText: boolean;
	isHelp: boolean;
	search:
		| {query: string; typing: boolean; found: string; inFooter: boolean; result: SearchResult}
		| undefined;
	situation: Situation;
	/** How far down the reader is, in words: `42%`, or `3/17` in a list that stands alone. */
	progress: string;
	/** What was just done, in the footer. */
	notice: string | undefined;
	/** What stands where a text is cut. */
	cutMark: CutMark;
	/** What is wrong, for the owner. */
	problems: ProblemStrip | undefined;
	/** A sentence instead of everything else. */
	message: string | undefined;
};

const formats = new Map<string, Intl.NumberFormat>();

/** How much of a text has been seen when its last visible line is `end` of `lines`. */
function percent(end: number, lines: number, locale: Locale): string {
	const share = lines === 0 ? 1 : Math.min(1, end / lines);
	// Creating a format takes as long as the rest of a frame, and most people read English.
	if (locale === 'en') return `${Math.round(share * 100)}%`;
	let format = formats.get(locale);
	if (!format) {
		format = new Intl.NumberFormat(locale, {style: 'percent'});
		formats.set(locale, format);
	}
	// In Arabic it has a direction mark, which terminals may draw.
	return format.format(share).replace(/\p{Cf}/gu, '');
}

/** Whether there is something for the owner to read. */
function hasProblems({problems, warning}: Revision): boolean {
	return problems.length > 0 || warning !== undefined;
}

/** The rows of a window for everything but the owner's problems; the state knows only these. */
export function rowsFor(revision: Revision, {columns, rows}: Window): number {
	return hasProblems(revision) ? rows - stripRows(revision, columns, rows) : rows;
}

/** What can be seen in a window. The state may still have the size that the window had before. */
export function sceneOf(state: State, revision: Revision, window: Window): Scene {
	const {columns} = window;
	const rows = rowsFor(revision, window);
	const scene = sceneIn({...state, columns, rows}, revision, window.rows - rows);
	return {...scene, rows: window.rows};
}

function sceneIn(state: State, revision: Revision, problemRows: number): Omit<Scene, 'rows'> {
	const {book, editing = false} = revision;
	const {columns, locale, panel, technology, focus} = state;
	const messages = book.messages(locale);
	const geometry = geometryIn(state, book);
	const {wide} = geometry;
	const setting = settingOf(state, book);
	const pages = book.pages(state);
	const selected = book.pageIndex(state, state.selected);
	const profile = book.profile(locale);
	const choices = choicesIn(state, book, messages);
	const isPanelText = panel !== undefined && choices === undefined;
	const page = pageLines(state, book);
	const lines = isPanelText ? panelLines(state, book) : page;
	const inSight = isPanelText ? geometry.bodyRows : setting.rows;
	const lastTop = Math.max(0, lines.length - inSight);
	const top = panel && 'top' in panel ? Math.min(lastTop, panel.top) : topLine(state, book);
	const links =
		panel?.kind === 'contact'
			? choicesOf({kind: 'links', of: 'contact'}, state, book)
			: isPanelText
				? []
				: linksOn(page);
	const overview =
		state.selected === overviewId && !panel
			? {
					items: book.careerItems(locale),
					chosen: chosenIn(state, book),
					marks: overviewIn(state, book).marks,
				}
			: undefined;
	const isAlong = overview?.chosen !== undefined;
	const inList = focus === 'list' && !panel;
	const listOnly = !wide && inList;
	const covered = panel !== undefined && panelGeometry(state, book).covers;
	const hasList = listOnly || (wide && !covered);
	// What is being made is told of until it is there.
	const making = state.request?.kind === 'save' ? messages.save.making : undefined;
	const notice = state.notice ?? making;
	const progress = listOnly
		? `${selected + 1}/${pages.length}`
		: percent(top + inSight, lines.length, locale);
	const problems = hasProblems(revision)
		? problemStrip(revision, book.pages({locale}), book.pageIndex({locale}, state.selected), {
				columns,
				rows: problemRows,
			})
		: undefined;
	return {
		columns,
		geometry,
		setting,
		messages,
		profile: profile.name ? profile : {...profile, name: messages.resume},
		locales: book.locales,
		now: book.now,
		locale,
		filter:
			technology === undefined
				? undefined
				: `${messages.technologies.only(technology)} (${pages.length})`,
		pages,
		selected,
		inList,
		listOnly,
		hasList,
		hasDivider: hasList && wide,
		lines,
		top,
		beside: panel ? [] : chartBeside(state, book),
		overview,
		choices,
		isPanelText,
		isHelp: panel?.kind === 'help',
		search: searchIn(state, book, messages, notice !== undefined),
		situation: {
			focus: choices ? 'choices' : isPanelText ? 'text' : focus,
			locales: book.locales.length,
			pages: pages.length,
			scrolls: lines.length > inSight,
			opens: isAlong,
			technologies: book.hasTechnologies(locale),
			links: links.length > 0,
			contact: isReachable(profile),
			headings: headingsOn(page).length > 1,
			choices: choices?.items.length ?? 0,
			narrowed: technology !== undefined,
		},
		progress: choices || (overview && !listOnly) ? '' : progress,
		notice,
		problems: problems && {...problems, heading: editing || !panel ? problems.heading : undefined},
		message: revision.message,
		cutMark: book.cutMark,
	};
}

function choicesIn(state: State, book: Book, messages: Messages): Scene['choices'] {
	const {panel} = state;
	if (!panel || !('chosen' in panel)) return undefined;
	const items = choicesOf(panel, state, book);
	return {
		title: messages[panel.kind].title,
		items,
		rows: visibleChoices(state, book),
		chosen: Math.min(panel.chosen, items.length - 1),
		width: panelGeometry(state, book).columns,
		nothing: nothingToChoose(panel.kind, messages),
	};
}

function searchIn(
	state: State,
	book: Book,
	{search: words}: Messages,
	isNotified: boolean,
): Scene['search'] {
	const result = state.search && searchResult(state, book);
	if (!state.search || !result) return undefined;
	const {query, typing} = state.search;
	const {at, total, pages} = result;
	const none = query.trim() === '' ? '' : words.none;
	const found = total > 0 ? words.matches(at, total, pages) : none;
	// What a key has done is told there as well, until the next one.
	const inFooter = typing || !(state.panel || isNotified);
	return {query, typing, found, inFooter, result};
}
