import {slugify} from '../../content/names/slug.ts';
import type {Locale, Profile, Resume} from '../../resume/types.ts';
import {isDeviceName} from './device-name.ts';

/** Who a résumé is about, as far as its files are called by that. */
type Whose = Pick<Profile, 'name' | 'isAnonymous'>;

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
export function fileNameOf(whose: Whose, extension: string, locale: Locale | undefined): string {
	return [baseNameOf(whose), ...(locale === undefined ? [] : [locale]), extension].join('.');
}

/** What the files of a person are called before the first dot: `grace-hopper`. */
export function baseNameOf({name, isAnonymous}: Whose): string {
	// File systems take 255 bytes; 60 letters are enough.
	const shown = isAnonymous ? 'anonymous' : name;
	const own = shown.trim() ? Array.from(slugify(shown)).slice(0, 60).join('') : 'resume';
	return isDeviceName(own) ? `${own}-resume` : own;
}
