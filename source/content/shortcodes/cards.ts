import type {Link} from '../../resume/types.ts';
import {escapeMarkdown} from '../names/escape-markdown.ts';
import {toLine} from '../records/fields/text.ts';
import type {Shortcode} from './shortcodes.ts';

/** A project card in a page; `start` is the offset of its tag in the page's text. */
export type Card = {
	title: string;
	tags: string[];
	/** As written: `owner/name`, or a whole address. */
	repository: string;
	link?: Link;
	body: string;
	start: number;
};

/** `owner/name` on GitHub. */
const onGitHub = /^\w[\w.-]*\/[\w.-]+$/;

/**
 * Reads a `project-card` shortcode. `body` is the Markdown between its tags; `readAddress` returns the
 * address of a repository outside GitHub, or undefined if it must not be linked.
 */
export function readCard(
	{named, start}: Shortcode,
	body: string,
	readAddress: (address: string) => string | undefined,
): Card {
	const words = (key: string) => toLine(named.get(key) ?? '').split(' ');
	const tags = [...words('tech-icons'), ...words('other-tech')].filter((tag) => tag !== '');
	const repository = toLine(named.get('repository') ?? '');
	const url = onGitHub.test(repository)
		? `https://github.com/${repository}`
		: repository && readAddress(repository);
	// The label shows the whole address, so that readers need not see it twice.
	const label = onGitHub.test(repository) ? `github.com/${repository}` : repository;
	return {
		title: toLine(named.get('title') ?? ''),
		tags: [...new Set(tags)],
		repository,
		...(url ? {link: {label, url}} : {}),
		body,
		start,
	};
}

/** A card as Markdown within its page: each of its words once, readable without styles. */
export function cardMarkdown({title, tags, repository, link, body}: Card): string {
	const label = escapeMarkdown(link?.label ?? repository);
	const parts = [
		title && `### ${escapeMarkdown(title)}`,
		tags.length > 0 && `*${tags.map(escapeMarkdown).join(' · ')}*`,
		link ? `[${label}](${encodeBrackets(link.url)})` : label,
		body,
	];
	return parts.filter((part) => part).join('\n\n');
}

/** A bracket in an address would end the link. */
function encodeBrackets(url: string): string {
	return url.replace(
		/[()<>]/g,
		(bracket) => `%${bracket.charCodeAt(0).toString(16).toUpperCase()}`,
	);
}

/** Removes the indent that all lines share, and blank lines at both ends. */
export function dedent(text: string): string {
	const lines = text.split('\n').map((line) => (line.trim() === '' ? '' : line));
	// The first line follows the tag, so that its indent means nothing unless it starts with blanks.
	const indents = lines
		.filter((line, index) => line !== '' && (index > 0 || /^\s/.test(line)))
		.map((line) => /^[ \t]*/.exec(line)![0].length);
	const common = indents.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY);
	const body = lines.map((line, index) =>
		index > 0 || /^\s/.test(line)
			? line.slice(common === Number.POSITIVE_INFINITY ? 0 : common)
			: line,
	);
	return body.join('\n').replace(/^\n+/, '').trimEnd();
}
