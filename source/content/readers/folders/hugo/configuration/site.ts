import type {Problem} from '../../../../../resume/types.ts';
import {type Configuration, readConfiguration} from './configuration.ts';
import {type Languages, languagesOf} from './languages.ts';
import {type Mount, mountsOf} from './mounts.ts';

/**
 * A site. `folder` is the address of its root. The folder that was asked for may be another: `inSite`
 * turns a path from there into one from the root, `asAsked` one from the root into one from there. Both
 * are undefined for what lies outside.
 */
export type Site = {
	folder: string;
	configuration: Configuration;
	languages: Languages;
	mounts: Mount[];
	/** Whether the site itself was asked for, which has much beside a résumé, or only its content. */
	isWhole: boolean;
	inSite: (file: string) => string | undefined;
	asAsked: (file: string) => string | undefined;
};

/** The site in a folder, if there is a configuration of one. Tells of one that can't be read. */
export function readSite(
	folder: string,
	names: readonly string[],
	problems: Problem[],
): Site | undefined {
	const configuration = readConfiguration(folder, names, problems);
	if (!configuration) return undefined;
	const languages = languagesOf(configuration.map);
	return {
		...{folder, configuration, languages, mounts: mountsOf(configuration.map, languages)},
		isWhole: true,
		...{inSite: (file) => file, asAsked: (file) => file},
	};
}
