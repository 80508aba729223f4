import type {MoreKeys} from '../../sites/keys-with.ts';
import type {ProfilePaths} from '../../sites/settings.ts';

/**
 * What is different in the sites of one theme of Jekyll's.
 *
 * A new theme is a file beside this one with its table, and a line in `themes.ts`.
 */
export type Theme = {
	/** How it is told: by a key of its configuration, its name there, or a file of data. */
	signs?: readonly string[];
	name?: RegExp;
	file?: string;
	/** Under which keys of the configuration it keeps who the résumé is about. */
	profile?: ProfilePaths;
	/** Keys of further texts about the person in the configuration, and their titles. */
	texts?: Readonly<Record<string, string>>;
	/** What its keys mean. */
	keys?: MoreKeys;
	/** The sections of files of data whose names do not tell them. */
	files?: Readonly<Record<string, string>>;
	/** Which switch of the configuration shows a file of data. */
	switches?: Readonly<Record<string, string>>;
};
