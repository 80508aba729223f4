import {existsSync} from 'node:fs';
import path from 'node:path';
import {parseUrl} from '../../../../resume/link-schemes.ts';
import {textIn} from '../../../data/value.ts';
import {isInside} from '../../../files/walk.ts';
import {regionFinder} from '../../../shortcodes/regions.ts';
import type {Site} from './site.ts';

/** Where a site is published, as far as its configuration says. Both end without a slash. */
export type Base = {url: string; baseurl: string};

/** A link from the root of the site; two slashes begin another host. */
const fromRoot =
	/(\]\([ \t]*<?|^ {0,3}\[[^\]\n]+\]:[ \t]*<?|\b(?:href|src)=["'])(\/(?!\/)[^\s()<>"']*)/gm;
const fileName = /\.(?!x?html?$)[a-z\d]{1,5}$/i;

/** Where the configuration says that the site is; nowhere, if only its owner's machine has it. */
export function baseOf({map}: Site): Base {
	const url = textIn(map, 'url')?.replace(/\/+$/, '') ?? '';
	const isPublic = parseUrl(url) && /^https?:\/\/(?!localhost|127\.|0\.0\.0\.0)/i.test(url);
	const baseurl = textIn(map, 'baseurl')?.replace(/^\/*|\/+$/g, '') ?? '';
	return {url: isPublic ? url : '', baseurl: baseurl === '' ? '' : `/${baseurl}`};
}

/**
 * A text whose links from the root of the site lead to it; where nobody knows where that is, they
 * lead to its folder. A link to a file that is not there stays, for a check to tell of.
 */
export function withWholeLinks(text: string, {url, baseurl}: Base, site: Site): string {
	if (!text.includes('/') || (url === '' && baseurl === '')) return text;
	let regionAt: ReturnType<typeof regionFinder> | undefined;
	return text.replace(fromRoot, (whole, before: string, link: string, at: number) => {
		regionAt ??= regionFinder(text);
		if (regionAt(at) === 'code') return whole;
		const isBelow = baseurl !== '' && `${link}/`.startsWith(`${baseurl}/`);
		const inside = isBelow ? link.slice(baseurl.length) || '/' : link;
		if (url === '') return before + inside;
		return isMissing(inside, site) ? before + inside : before + url + link;
	});
}

function isMissing(link: string, {folder, source}: Site): boolean {
	const name = link.replace(/[?#].*$/s, '');
	if (!fileName.test(name)) return false;
	const address = path.join(folder.path, source, name);
	return name.includes('\\') || !isInside(address, folder.path) || !existsSync(address);
}
