import type {Markdown} from '../../markdown/markdown.ts';
import type {MessagesFor} from '../../messages/index.ts';
import type {Locale} from '../../resume/types.ts';
import {memoize} from '../../viewer/layout/memoize.ts';
import {type Book, createBook} from '../../viewer/state/book.ts';
import type {Look} from '../../viewer/themes/look.ts';
import type {Edition} from '../edition.ts';

/** An edition, and what it takes to set its pages. */
export type Reading = Edition & {markdown: Markdown; messages: MessagesFor};

/** Pages that are kept for all readers, each at a width: many read, and few read the same. */
const kept = 300;

/**
 * Gives out books of a reading: one for all readers whose terminals take the same, so that each page
 * is parsed and set once. `command` is what somebody types to open an entry, or the whole.
 */
export function createShelf(
	reading: Reading,
	command: (entry: string | undefined, locale: Locale) => string,
): (look: Look) => Book {
	const {resume, markdown, messages} = reading;
	const now = new Date();
	const bookFor = memoize(
		8,
		(hyperlinks: boolean, colored: boolean, unicode: boolean): Book => ({
			...createBook(resume, {
				...{hyperlinks, now, messages, markdown, colored, unicode, command, kept},
				inSlices: true,
			}),
			withHyperlinks: (wanted) => bookFor(wanted, colored, unicode),
		}),
	);
	return ({hyperlinks, colorLevel, ascii = false}) => bookFor(hyperlinks, colorLevel > 0, !ascii);
}
