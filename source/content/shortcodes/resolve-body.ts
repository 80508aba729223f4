import {limits} from '../../resume/problems/limits.ts';
import type {CodeWith} from '../../resume/problems/problem-codes.ts';
import {blankStart} from '../data/lines.ts';
import {scanTags, type Tag} from '../data/shortcode-tags.ts';
import {escapeOpeners, hasOpener, unescapeOpeners} from '../data/without-shortcodes.ts';
import {type Mark, type Report, start} from '../problems.ts';
import {readAddress} from '../records/fields/links.ts';
import {type Lookup, paramMarkdown} from '../records/fields/params.ts';
import {isBuiltIn, renderBuiltIn, renderUnknown, withoutNowhere} from './built-in.ts';
import {type Card, cardMarkdown, dedent, readCard} from './cards.ts';
import {regionFinder} from './regions.ts';
import {type BodyNode, parseShortcodes, type Shortcode} from './shortcodes.ts';
import {stripComments} from './strip-comments.ts';

/** What resolving a body takes: the values of params, and where its offsets are in its file. */
export type BodyContext = {lookup: Lookup; report: Report; place: (offset: number) => Mark};

/**
 * Replaces the shortcodes of a body: cards, params and Hugo's own by Markdown, any other by the words
 * in it and between its tags. Returns the cards in their order as well.
 */
export function resolveBody(text: string, context: BodyContext): {body: string; cards: Card[]} {
	if (!hasOpener(text)) return {body: text, cards: []};
	const {lookup, report, place} = context;
	const tags = scanTags(text);
	const regionAt = regionFinder(maskTags(text, tags));
	const cards: Card[] = [];
	let added = 0;
	let isTold = false;
	const warn = (
		code: CodeWith<'warning'>,
		{start}: {start: number},
		message: string,
		hint?: string,
	) => report('warning', code, place(start), message, hint);

	const render = (nodes: readonly BodyNode[]): string => nodes.map(renderNode).join('');

	const renderNode = (node: BodyNode): string => {
		if (node.kind === 'text') return node.text;
		if (node.kind === 'literal') return escapeOpeners(node.text);
		if (node.kind === 'shortcode') return renderShortcode(node);
		const message =
			node.kind === 'broken'
				? 'This shortcode’s bracket is never closed.'
				: `The closing tag of “${node.name}” has no opening tag before it.`;
		warn('unclosed-shortcode', node, message);
		return '';
	};

	const renderShortcode = (shortcode: Shortcode): string => {
		const inner = render(shortcode.inner ?? []);
		if (shortcode.name === 'param') return renderParam(shortcode) + inner;
		if (shortcode.name === 'project-card') return renderCard(shortcode, inner);
		if (isBuiltIn(shortcode.name)) return renderBuiltIn(shortcode, inner);
		const hint = 'Its inner text and its title, if any, are shown as they are.';
		warn('unknown-shortcode', shortcode, `The shortcode “${shortcode.name}” isn’t known.`, hint);
		return renderUnknown(shortcode, inner);
	};

	const renderParam = (shortcode: Shortcode): string => {
		const name = shortcode.positional[0] ?? shortcode.named.get('name') ?? '';
		const value = lookup(name);
		added += value?.length ?? 0;
		if (added > limits.text) {
			if (!isTold) {
				const message = 'Its params make this text too long, so nothing from here on is shown.';
				report('error', 'too-long', place(shortcode.start), message);
			}
			isTold = true;
			return '';
		}
		if (value === undefined) {
			const hint = `Add \`${name}: …\` to the front matter or to the profile.`;
			warn('param-without-value', shortcode, `The param “${name}” has no value.`, hint);
		}
		return paramMarkdown(value ?? name, regionAt(shortcode.start) === 'code');
	};

	const renderCard = (shortcode: Shortcode, inner: string): string => {
		const mark = place(shortcode.start);
		if (!shortcode.inner && !shortcode.selfClosing) {
			const hint = 'Write {{< /project-card >}} where its text ends.';
			warn('unclosed-shortcode', shortcode, 'This project card is never closed.', hint);
		}
		const card = readCard(shortcode, cardBody(inner), (address) =>
			readAddress(address, mark, report),
		);
		if (card.title === '') {
			report('error', 'missing-title', mark, 'This project card has no title.', 'Add title="…".');
		}
		cards.push(card);
		return cardEdge + cardMarkdown(card) + cardEdge;
	};

	const finish = (markdown: string) => unescapeOpeners(withoutNowhere(joinCards(markdown)));
	const body = finish(render(parseShortcodes(text, tags)));
	// A nested card is read before the one around it.
	cards.sort((a, b) => a.start - b.start);
	return {body, cards: cards.map((card) => ({...card, body: finish(card.body)}))};
}

/** Whether nothing of a body would be shown: it has only comments, and shortcodes without words. */
export function saysNothing(text: string): boolean {
	if (text === '') return true;
	const context: BodyContext = {lookup: () => 'x', report: () => {}, place: () => start};
	return stripComments(resolveBody(text, context).body).trim() === '';
}

/** Marks where a card starts and ends; being a control character, it is in no content. */
const cardEdge = '\u0002';

/** The text between a card's tags without its indent; nested cards have lost theirs already. */
function cardBody(inner: string): string {
	const parts = inner.split(cardEdge);
	return joinCards(
		parts.map((part, index) => (index % 2 === 0 ? dedent(part) : part)).join(cardEdge),
	);
}

/** Puts one blank line between a card and the text around it, and none at the ends. */
function joinCards(markdown: string): string {
	return markdown
		.split(cardEdge)
		.map((part) => part.slice(blankStart(part)).trimEnd())
		.filter((part) => part !== '')
		.join('\n\n');
}

/** Overwrites the tags, so that backquotes in their arguments are not taken for code. */
function maskTags(text: string, tags: readonly Tag[]): string {
	let done = 0;
	let mask = '';
	for (const {start, end} of tags) {
		mask += text.slice(done, start) + text.slice(start, end).replace(/[^\n]/g, 'x');
		done = end;
	}
	return mask + text.slice(done);
}
