import type {Problem} from '../../resume/types.ts';
import type {Look} from '../themes/look.ts';
import type {Book} from './book.ts';

/** The content as it is now: the book, and what is wrong with it. */
export type Revision = {
	book: Book;
	/** What the owner should fix, by file and place; empty for a visitor. */
	problems: readonly Problem[];
	/** Whether the owner is editing, and the problems have rows of their own on the screen. */
	editing?: boolean;
	/** A sentence instead of everything else, as while there is nothing to read. */
	message?: string | undefined;
	/** A sentence on why changes to the files may go unnoticed. */
	warning?: string | undefined;
};

/** Calls back with each new revision, until the function that it returns is called. */
export type Updates = (listener: (next: Revision) => void) => () => void;

/** The same content, with links as they are in this look. */
export function revisionFor({hyperlinks}: Look, revision: Revision): Revision {
	const {book} = revision;
	if (book.hyperlinks === hyperlinks) return revision;
	return {...revision, book: book.withHyperlinks(hyperlinks)};
}
