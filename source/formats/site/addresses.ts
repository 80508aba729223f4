import type {Locale} from '../../resume/types.ts';
import {urlPath} from '../names/url-path.ts';

/** A site: the languages of it, that of its first page leading, and where it is, if that is known. */
export type Site = {
	locales: readonly Locale[];
	/** Absolute, with `/` at its end: `https://ada.dev/`. */
	url: string | undefined;
	/** Whether nobody is to find it who wasn't told. */
	isHidden?: boolean;
};

/** The folder of a language, from the root: `''` for the first, `es/` for others. */
export function folderOf({locales}: Site, locale: Locale): string {
	return locale === locales[0] ? '' : `${locale}/`;
}

/** The way from the page of one language to a file, which is named from the root. */
export function wayTo(site: Site, from: Locale, file: string): string {
	const up = folderOf(site, from) === '' ? '' : '../';
	const below = folderOf(site, from);
	const own = below !== '' && file.startsWith(below) ? file.slice(below.length) : up + file;
	return urlPath(own);
}

/** Where a page or a file is on the web, without the name that a host adds; undefined if nobody has said. */
export function addressOf({url}: Site, file: string): string | undefined {
	return url === undefined
		? undefined
		: url + urlPath(file.replace(/(?:^|(?<=\/))index\.html$/, ''));
}
