import type {Locale, Resume} from '../resume/types.ts';

/** What is served at one moment: the résumé as last read, and its documents. */
export type Edition = {
	readonly resume: Resume;
	/** Names what was read: other content, another tag (letters and digits). */
	readonly tag: string;
	/** The bytes of a document; the same promise for the same question. Rejects when it can't be made. */
	document(format: DocumentFormat, locale: Locale): Promise<Uint8Array>;
	/** The résumé, or one entry, as terminal text; as `--print` prints it. */
	print(options: {
		locale: Locale;
		entry?: string;
		width: number;
		colorLevel: 0 | 1 | 2 | 3;
		hyperlinks: boolean;
	}): string;
};
export type DocumentFormat = 'pdf' | 'docx' | 'html' | 'markdown' | 'text' | 'json' | 'vcard';
/** Hands out the edition of now; `commands/serve.ts` replaces it when content changes. */
export type Editions = {readonly current: Edition};
