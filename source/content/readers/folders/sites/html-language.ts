import path from 'node:path';
import type {Locale} from '../../../../resume/types.ts';
import {namesIn} from '../../../files/in-folder.ts';
import {localeTag} from '../../../names/locale-tag.ts';
import type {Folder} from '../reader.ts';
import {fileText} from './signs.ts';

/** The language in which a site says that all its pages are: `<html lang="fr">` in its layouts. */
export function htmlLanguage(folder: Folder, layouts: readonly string[]): Locale | undefined {
	const said = layouts.flatMap((each) =>
		namesIn(path.join(folder.path, each))
			.filter((name) => /\.(?:astro|njk|liquid|html|[jt]sx?|vue|svelte)$/.test(name))
			.slice(0, 50)
			.flatMap((name) => {
				const text = fileText(folder, `${each}/${name}`) ?? '';
				const tag = /<html\b[^>{]*\blang=["']([a-zA-Z-]+)["']/.exec(text)?.[1];
				return localeTag(tag ?? '') ?? [];
			}),
	);
	const [first, ...others] = new Set(said);
	return others.length === 0 ? first : undefined;
}
