import {completeMarkdown} from '../../source/markdown/complete.ts';
import type {Resume} from '../../source/resume/types.ts';
import {type Book, type BookOptions, createBook} from '../../source/viewer/state/book.ts';
import {messagesFor} from '../messages/every-language.ts';

/** A book as a terminal with everything would show it, on a fixed day. */
export function bookOf(resume: Resume, options: Partial<BookOptions> = {}): Book {
	return createBook(resume, {
		hyperlinks: true,
		now: new Date(2026, 10),
		messages: messagesFor,
		markdown: completeMarkdown,
		colored: true,
		unicode: true,
		command: (entry, locale) =>
			['npx my-resume', entry, '-l', locale].filter((part) => part !== undefined).join(' '),
		...options,
	});
}
