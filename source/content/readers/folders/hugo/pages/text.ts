import {existsSync} from 'node:fs';
import path from 'node:path';
import {scanTags} from '../../../../data/shortcode-tags.ts';
import {isInside} from '../../../../files/walk.ts';
import {regionFinder} from '../../../../shortcodes/regions.ts';

/** `{#id .class key=value}`, which Goldmark takes behind a heading and below a block. */
const attribute = '(?:[#.][\\w:.-]+|[\\w-]+=(?:"[^"{}]*"|[^\\s{}"]+))';
const attributes = new RegExp(`^\\{[ \\t]*${attribute}(?:[ \\t,]+${attribute})*[ \\t]*\\}$`);
const heading = /^ {0,3}#{1,6}[ \t]/;
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/;
/** A comment of a template, which Hugo would show. */
const [commentOpens, commentCloses] = [/\{\{-?\s*\/\*/g, /\*\/\s*-?\}\}/g];
/** A link from the root of the site; two slashes begin another host. */
const fromRoot = /(\]\([ \t]*<?|^ {0,3}\[[^\]\n]+\]:[ \t]*<?|\bhref=["'])(\/(?!\/)[^\s()<>"']*)/gm;
const fileName = /\.(?!x?html?$)[a-z\d]{1,5}$/i;

/** What it takes to make links whole: the address of the site, if it has a whole one, and its folder. */
export type Base = {url: URL | undefined; folder: string};

/** The base of a site whose configuration says where it is published. */
export function baseOf(written: string | undefined, folder: string): Base {
	const isWhole = /^https?:\/\/[^/]/i.test(written ?? '') && URL.canParse(written ?? '');
	return {url: isWhole ? new URL(written ?? '') : undefined, folder};
}

/**
 * A text as Markdown that everybody reads: without Goldmark's attributes and comments of templates,
 * and with links that lead to pages and files of the site made whole. It keeps its lines. `pageAt` is
 * the address of the page that a `relref` names.
 */
export function everybodysMarkdown(
	text: string,
	base: Base,
	pageAt: (reference: string) => string | undefined,
): string {
	const own = withoutComments(withPages(text, pageAt));
	const isLinked = base.url !== undefined && fromRoot.test(own);
	fromRoot.lastIndex = 0;
	if (!own.includes('}') && !isLinked) return own;
	const regionAt = regionFinder(own);
	const lines = own.split('\n');
	let offset = 0;
	const plain = lines.map((line, index) => {
		const at = line.lastIndexOf('{');
		const place = offset + at;
		offset += line.length + 1;
		const isAttribute = at >= 0 && attributes.test(line.slice(at).trimEnd());
		if (!isAttribute || regionAt(place) === 'code') return line;
		const before = line.slice(0, at);
		const isBehind = heading.test(before) || underline.test(lines[index + 1] ?? '');
		return isBehind || before.trim() === '' ? before.trimEnd() : line;
	});
	const joined = plain.join('\n');
	if (!isLinked) return joined;
	const codeAt = regionFinder(joined);
	return joined.replace(fromRoot, (whole, before: string, link: string, at: number) => {
		const url = codeAt(at) === 'code' ? undefined : addressOf(link, base);
		return url === undefined ? whole : before + url;
	});
}

/** A page's, or that of a file which the site has; a missing one is left for a check to tell of. */
function addressOf(link: string, {url, folder}: Base): string | undefined {
	if (!url || !URL.canParse(link, url)) return undefined;
	const name = link.replace(/[?#].*$/s, '');
	if (fileName.test(name)) {
		const places = ['static', 'assets', 'content', 'public', ''].map((each) =>
			path.join(folder, each, name),
		);
		const isThere = places.some((place) => isInside(place, folder) && existsSync(place));
		if (name.includes('\\') || !isThere) return undefined;
	}
	return new URL(link, url).href;
}

/** Takes the comments of templates out, but for their line ends and those in code. */
function withoutComments(text: string): string {
	if (!/\{\{-?\s*\/\*/.test(text)) return text;
	const regionAt = regionFinder(text);
	let made = '';
	let done = 0;
	for (const {index} of text.matchAll(commentOpens)) {
		if (index < done || regionAt(index) === 'code') continue;
		commentCloses.lastIndex = index;
		const close = commentCloses.exec(text);
		if (!close) break;
		const end = close.index + close[0].length;
		made += text.slice(done, index) + text.slice(index, end).replace(/[^\n]/g, '');
		done = end;
	}
	return made + text.slice(done);
}

/** Hugo's `ref` and `relref` as the addresses of their pages, where these are known. */
function withPages(text: string, pageAt: (reference: string) => string | undefined): string {
	if (!/\bref\b|relref/.test(text)) return text;
	let made = '';
	let done = 0;
	for (const tag of scanTags(text)) {
		const isReference = tag.form === 'open' || tag.form === 'single';
		if (!isReference || !/^(?:rel)?ref$/.test(tag.name)) continue;
		const address = pageAt(tag.positional[0] ?? tag.named.get('path') ?? '');
		if (address === undefined) continue;
		made += text.slice(done, tag.start) + address;
		done = tag.end;
	}
	return made + text.slice(done);
}
