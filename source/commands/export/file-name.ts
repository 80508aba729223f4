import {slugify} from '../../content/names/slug.ts';
import type {Locale, Resume} from '../../resume/types.ts';
import {isDeviceName} from './device-name.ts';

/** The name of a file that holds a résumé: `grace-hopper.es.pdf`. Without `locale` it holds them all. */
export function fileName(
	{profiles, locales}: Resume,
	extension: string,
	locale: Locale | undefined,
): string {
	const {name = ''} = profiles[locale ?? locales[0] ?? ''] ?? {};
	return fileNameOf(name, extension, locale);
}

/** The same for a name that is known. */
export function fileNameOf(name: string, extension: string, locale: Locale | undefined): string {
	// A file system takes 255 bytes; a name of 60 letters is enough to be known by.
	const own = name.trim() ? Array.from(slugify(name)).slice(0, 60).join('') : 'resume';
	const base = isDeviceName(own) ? `${own}-resume` : own;
	return [base, ...(locale === undefined ? [] : [locale]), extension].join('.');
}
