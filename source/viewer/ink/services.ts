import type {Locale} from '../../resume/types.ts';

/** What became of a PDF: its whole path; or that there is none, or what stands against it. */
export type Saved =
	| {file: string}
	| {none: true}
	| {unwritable: string}
	/** A sentence for the owner of the content, with what to install. */
	| {reason: string};

/** What a viewer asks of the world outside. None of it ever rejects. */
export type Services = {
	/** Opens an address in the reader's browser, where there is one. */
	open: (address: string) => Promise<'opened' | 'unavailable'>;
	/** Copies a text; says which way it went. */
	copy: (text: string) => Promise<'local' | 'terminal' | 'both' | 'none'>;
	/** Saves the PDF of a locale in the folder that the reader is in, over no other file. */
	save: (locale: Locale) => Promise<Saved>;
};
