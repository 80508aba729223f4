import type {Locale} from '../../resume/types.ts';
import type {Book} from '../state/book.ts';
import {cleaned} from './row-painter.ts';

/** The title of the window: whose résumé it shows, without anything that a terminal obeys. */
export function titleOf(book: Book, locale: Locale, ascii: boolean | undefined): string {
	const words = [book.profile(locale).name, book.messages(locale).resume].filter(Boolean);
	return cleaned(words.join(ascii ? ' - ' : ' – '));
}
