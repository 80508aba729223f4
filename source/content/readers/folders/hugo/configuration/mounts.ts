import {mapIn, mapsIn, textIn, textsIn, type ValueMap} from '../../../../data/value.ts';
import type {Language, Languages} from './languages.ts';
import {fitsGlob} from './patterns.ts';

/**
 * A folder or file of a site, from its root, and where the site sees it: `content/work`, `data`.
 * `language` is the one that all in it is in.
 */
export type Mount = {
	source: string;
	target: string;
	language?: Language;
	/** Whether a file counts, by its path from the source. */
	takes?: (path: string) => boolean;
};

/** What a site calls its folders where its configuration does not, and where others keep data. */
const [content, data] = ['content', 'data'];

/**
 * Where the content and the data of a site lie: where its module's mounts say, else in the
 * `contentDir` of each language, and in `dataDir`.
 */
export function mountsOf(map: ValueMap, languages: Languages): Mount[] {
	const mounted = mapsIn(mapIn(map, 'module'), 'mounts').flatMap((mount) =>
		mountOf(mount, languages),
	);
	const isMounted = (component: string) =>
		mounted.some(({target}) => `${target}/`.startsWith(`${component}/`));
	const dataFolder = inside(textIn(map, 'dataDir') ?? data) ?? data;
	return [
		...mounted,
		...(isMounted(content) ? [] : contentDirs(map, languages)),
		...(isMounted(data) ? [] : [{source: dataFolder, target: data}]),
	];
}

function mountOf(mount: ValueMap, {spoken}: Languages): Mount[] {
	const source = inside(textIn(mount, 'source') ?? '..');
	const target = inside((textIn(mount, 'target') ?? '..').replace(/^\/+/, ''));
	if (source === undefined || target === undefined) return [];
	const matrix = mapIn(mapIn(mount, 'sites'), 'matrix');
	const key = (textIn(mount, 'lang') ?? textIn(matrix, 'languages'))?.toLowerCase();
	const language = spoken.find((each) => each.key === key);
	const [only, except] = [textsIn(mount, 'includeFiles'), textsIn(mount, 'excludeFiles')];
	const takes = (path: string) => {
		const fits = (globs: readonly string[]) => globs.some((glob) => fitsGlob(glob, path));
		return (only.length === 0 || fits(only)) && !fits(except);
	};
	return [{source, target, takes, ...(language && {language})}];
}

/** A folder of several languages belongs to none of them. */
function contentDirs(map: ValueMap, {spoken}: Languages): Mount[] {
	const root = inside(textIn(map, 'contentDir') ?? content) ?? content;
	const folders = new Map<string, Language[]>();
	for (const language of spoken) {
		const own = textIn(language.map, 'contentDir');
		const folder = own === undefined ? root : (inside(own) ?? root);
		folders.set(folder, [...(folders.get(folder) ?? []), language]);
	}
	if (folders.size === 0) return [{source: root, target: content}];
	return [...folders].map(([source, [language, ...others]]) => ({
		source,
		target: content,
		...(language && others.length === 0 && spoken.length > 1 && {language}),
	}));
}

/** A path below the root, without a mark at its ends; undefined for one that leads elsewhere. */
function inside(written: string): string | undefined {
	const slashed = written.replaceAll('\\', '/');
	const path = slashed.replace(/^(?:\.\/+)+|\/+$/g, '');
	// On Windows, a colon would name another drive.
	if (slashed.startsWith('/') || path.includes(':') || path.split('/').includes('..'))
		return undefined;
	return path === '.' ? '' : path;
}
