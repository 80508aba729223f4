import type {Locale, Problem} from '../../../resume/types.ts';
import type {FileAccount} from '../../files/file-account.ts';
import type {Found} from '../../files/walk.ts';
import type {Keys} from '../../records/keys.ts';
import type {ProfileSource} from '../../records/record.ts';
import type {PagesOf} from '../pages.ts';
import type {PlacedFile} from '../placed-files.ts';

/**
 * A folder that somebody asked for, and what is in it. A reader that leaves a file out says why:
 * `folder.files.left(file, 'a draft')`.
 */
export type Folder = {path: string; names: readonly string[]; files: FileAccount};

/**
 * A folder that content lies in, relative to the one that was asked for; empty for itself. Of a
 * site, only what belongs into a résumé counts. `isData` is a folder of data files only. One with
 * a `section` holds the entries of that, whatever it is called; it may be a single file.
 */
export type Root = {
	path: string;
	isSite: boolean;
	isData: boolean;
	locale?: Locale;
	section?: string;
};

/**
 * Where the content of a folder is. `starts` are the files and folders to read; `settings` what a
 * site's configuration says of the person; `locales` those that it names, the default one first.
 * `place` says what the files are where their paths do not.
 */
export type Layout = {
	roots: Root[];
	starts: string[];
	settings: ProfileSource[];
	locales: Locale[];
	place?: (found: readonly Found[]) => PlacedFile[];
	/** What the keys in its files mean, where a theme has its own. */
	keys?: Keys;
	/** What the program that makes a site of the folder does with its pages. */
	pagesOf?: PagesOf;
};

/** That a folder is of a reader's kind: how sure that is, from 0 to 1, and what lies where. */
export type Recognition = {sure: number; layout: () => Layout};

/** A kind of folder: how it is recognised, and what the keys in its files mean. */
export type FolderReader = {
	name: string;
	keys: Keys;
	/** Tells of a configuration that can't be read. Undefined for a folder of another kind. */
	recognise: (folder: Folder, problems: Problem[]) => Recognition | undefined;
};

/** A root that is the folder itself, and all content. */
export const wholeFolder: Root = {path: '', isSite: false, isData: false};
