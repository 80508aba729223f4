import {existsSync} from 'node:fs';
import path from 'node:path';
import {mayFollow, schemeOf} from '../../resume/link-schemes.ts';
import type {Problem} from '../../resume/types.ts';
import type {RawEntry} from '../entries/entry.ts';
import {isInside} from '../files/walk.ts';
import {reporter} from '../problems.ts';
import {readAddress} from '../records/fields/links.ts';
import {regionFinder} from '../shortcodes/regions.ts';

/**
 * Where an address may stand in Markdown: in a link or a picture, in a definition of one, in angle
 * brackets, in an attribute of HTML.
 */
const addresses = new RegExp(
	[
		'\\]\\([ \\t]*(?:<(?<angled>[^>\\n]*)>|(?<inline>[^\\s()<>]+(?:\\([^\\s()]*\\)[^\\s()<>]*)*))',
		'(?<=^|\\n) {0,3}\\[[^\\]\\n]+\\]:[ \\t]*<?(?<defined>[^\\s<>]+)',
		'<(?<automatic>(?:javascript|vbscript|data|file):[^\\s<>]*)>',
		'\\b(?:href|src)[ \\t]*=[ \\t]*["\']?(?<attribute>[^\\s"\'<>]+)',
	].join('|'),
	'gi',
);
/** A path with an extension names a file; any other, and these, may be the address of a page. */
const fileName = /\.(?!x?html?$|php$|xml$|rss$)[a-z\d]{1,5}$/i;
/** Folders from which a site serves files that its pages name from the root. */
const served = ['', 'static', 'public', 'assets', 'content'];

/**
 * Tells of addresses in the body of an entry that are unsafe to follow, or name a file that is not
 * there. `folder` is the root of the content, from where a path with a slash begins.
 */
export function checkBodyLinks(
	{entry, address: file, place}: Pick<RawEntry, 'entry' | 'address' | 'place'>,
	folder: string,
	problems: Problem[],
): void {
	const {body} = entry;
	if (!isSuspicious(body)) return;
	let regionAt: ReturnType<typeof regionFinder> | undefined;
	for (const match of body.matchAll(addresses)) {
		const found = Object.values(match.groups ?? {}).find((group) => group !== undefined);
		if (found === undefined || mayFollow(found) || found.includes('{{')) continue;
		const hasScheme = schemeOf(found) !== undefined;
		if (hasScheme ? /^data:image\//i.test(found) : isThere(found, file, folder)) continue;
		regionAt ??= regionFinder(body);
		if (regionAt(match.index)) continue;
		const mark = place(match.index + match[0].indexOf(found));
		const report = reporter(entry.source.file, problems);
		if (hasScheme) {
			readAddress(found, mark, report);
			continue;
		}
		const message = `There is no file “${found}”, to which this links.`;
		const hint = 'Mend the path, or write an address that begins with https://.';
		report('warning', 'missing-file', mark, message, hint);
	}
}

/** Whether a text has any address but `](https://…)`: looking is cheaper than taking it apart. */
function isSuspicious(body: string): boolean {
	return /\]\((?!https?:)/.test(body) || body.includes(']:') || /<(?!https?:)[a-z]/i.test(body);
}

/**
 * Whether a path leads to a file, or may lead to something else. Nobody looks outside of the folder:
 * a backslash could even name another computer, which Windows would then log in to.
 */
function isThere(link: string, file: string, folder: string): boolean {
	const name = decoded(link.replace(/[?#].*$/s, ''));
	if (name.startsWith('//') || name.includes('\\') || !fileName.test(name)) return true;
	const candidates = name.startsWith('/')
		? served.map((each) => path.join(folder, each, name))
		: [path.resolve(path.dirname(file), name)];
	const root = path.resolve(folder);
	const within = candidates.filter((each) => isInside(path.resolve(each), root));
	return within.length === 0 || within.some((each) => existsSync(each));
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
