import type {ProfileField} from '../../../../records/keys.ts';

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
	profile?: Readonly<Partial<Record<ProfileField, readonly string[]>>>;
	/** Lists of entries in the configuration: the path of each, or of the map around it, by section. */
	sections?: Readonly<Record<string, string>>;
};
