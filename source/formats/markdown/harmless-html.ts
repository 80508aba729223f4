import {regionFinder} from '../../content/shortcodes/regions.ts';
import {decodeEntities} from '../../markdown/extras/references.ts';
import {safeAddress} from '../../markdown/link.ts';

/** Elements whose text is no text. */
const silent =
	/<(script|style|iframe|object|embed|noscript|template|svg|math|textarea|title|xmp|noembed|noframes)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;

/** Elements that only say what a text is: those that we read, and what belongs to them. */
const meaningful = new Set(
	(
		'a abbr b blockquote br caption cite code col colgroup dd del details dfn div dl dt em ' +
		'figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp ' +
		'section small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr'
	).split(' '),
);

/** Attributes that carry no address and run nothing. */
const kept = new Set(
	'align alt colspan datetime dir height lang open rowspan start title valign value width'.split(
		' ',
	),
);
const addresses = new Set(['href', 'src', 'cite']);

const attribute = /([a-z][\w-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/gi;

function attributes(text: string): string {
	let result = '';
	for (const [, name = '', double, single, bare] of text.matchAll(attribute)) {
		const key = name.toLowerCase();
		const value = double ?? single ?? bare ?? '';
		const quoted = value.replaceAll('"', '&quot;');
		if (kept.has(key)) result += ` ${key}="${quoted}"`;
		const address = addresses.has(key) ? safeAddress(decodeEntities(value)) : undefined;
		if (address !== undefined) result += ` ${key}="${address.replaceAll('&', '&amp;')}"`;
	}
	return result;
}

/**
 * HTML that stands in Markdown, without what could run or load anything: of tags, those that say what
 * a text is, with harmless attributes. Headings go down by `shift` levels.
 */
export function harmlessHtml(html: string, shift: number): string {
	return html
		.replace(/<!--[\s\S]*?(?:-->|$)|<[!?][\s\S]*?(?:>|$)/g, '')
		.replace(silent, '')
		.replace(
			/<(\/?)([a-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)(>|$)/gi,
			(_, close: string, tag: string, rest: string) => {
				const name = tag.toLowerCase();
				if (!meaningful.has(name)) return '';
				const level = /^h([1-6])$/.exec(name)?.[1];
				const own =
					level === undefined ? name : `h${Math.min(6, Math.max(1, Number(level) + shift))}`;
				const end = /\/\s*$/.test(rest) && close === '' ? ' />' : '>';
				return `<${close}${own}${close ? '' : attributes(rest.replace(/\/\s*$/, ''))}${end}`;
			},
		);
}

/** Elements that have no end. */
const empty = new Set(['br', 'col', 'hr', 'img', 'wbr']);
/** Elements whose end may be left out: what comes next ends them. */
const optional = new Set([
	'li',
	'dt',
	'dd',
	'p',
	'td',
	'th',
	'tr',
	'thead',
	'tbody',
	'tfoot',
	'rt',
	'rp',
]);

/** The ends of the elements that a text in Markdown leaves open, as more text may follow it. */
export function unclosedTags(markdown: string): string {
	if (!markdown.includes('<')) return '';
	const regionAt = regionFinder(markdown);
	const open: string[] = [];
	for (const {0: tag, 1: close, 2: name = '', index} of markdown.matchAll(
		/<(\/?)([a-z][a-z\d]*)\b[^<>]*>/gi,
	)) {
		const element = name.toLowerCase();
		if (regionAt(index) || !meaningful.has(element) || empty.has(element)) continue;
		if (optional.has(element) || tag.endsWith('/>')) continue;
		if (close === '') open.push(element);
		else if (open.includes(element)) open.splice(open.lastIndexOf(element), 1);
	}
	return open.length === 0
		? ''
		: `\n\n${open
				.reverse()
				.map((name) => `</${name}>`)
				.join('')}`;
}
