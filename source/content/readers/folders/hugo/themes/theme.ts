import type {ReadOwn} from '../../../placed-files.ts';
import type {MoreKeys} from '../../sites/keys-with.ts';
import type {ProfilePaths} from '../../sites/settings.ts';

/**
 * What a theme of Hugo's keeps where. Paths are keys with dots between them, from the top of the
 * configuration: `params.profileMode.title`. What a theme without a table keeps is found by the usual
 * names.
 *
 * A new theme is a file beside this one with its table, and a line in `themes.ts`.
 */
export type Theme = {
	name: string;
	/** How a configuration calls it in lower case: its folder in `themes`, or a part of its module's path. */
	names: readonly string[];
	/** Paths that a site of this theme has, and of other themes none does; for who renamed it. */
	signs?: readonly string[];
	/** Where it keeps who the résumé is about; of several paths the first that says anything counts. */
	profile?: ProfilePaths;
	/** The list of ways to reach somebody, each with an icon that tells which it is. */
	contacts?: string;
	/** What its keys mean in entries. */
	keys?: MoreKeys;
	/** Texts about the person in the configuration: their paths, by what they are called. */
	texts?: Readonly<Record<string, string>>;
	/**
	 * Its files of data that are not what their names say: the section that each is a list of, or how it
	 * is read. By the path from `data`, without the language and the ending; `authors/*` is any there.
	 */
	data?: Readonly<Record<string, string | ReadOwn>>;
};
