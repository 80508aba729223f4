import type {Entry, Locale} from '../../../resume/types.ts';
import {localeTag} from '../../names/locale-tag.ts';

/**
 * Where the translation of an entry would be, beside how its own file is named: `es/about.md` for
 * `en/about.md`, `about.es.md` for `about.md`. Undefined for what is no Markdown file of its own.
 */
export function translatedFile(
	{source: {file}, locale}: Entry,
	wanted: Locale,
): string | undefined {
	const [, stem, extension] = /^(.+)\.(md|markdown|mdx)$/i.exec(file) ?? [];
	if (stem === undefined) return undefined;
	const folders = file.split('/');
	const index = folders.slice(0, -1).findIndex((folder) => localeTag(folder) === locale);
	if (index >= 0) return folders.with(index, wanted).join('/');
	const dot = stem.lastIndexOf('.');
	const suffix = dot > stem.lastIndexOf('/') ? localeTag(stem.slice(dot + 1)) : undefined;
	return `${suffix === locale ? stem.slice(0, dot) : stem}.${wanted}.${extension}`;
}
