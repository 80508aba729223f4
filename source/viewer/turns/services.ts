import type {Locale} from '../../resume/types.ts';

/** The outcome of saving a PDF: its absolute path, that there is none, or why it failed. */
export type Saved =
	/** Its path; of a package with a Word document as well, the name of that beside it. */
	| {file: string; beside?: string}
	| {none: true}
	| {unwritable: string}
	/** A sentence for the owner of the content, on what to install. */
	| {reason: string};

/** What the viewer needs from the outside world. None of it ever rejects. */
export type Services = {
	/** Opens an address in the reader's browser, where there is one. */
	open: (address: string) => Promise<'opened' | 'unavailable'>;
	/** Copies a text; resolves to how it was done. */
	copy: (text: string) => Promise<'local' | 'terminal' | 'both' | 'none'>;
	/** Saves the PDF of a locale in the current folder, never over another file. */
	save: (locale: Locale) => Promise<Saved>;
};
