import {wrap} from '../../markdown/layout/wrap.ts';
import {type Line, plain, type Span, styled} from '../../markdown/style/span.ts';
import type {Book} from '../state/book.ts';
import {geometryOf, padding} from '../state/geometry.ts';
import type {State} from '../state/state.ts';
import {helpLines} from './help-lines.ts';

/** Columns in which a card is at its ease; the rest of a wide screen stays empty. */
const widestCard = 110;

/**
 * Where a panel's text stands: the card takes the list's place as well, as its QR code is large.
 * `columns` are those of the text.
 */
export function panelGeometry({panel, columns, rows}: State): {columns: number; covers: boolean} {
	const {textColumns, entryPadding, wide} = geometryOf(columns, rows);
	if (panel?.kind !== 'contact' || !wide) return {columns: textColumns, covers: !wide};
	return {columns: Math.min(widestCard, columns - 2 * entryPadding), covers: true};
}

/** The text of the panel that is open, as lines; none when it has choices. */
export function panelLines(state: State, book: Book): readonly Line[] {
	const {panel, locale, rows} = state;
	const {columns} = panelGeometry(state);
	const {bodyRows} = geometryOf(state.columns, rows);
	const messages = book.messages(locale);
	switch (panel?.kind) {
		case 'help':
			return helpLines(messages, columns);
		case 'contact': {
			// Around the card in the larger window that its code may need.
			const around = {columns: 2 * padding.wide, rows: rows - bodyRows};
			return book.card(locale, {columns, rows: bodyRows}, around);
		}
		case 'address': {
			const paragraphs: Span[][] = [
				[plain(messages.links.noBrowser)],
				[styled(panel.address, 'link')],
				[plain(panel.told)],
			];
			const title = styled(messages.links.title, 'heading1');
			return [[title], ...paragraphs.flatMap((spans) => [[], spans])]
				.flatMap((spans) => wrap(spans, columns))
				.map(({spans}, offset) => ({spans, block: 0, offset}));
		}
		case 'told':
			return wrap([plain(panel.told)], columns).map(({spans}, offset) => ({
				spans,
				block: 0,
				offset,
			}));
		default:
			return [];
	}
}
