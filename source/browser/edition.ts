import type {ParsedText} from '../markdown/parsed-text.ts';
import type {Span} from '../markdown/style/span.ts';
import type {Variant} from '../resume/screen/theme.ts';
import type {Entry, Locale, Resume} from '../resume/types.ts';
import type {Theme} from '../viewer/themes/theme.ts';

/** An entry without what its reader never sees; `ready` is the index of its text, and a zero. */
type PageEntry = Omit<Entry, 'body' | 'source' | 'draft'>;

/** A résumé in one language, as the viewer in a page takes it: plain data that survives JSON. */
export type ViewerEdition = Pick<Resume, 'locales' | 'sections'> & {
	locale: Locale;
	profile: Resume['profiles'][Locale];
	/** How the viewer looks, by day and by night, in exact colours. */
	themes: Readonly<Record<Variant, Theme>>;
	/** All that this language shows, those that are not translated too. */
	entries: PageEntry[];
	texts: Array<ParsedText['linked']>;
	/** How links beside the texts look, by their labels and addresses. */
	links: Array<[label: string, address: string, spans: Span[]]>;
	/** Where the page in this language is, and its PDF if there is one: addresses relative to the viewer's. */
	page: string;
	pdf?: string | undefined;
};
