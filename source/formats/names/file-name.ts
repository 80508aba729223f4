import {slugify} from '../../content/names/slug.ts';
import type {Locale, Profile, Resume} from '../../resume/types.ts';
import {isDeviceName} from './device-name.ts';

/** The file name of a résumé: `grace-hopper.es.pdf`; without `locale`, of one in all locales. */
export function fileName(
	{profiles, locales}: Resume,
	extension: string,
	locale: Locale | undefined,
): string {
	const profile = profiles[locale ?? locales[0] ?? ''];
	return fileNameOf(profile ?? {name: ''}, extension, locale);
}

/** The same, from who the résumé is about. */
export function fileNameOf(
	{name, isAnonymous}: Pick<Profile, 'name' | 'isAnonymous'>,
	extension: string,
	locale: Locale | undefined,
): string {
	// File systems take 255 bytes; 60 letters are enough.
	const shown = isAnonymous ? 'anonymous' : name;
	const own = shown.trim() ? Array.from(slugify(shown)).slice(0, 60).join('') : 'resume';
	const base = isDeviceName(own) ? `${own}-resume` : own;
	return [base, ...(locale === undefined ? [] : [locale]), extension].join('.');
}
