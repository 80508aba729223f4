import type {Locale} from '../../resume/types.ts';
import type {Book} from '../../viewer/state/book.ts';
import type {Look} from '../../viewer/themes/look.ts';
import type {Reading} from '../session/shelf.ts';
import type {Address} from './address.ts';
import type {Limits} from './limits.ts';

/** Takes what happened, as one line of JSON: never an address, a name or what was typed. */
export type Log = (event: Record<string, unknown>) => void;

/** What all who connect have in common. */
export type Host = {
	/** The content as last read, and its books. */
	reading: () => Reading;
	bookFor: (look: Look) => Book;
	/** The same for the variant whose address this is; a word that is none is no different from others. */
	at: (word: string) => Host | undefined;
	address: Address;
	limits: Limits;
	log: Log;
};

/** Somebody who is inside, on one channel. */
export type Visit = {
	/** What they came for. */
	readonly kind: string;
	locale: Locale;
	/** The content has changed. */
	reload: () => void;
	/** The server is about to close. */
	warn: () => void;
	/** Ends it, with a word; the terminal is as it was. */
	leave: () => void;
	/** Looks whether it has lasted too long. `now` is by `performance`. */
	check: (now: number) => void;
	/** Stops all that is under way, as the channel is closed. */
	close: () => void;
};
