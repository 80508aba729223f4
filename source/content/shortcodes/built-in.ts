import {escapeMarkdown} from '../names/escape-markdown.ts';
import {toLine} from '../records/fields/text.ts';
import type {Shortcode} from './shortcodes.ts';

/** What a shortcode becomes: Markdown. `inner` is the Markdown between its tags. */
type Rendering = (shortcode: Arguments, inner: string) => string;
type Arguments = Pick<Shortcode, 'named' | 'positional'>;

/** Stands for an address that is not known; being a control character, it is in no content. */
const nowhere = '\u0003';

/** An argument by its name, or by its place where none of them has a name. */
function argument({named, positional}: Arguments, name: string, place = -1): string {
	return toLine(named.get(name) ?? (named.size === 0 ? positional[place] : undefined) ?? '');
}

/** A part of an address: no name of anything has a mark in it that would lead elsewhere. */
const isId = (text: string) => /^[\w.-]+$/.test(text) && !/^\.+$/.test(text);

/** A link to `page` with what the arguments name in it: `{0}` or `{user}`; nothing if it is missing. */
function linked(
	page: string,
	...arguments_: ReadonlyArray<[name: string, place: number]>
): Rendering {
	return (shortcode, inner) => {
		const ids = arguments_.map(([name, place]) => argument(shortcode, name, place));
		if (!ids.every(isId)) return inner;
		const address = `${page}${ids.join('/')}`;
		const title = argument(shortcode, 'title');
		return `[${escapeMarkdown(title || address.replace(/^https:\/\/(?:www\.)?/, ''))}](${address})${inner}`;
	};
}

const strong = (text: string) => (text === '' ? '' : `**${escapeMarkdown(text)}**`);
const paragraphs = (...parts: readonly string[]) =>
	parts.filter((part) => part !== '').join('\n\n');

const post: Rendering = (shortcode, inner) => {
	const [user, id] = [argument(shortcode, 'user'), argument(shortcode, 'id')];
	if (!isId(user) || !isId(id)) return inner;
	return `[@${escapeMarkdown(user)}](https://x.com/${user}/status/${id})${inner}`;
};
const instagram = linked('https://www.instagram.com/p/', ['id', 0]);
const vimeo = linked('https://vimeo.com/', ['id', 0]);

/**
 * Hugo's own shortcodes, and what of each a reader gets. Pictures and videos become their words and a
 * link; what an address needs is not known here becomes words alone: see `withoutNowhere`.
 */
const builtIn: Readonly<Record<string, Rendering>> = {
	comment: () => '',
	details: (shortcode, inner) =>
		block(
			paragraphs(
				strong(argument(shortcode, 'summary') || argument(shortcode, 'title')),
				inner.trim(),
			),
		),
	figure: (shortcode) => {
		const [title, caption, attribution] = ['title', 'caption', 'attr'].map((name) =>
			argument(shortcode, name),
		);
		const source = linkTo(attribution ?? '', argument(shortcode, 'attrlink'));
		const words = [caption, source].filter((part) => part !== '').join(' ');
		const own =
			paragraphs(strong(title ?? ''), words) || escapeMarkdown(argument(shortcode, 'alt'));
		return block(linkTo(own, argument(shortcode, 'link')));
	},
	gist: linked('https://gist.github.com/', ['user', 0], ['id', 1]),
	highlight: ({positional, named}, inner) => {
		const language = /^[\w+#.-]+$/.exec(positional[0] ?? named.get('lang') ?? '')?.[0] ?? '';
		if (/hl_inline\s*=\s*true/i.test(positional[1] ?? '')) return codeSpan(inner.trim());
		return block(fenced(inner.replace(/^\s*\n|\s+$/g, ''), language));
	},
	instagram,
	instagram_simple: instagram,
	qr: (shortcode, inner) => (argument(shortcode, 'text') || inner).trim(),
	ref: () => nowhere,
	relref: () => nowhere,
	tweet: post,
	twitter: post,
	twitter_simple: post,
	vimeo,
	vimeo_simple: vimeo,
	x: post,
	x_simple: post,
	youtube: linked('https://www.youtube.com/watch?v=', ['id', 0]),
};

/** Whether a shortcode is one of Hugo's own. */
export function isBuiltIn(name: string): boolean {
	return Object.hasOwn(builtIn, name);
}

/** One of Hugo's own shortcodes as Markdown. */
export function renderBuiltIn({name, ...rest}: Shortcode, inner: string): string {
	return builtIn[name]?.(rest, inner) ?? inner;
}

/** Names of arguments that hold words for readers, in the order in which these stand. */
const spoken = words(
	'title heading header name label text subtitle summary caption description content quote author cite',
);

/** What an unknown shortcode says: the words in its arguments, and what is between its tags. */
export function renderUnknown({named, positional}: Shortcode, inner: string): string {
	const said = spoken.flatMap((name) => toLine(named.get(name) ?? '') || []);
	const sentences = positional.map((each) => toLine(each)).filter((each) => /\S\s+\S/.test(each));
	const all = [...new Set([...said, ...sentences])].filter((text) => !inner.includes(text));
	if (all.length === 0) return inner;
	return block(paragraphs(...all.map(escapeMarkdown), inner.trim()));
}

/** Links to a page whose address is not known, as their words alone. */
export function withoutNowhere(markdown: string): string {
	if (!markdown.includes(nowhere)) return markdown;
	return markdown
		.replace(/\[([^[\]\n]*)\]\(\s*<?\u0003[^()\n]*\)/g, '$1')
		.replace(/^ {0,3}\[[^[\]\n]+\]:\s*<?\u0003.*$/gm, '')
		.replaceAll(nowhere, '');
}

/** Where a line ends that a block must begin after; several blank lines are one. */
function block(markdown: string): string {
	return markdown === '' ? '' : `\n\n${markdown}\n\n`;
}

function linkTo(markdown: string, address: string): string {
	if (markdown === '' || !/^https?:\/\/[^\s<>()]+$/i.test(address) || markdown.includes('\n'))
		return markdown;
	return `[${markdown}](${address})`;
}

function fenced(code: string, language: string): string {
	const longest = Math.max(2, ...Array.from(code.matchAll(/`+/g), ([run]) => run.length));
	const fence = '`'.repeat(longest + 1);
	return `${fence}${language}\n${code}\n${fence}`;
}

function codeSpan(code: string): string {
	const longest = Math.max(0, ...Array.from(code.matchAll(/`+/g), ([run]) => run.length));
	const fence = '`'.repeat(longest + 1);
	return longest === 0 ? `${fence}${code}${fence}` : `${fence} ${code} ${fence}`;
}

function words(text: string): readonly string[] {
	return text.split(' ');
}
