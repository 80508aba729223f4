import {escapeMarkdown} from '../names/escape-markdown.ts';

/** A component of MDX, or a shortcode of Zola's: a piece of a page that a program sets. */
export type Component = {
	name: string;
	/** What is known of its attributes, as text. */
	attributes: ReadonlyMap<string, string>;
	/** The Markdown in it. */
	inner: string;
	/** Whether it stands by itself, rather than in a line of text. */
	isBlock: boolean;
};

const words = (text: string): readonly string[] => text.split(' ');

/** Attributes whose text readers see: what it is called, facts beside that, text, who said it. */
const seen = {
	title: words('title heading header name label company organization employer institution school'),
	facts: words('subtitle role position jobTitle degree location period dates date year duration'),
	text: words('text description summary content body quote message caption alt'),
	author: words('author cite by'),
	address: words('href url link to'),
};

/** What is shown of things that are on another site, by their id there. */
const embeds: ReadonlyArray<[name: RegExp, address: string]> = [
	[/youtube/i, 'https://www.youtube.com/watch?v='],
	[/vimeo/i, 'https://vimeo.com/'],
];

const picture = /^(?:img|image|picture|photo|figure|resize_?image|video)$|image$/i;
/** Signs, whose attributes name a drawing. */
const sign = /icon|logo|^fa$/i;

/** A component as Markdown: what a reader sees of its attributes, and what is in it. */
export function componentMarkdown({name, attributes, inner, isBlock}: Component): string {
	if (sign.test(name)) return inner;
	const read = (keys: readonly string[]) =>
		keys.flatMap((key) => {
			const text = attributes.get(key)?.trim();
			return text ? [escapeMarkdown(text.replace(/\s+/g, ' '))] : [];
		});
	const address = addressOf(name, attributes);
	const source = attributes.get('src') ?? attributes.get('path');
	if (picture.test(name) && source !== undefined)
		return `![${read(['alt', 'caption', 'title'])[0] ?? ''}](<${source.replace(/[<>\n]/g, '')}>)`;
	const title = read(seen.title).join(' · ');
	const linked = (text: string) => (address === undefined ? text : `[${text}](<${address}>)`);
	const content = inner.trim();
	if (!isBlock) {
		const text = content || [...read(seen.title), ...read(seen.text)].join(' · ');
		return text === '' && address !== undefined ? linked(escapeMarkdown(address)) : linked(text);
	}
	const isLabel = title === '' && content !== '' && !content.includes('\n');
	const heading = title === '' ? '' : linked(`**${title}**`);
	const lone =
		address !== undefined && title === '' && !isLabel ? linked(escapeMarkdown(address)) : '';
	const author = read(seen.author).join(', ');
	const text = isLabel ? linked(content) : content;
	return [
		heading,
		read(seen.facts).join(' · '),
		...read(seen.text),
		/quote/i.test(name) ? text.replace(/^/gm, '> ') : text,
		author === '' ? '' : `— ${author}`,
		lone,
	]
		.filter((part) => part !== '')
		.join('\n\n');
}

/** Where a component leads to, if that is an address and no more. */
function addressOf(name: string, attributes: Component['attributes']): string | undefined {
	const id = attributes.get('id') ?? attributes.get('videoId');
	const [, site] = embeds.find(([kind]) => kind.test(name)) ?? [];
	if (site !== undefined && id !== undefined && /^[\w-]+$/.test(id)) return site + id;
	const written = seen.address.map((key) => attributes.get(key)?.trim()).find((each) => each);
	return written && /^[^\s<>]+$/.test(written) ? written : undefined;
}
