import type {ActionName} from './actions.ts';

/** What the program itself says, in one language. */
export type Messages = {
	/** The language that this is in. */
	locale: string;
	/** The end of a period that goes on. */
	present: string;
	/** What stands in the place of a name that nobody has written down. */
	resume: string;
	/** What stands in the place of one that is not to be told. */
	candidate: string;
	/** The page that shows all of a career at once. */
	overview: string;
	/** On a page, leads past what stands on every one. */
	skip: string;
	/** Titles of the sections that have a usual name. */
	sections: Readonly<Record<string, string>>;
	/** Says that a text is shown in another language, which is named in this one. */
	notTranslated: (language: string) => string;
	/** Stands where a text ends that is beyond any limit; plain words, which Markdown leaves alone. */
	shortened: string;
	/** What stands before what there is to say of a person, or of an entry. */
	facts: Readonly<
		Record<'address' | 'birthday' | 'nationality' | 'pronouns' | 'score' | 'courses', string>
	>;
	/** What each action does, for the help. */
	actions: Readonly<Record<ActionName, string>>;
	/** The same in a word or two, for the footer; `choose` is what opens among choices. */
	hints: Readonly<Partial<Record<ActionName, string>> & {choose: string}>;
	/** Names of keys that have no character of their own. */
	keys: Readonly<
		Record<'enter' | 'esc' | 'space' | 'pagedown' | 'pageup' | 'home' | 'end', string>
	>;
	/** The title of the help. */
	help: string;
	/** Its parts: what keys are for. `taking` is for what a reader takes home. */
	helpGroups: Readonly<Record<'moving' | 'reading' | 'finding' | 'taking', string>>;
	/** What the search says: which match is in view of how many, in how many entries; or none. */
	search: {
		matches: (at: number, total: number, entries: number) => string;
		none: string;
	};
	/** The technologies, to read only what used one of them. */
	technologies: {
		title: string;
		/** The row that shows every entry again. */
		all: string;
		/** Stands in the header while one is chosen. Short: the header is a line. */
		only: (technology: string) => string;
		entries: (count: number) => string;
		none: string;
	};
	/** The headings of an entry, to jump to one. */
	outline: {title: string; none: string};
	/** The links of an entry, to open one. */
	links: {
		title: string;
		none: string;
		opened: string;
		/** Stands above an address that is shown whole, as no browser can be opened. */
		noBrowser: string;
	};
	/** What can be copied. */
	copy: {
		title: string;
		/** Name the command that opens the entry in view, in a browser its address, and the e-mail address. */
		command: string;
		address: string;
		email: string;
		/** Which way it went: to the clipboard of this computer, to that of the terminal, nowhere. */
		toClipboard: string;
		toTerminal: string;
		failed: string;
	};
	/** The contact card. */
	contact: {
		title: string;
		email: string;
		phone: string;
		location: string;
		links: string;
		/** Stands beside the QR code. */
		scan: string;
		/** Stands in its place where there is no room for it. */
		tooSmall: (columns: number, rows: number) => string;
	};
	/** Saving the PDF. */
	save: {
		/** While it is made, which may take a moment. */
		making: string;
		/** The whole path of the file stands in it. */
		saved: (file: string) => string;
		/** Said to a visitor, who can't do anything about it. */
		none: string;
		/** Nothing can be written to the folder that the reader is in. */
		failed: (folder: string) => string;
	};
	/** Said to who reads over a connection. */
	visit: {
		/** In the list of what to type: whom the viewer is for that only adds lines. */
		spoken: string;
		/** Shortly before it ends, as nothing was done for long. */
		idle: string;
		/** Shortly before it ends all the same, and when it does. */
		ending: string;
		/** What to type to have the PDF. */
		fetch: (command: string) => string;
	};
	/** Said when the window has no room for anything else. */
	tooSmall: string;
};
