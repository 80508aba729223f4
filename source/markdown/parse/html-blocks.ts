import {Parser} from 'htmlparser2';
import {withEmoji} from '../../resume/emoji.ts';
import {plainText} from '../../resume/plain-text.ts';
import {withReferences} from '../extras/character-names.ts';
import type {Role} from '../style/style.ts';
import type {Block} from './blocks.ts';
import {closeInto, endParagraph, type OpenElement, openElement} from './html-elements.ts';
import {ownElements, paragraphElements} from './html-tags.ts';
import {type InlineOptions, renderLink} from './link-spans.ts';
import {markRole} from './markup.ts';
import {scripted} from './scripts.ts';

const roles: Readonly<Record<string, Role>> = {
	strong: 'strong',
	b: 'strong',
	summary: 'strong',
	dt: 'strong',
	em: 'em',
	i: 'em',
	cite: 'em',
	del: 'del',
	s: 'del',
	strike: 'del',
	code: 'code',
	kbd: 'code',
	samp: 'code',
	tt: 'code',
};
const silent = new Set('script style template noscript iframe object svg head title'.split(' '));
/** Deeper nesting means nothing any more. */
const deepest = 20;

/** An inline element that is open: its text so far, and what becomes of it. */
type Inline = {tag: string; text: string; close: (inner: string) => string};

/** What stands between tags and has been read as Markdown, as `readMarkup` takes it. */
export type Marked = {marked: string};

/**
 * The blocks that a piece of HTML means, perhaps with Markdown between its tags: paragraphs, headings,
 * lists, quotes, tables, code and rules, with what their inline tags mean. Other tags go, and their text
 * stays; comments, scripts and styles go whole. A `details` is shown open. Tags may be unbalanced, as
 * Markdown cuts HTML at blank lines.
 */
export function htmlBlocks(
	pieces: ReadonlyArray<string | Marked>,
	options: InlineOptions,
): Block[] {
	const {emoji, reference} = options.names;
	const root = openElement('');
	const stack: OpenElement[] = [root];
	const top = () => stack.at(-1) ?? root;
	let inline: Inline[] = [];
	let mute = 0;

	const add = (text: string) => {
		const target = inline.at(-1) ?? top();
		target.text += text;
	};
	const closeInline = (tag?: string) => {
		if (tag !== undefined && !inline.some((each) => each.tag === tag)) return;
		for (let each = inline.pop(); each; each = inline.pop()) {
			add(each.close(each.text));
			if (each.tag === tag) return;
		}
	};
	/** Ends the paragraph. What an inline tag began goes on in the next one. */
	const flush = () => {
		const open = inline.map((each) => ({...each, text: ''}));
		closeInline();
		endParagraph(top());
		inline = open;
	};
	const push = (tag: string, attributes: Record<string, string>) => {
		flush();
		stack.push(openElement(tag, attributes));
	};
	const pop = () => {
		flush();
		const element = stack.pop();
		const depth = stack.filter(({tag}) => tag === 'ul' || tag === 'ol').length;
		if (element) closeInto(top(), element, depth);
	};
	const popTo = (...tags: string[]) => {
		const index = stack.findLastIndex((element) => tags.includes(element.tag));
		if (index > 0) while (stack.length > index) pop();
	};
	const beginInline = (tag: string, close: (inner: string) => string) => {
		if (inline.length < deepest && top().tag !== 'pre') inline.push({tag, text: '', close});
	};

	/** Ends what a term of a list of definitions follows. */
	const popToTerms = () => {
		const list = stack.findLastIndex(({tag}) => tag === 'dl');
		if (list > 0) while (stack.length > list + 1) pop();
	};
	const openBlockElement = (written: string, attributes: Record<string, string>) => {
		if (stack.length > deepest) return flush();
		// What a term means is an item below it.
		const tag = written === 'dd' ? 'li' : written;
		if (tag === 'li') {
			if (top().tag === 'li') pop();
			// An item on its own is in a list that Markdown has cut in two.
			if (!/^[uo]l$/.test(top().tag)) push('ul', written === 'dd' ? {attached: ''} : {});
		} else if (tag === 'td' || tag === 'th') popTo('td', 'th');
		push(tag, attributes);
	};

	const opened = (tag: string, attributes: Record<string, string>) => {
		if (silent.has(tag)) mute++;
		if (mute > 0) return;
		if (ownElements.has(tag)) openBlockElement(tag, attributes);
		else if (paragraphElements.has(tag)) {
			if (tag === 'tr') popTo('td', 'th');
			if (tag === 'dt') popToTerms();
			flush();
			if (tag === 'tr' && top().tag === 'table') top().rows.push([]);
		} else if (tag === 'br') add('\n');
		else if (tag === 'hr') {
			flush();
			top().blocks.push({kind: 'rule'});
		} else if (tag === 'img') {
			const label = plainText(attributes.alt ?? '').replace(/\s+/g, ' ');
			// In a link, it is the link that a reader wants to follow.
			const linked = inline.some((each) => each.tag === 'a');
			add(linked ? label : renderLink(label, attributes.src ?? '', options));
		} else if (tag === 'input' && attributes.type === 'checkbox' && top().tag === 'li') {
			top().language = 'checked' in attributes ? '☑' : '☐';
		} else if (tag === 'a')
			beginInline(tag, (inner) => renderLink(inner, attributes.href ?? '', options));
		else if (tag === 'sub' || tag === 'sup') {
			const where = tag === 'sub' ? 'lowered' : 'raised';
			beginInline(tag, (inner) => scripted(inner, where));
		}
		const role = Object.hasOwn(roles, tag) ? roles[tag] : undefined;
		if (role) beginInline(tag, (inner) => (inner === '' ? '' : markRole(role, inner)));
		if (tag === 'summary') add('▾ ');
		if (tag === 'code' && top().tag === 'pre')
			top().language = /(?:language|lang)-([\w+#-]+)/.exec(attributes.class ?? '')?.[1] ?? '';
	};

	const closed = (tag: string) => {
		if (silent.has(tag)) mute = Math.max(0, mute - 1);
		if (mute > 0 || silent.has(tag)) return;
		closeInline(tag);
		if (ownElements.has(tag)) popTo(tag === 'dd' ? 'li' : tag);
		else if (paragraphElements.has(tag)) flush();
	};

	const parser = new Parser(
		{
			onopentag: opened,
			onclosetag: (tag, implied) => {
				if (!implied || tag !== 'p') closed(tag);
			},
			ontext: (raw) => {
				if (mute > 0) return;
				const text = plainText(withReferences(raw, reference));
				if (top().tag === 'pre') top().text += text;
				else if (inline.some((each) => roles[each.tag] === 'code'))
					add(text.replace(/[ \t\n]+/g, ' '));
				else add(withEmoji(text.replace(/[ \t\n]+/g, ' '), emoji));
			},
		},
		// References are decoded with the text around them, so that what they hide is seen whole.
		{decodeEntities: false},
	);
	for (const piece of pieces) {
		if (typeof piece === 'string') parser.write(piece);
		else if (mute === 0) add(piece.marked);
	}
	parser.end();
	while (stack.length > 1) pop();
	flush();
	// A list that was cut off from its tag still has items.
	const rest = openElement('');
	closeInto(rest, root, 0);
	return rest.blocks;
}
