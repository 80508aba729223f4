import {mayFollow, schemeOf} from '../../resume/link-schemes.ts';
import {mistypedAddress} from '../../resume/mistyped.ts';
import type {Problem} from '../../resume/types.ts';
import type {RawEntry} from '../entries/entry.ts';
import {reporter} from '../problems.ts';
import {readAddress} from '../records/fields/links.ts';
import {regionFinder} from '../shortcodes/regions.ts';
import {isThere} from './local-files.ts';

/**
 * Where Markdown has addresses: in links and images, link definitions, autolinks, and HTML
 * attributes.
 */
const addresses = new RegExp(
	[
		'\\]\\([ \\t]*(?:<(?<angled>[^<>\\n]*)>|(?<inline>[^\\s()<>]+(?:\\([^\\s()]*\\)[^\\s()<>]*)*))',
		'(?<=^|\\n) {0,3}\\[[^\\]\\n]+\\]:[ \\t]*<?(?<defined>[^\\s<>]+)',
		'<(?<automatic>(?:javascript|vbscript|data|file):[^\\s<>]*)>',
		'\\b(?:href|src)[ \\t]*=[ \\t]*["\']?(?<attribute>[^\\s"\'<>]+)',
	].join('|'),
	'gi',
);
/** A path with an extension names a file; without one, or with these, it may be a page. */
const fileName = /\.(?!x?html?$|php$|xml$|rss$)[a-z\d]{1,5}$/i;
/** An address for mail, which Markdown takes for that of a file. */
const mail = /^[^\s/@:]+@[^\s/@]+\.[^\s/@]+$/;

/**
 * Reports addresses in an entry's body that are mistyped, unsafe to follow or name a missing file. `folder` is
 * the root of the content, which a path with a leading slash starts from.
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
		if (found === undefined || found.includes('{{')) continue;
		const spaced = match.groups?.inline === undefined ? '' : restAfterSpace(body, match);
		const isNoAddress = spaced !== '' || mistypedAddress(found) !== undefined;
		const hasScheme = schemeOf(found) !== undefined;
		const isFine = hasScheme
			? mayFollow(found) || /^data:image\//i.test(found)
			: !isFileName(found) || isThere(found, file, folder);
		if (isFine && !isNoAddress) continue;
		regionAt ??= regionFinder(body);
		if (regionAt(match.index)) continue;
		const mark = place(match.index + match[0].indexOf(found));
		const report = reporter(entry.source.file, problems);
		if (spaced !== '') {
			const whole = found + spaced;
			const message = `The link “${whole}” has a space in it, so it’s shown as written.`;
			const hint = `Write “${whole.replace(/\s/g, '%20')}”.`;
			report('warning', 'incomplete-link', mark, message, hint);
			continue;
		}
		if (hasScheme || isNoAddress) {
			readAddress(found, mark, report);
			continue;
		}
		if (mail.test(found)) {
			const message = `The link “${found}” isn’t complete.`;
			report('warning', 'incomplete-link', mark, message, `Write “mailto:${found}”.`);
			continue;
		}
		const message = `This links to a file that doesn’t exist: “${found}”.`;
		const hint = 'Fix the path, or write an address that starts with https://.';
		const together = 'Links lead to files that don’t exist.';
		report('warning', 'missing-file', mark, message, hint, together);
	}
}

/** What follows in the brackets of a link behind a space, if it is of the address: no title. */
function restAfterSpace(body: string, {0: before, index}: RegExpExecArray): string {
	const end = index + before.length;
	const line = body.slice(end, end + longest).split('\n', 1)[0] ?? '';
	const [, rest = ''] = /^([ \t]+[^\s"'()<>][^"'()<>]*)\)/.exec(line) ?? [];
	const isAddress =
		/https?:\/\/\S*$/i.test(before) || /\.(?:pdf|docx?|png|jpe?g|gif|webp|svg)$/i.test(rest);
	return isAddress ? rest : '';
}

/** More characters than the rest of an address has. */
const longest = 300;

/** What an address of a page begins with that is likely right. */
const usual = /https?:(?!\/\/(?:[^\s.,:/()<>]+\.[^\s.,:/()<>]|localhost\b|\[))/i;

/** Whether a text has addresses other than `](https://…)`. Faster than finding them all. */
function isSuspicious(body: string): boolean {
	return (
		/\]\((?!https?:)/.test(body) ||
		body.includes(']:') ||
		/<(?!https?:)[a-z]/i.test(body) ||
		/\]\([^\s()]{1,300}[ \t]+[^\s"'()]/.test(body) ||
		usual.test(body)
	);
}

function isFileName(link: string): boolean {
	return fileName.test(link.replace(/[?#].*$/s, ''));
}
