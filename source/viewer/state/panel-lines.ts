import {isFromRight} from '../../formats/language.ts';
import {wrap} from '../../markdown/layout/wrap.ts';
import {type Line, plain, type Span, styled} from '../../markdown/style/span.ts';
import {bodyRowsOf, padding} from '../layout/geometry.ts';
import {helpLines, roomyHelp} from '../layout/help-lines.ts';
import type {Book} from './book.ts';
import {geometryIn} from './geometry.ts';
import type {State} from './state.ts';

/** Columns of a contact card; the rest of a wide screen stays empty. */
const widestCard = 110;

/** What there is nothing to do for in a résumé of one language. */
const betweenLanguages = ['nextLocale', 'previousLocale'] as const;

/**
 * The columns of a panel's text, and whether the panel covers the list as well: the contact card does
 * for the sake of its large QR code, and what is chosen from it; the help and the technologies where
 * there is too little room.
 */
export function panelGeometry(state: State, book: Book): {columns: number; covers: boolean} {
	const {panel, columns} = state;
	const {textColumns, entryColumns, entryPadding, wide} = geometryIn(state, book);
	const room = Math.min(widestCard, columns - 2 * entryPadding);
	// The help stands in two columns, and technologies have bars beside them.
	const isWide = panel?.kind === 'help' || panel?.kind === 'technologies';
	const onCard = panel && (panel.kind === 'contact' || ('of' in panel && panel.of === 'contact'));
	const covers = onCard || (isWide && textColumns < roomyHelp);
	if (wide && covers) return {columns: room, covers};
	const inPane = Math.min(widestCard, entryColumns - 2 * entryPadding);
	return {columns: isWide ? inPane : textColumns, covers: !wide};
}

/** The text of the open panel as lines; none if it has choices. */
export function panelLines(state: State, book: Book): readonly Line[] {
	const {panel, locale, rows} = state;
	const {columns} = panelGeometry(state, book);
	const bodyRows = bodyRowsOf(rows);
	const messages = book.messages(locale);
	const wrapped = (paragraphs: ReadonlyArray<readonly Span[]>): Line[] =>
		paragraphs
			.flatMap((spans) => wrap(spans, columns))
			.map(({spans}, offset) => ({spans, block: 0, offset}));
	switch (panel?.kind) {
		case 'help':
			return helpLines(messages, columns, {
				fromRight: isFromRight(locale),
				without: book.locales.length > 1 ? [] : betweenLanguages,
			});
		case 'contact': {
			// What a window that is large enough for the QR code has around it.
			const around = {columns: 2 * padding.wide, rows: rows - bodyRows};
			return book.card(locale, {columns, rows: bodyRows}, around);
		}
		case 'address':
			return wrapped([
				[styled(messages.links.title, 'heading1')],
				[],
				[plain(messages.links.noBrowser)],
				[],
				[styled(panel.address, 'link')],
				[],
				[plain(panel.outcome)],
			]);
		case 'message':
			return wrapped([[plain(panel.text)]]);
		default:
			return [];
	}
}
