import {slugify} from '../../content/names/slug.ts';
import type {Locale, Resume} from '../../resume/types.ts';
import {isDeviceName} from './device-name.ts';

/** The file name of a résumé: `grace-hopper.es.pdf`; without `locale`, of one in all locales. */
export function fileName(
	{profiles, locales}: Resume,
	extension: string,
	locale: Locale | undefined,
): string {
	const {name = ''} = profiles[locale ?? locales[0] ?? ''] ?? {};
	return fileNameOf(name, extension, locale);
}

/** The same, from the person's name. */
export function fileNameOf(name: string, extension: string, locale: Locale | undefined): string {
	return [baseNameOf(name), ...(locale === undefined ? [] : [locale]), extension].join('.');
}

/** What the files of a person are called before the first dot: `grace-hopper`. */
export function baseNameOf(name: string): string {
	// File systems take 255 bytes; 60 letters are enough.
	const own = name.trim() ? Array.from(slugify(name)).slice(0, 60).join('') : 'resume';
	return isDeviceName(own) ? `${own}-resume` : own;
}
