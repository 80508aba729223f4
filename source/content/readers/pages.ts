import type {Document} from '../data/front-matter.ts';
import type {Origin} from '../records/record.ts';
import type {PlacedFile} from './placed-files.ts';

/**
 * A Markdown file of a site: where it lies, and what stands in it. Of some, only the lists in their front
 * matter count.
 */
export type Page = Document & {placed: PlacedFile; origin: Origin; onlyLists: boolean};

/**
 * What a generator makes of the pages of its site: those that it shows, with the front matter that
 * its configuration adds, and with a text that is Markdown of everybody's. A page that it does not
 * show is left out; one that it changes, or makes two of, keeps its `placed`.
 */
export type PagesOf = (pages: readonly Page[]) => readonly Page[];
