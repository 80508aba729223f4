import type {ActionName} from './actions.ts';

/** What the program itself says, in one language. */
export type Messages = {
	/** The language that this is in. */
	locale: string;
	/** The end of a period that goes on. */
	present: string;
	/** What stands in the place of a name that nobody has written down. */
	resume: string;
	/** Titles of the sections that have a usual name. */
	sections: Readonly<Record<string, string>>;
	/** Says that a text is shown in another language, which is named in this one. */
	notTranslated: (language: string) => string;
	/** What each action does, for the help. */
	actions: Readonly<Record<ActionName, string>>;
	/** The same in a word or two, for the footer. */
	hints: Readonly<Partial<Record<ActionName, string>>>;
	/** Names of keys that have no character of their own. */
	keys: Readonly<
		Record<'enter' | 'esc' | 'space' | 'pagedown' | 'pageup' | 'home' | 'end', string>
	>;
	/** The title of the help. */
	help: string;
	/** Said when the window has no room for anything else. */
	tooSmall: string;
};
