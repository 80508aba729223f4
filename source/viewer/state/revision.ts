import type {Problem} from '../../resume/types.ts';
import type {Book} from './book.ts';

/** A book as its owner has written it by now. */
export type Edition = {
	book: Book;
	/** What the owner should mend, by file and place; none for a visitor. */
	problems: readonly Problem[];
	/** A sentence that stands in the place of everything, as while there is nothing to read. */
	told?: string | undefined;
	/** A sentence about why changes may not be seen. */
	trouble?: string | undefined;
};

/** Calls back with each new edition, until the function that it gives is called. */
export type Updates = (listener: (next: Edition) => void) => () => void;
