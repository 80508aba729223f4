import type {Highlight} from '../../markdown/extras/highlight.ts';
import {isRightToLeft} from '../../markdown/layout/direction.ts';
import type {Block, Item} from '../../markdown/parse/blocks.ts';
import {type Span, textOf} from '../../markdown/style/span.ts';
import {headingLevels} from '../heading-levels.ts';
import type {Direction} from '../language.ts';
import {isChecked, listKind} from '../list-kind.ts';
import {element, html, type Markup} from './markup.ts';
import {inlineMarkup} from './spans.ts';

type Level = 1 | 2 | 3 | 4 | 5 | 6;

/** Where a text stands. */
export type BlockContext = {
	/** The level of the heading above the text: its own headings are below that. */
	level: number;
	direction: Direction;
	highlight: Highlight;
};

const letters = /\p{L}/u;
const lettersFromTheRight =
	/[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

/**
 * A paragraph of another direction than its page. In a page from the right it has no letter from
 * there: names in Latin letters begin many a sentence in Arabic.
 */
function turned(spans: readonly Span[], direction: Direction): Markup | undefined {
	const text = textOf(spans);
	if (direction === 'ltr') return isRightToLeft(text) ? html` dir="rtl"` : undefined;
	const isOther = letters.test(text) && !lettersFromTheRight.test(text) && !isRightToLeft(text);
	return isOther ? html` dir="ltr"` : undefined;
}

/** Markdown's blocks as HTML. An author's headings are put below those that enclose them. */
export function blockMarkup(
	blocks: readonly Block[],
	{level: outer, direction, highlight}: BlockContext,
): Markup[] {
	const levelFor = headingLevels(outer);

	function heading(written: number, spans: readonly Span[]): Markup {
		const name = `h${levelFor(written) as Level}` as const;
		// A heading is bold already; an author who says so again means no more by it.
		const inner = inlineMarkup(
			spans.map((span) => ({...span, roles: span.roles.filter((role) => role !== 'strong')})),
		);
		const side = turned(spans, direction);
		return element(name, side ? html`<span${side}>${inner}</span>` : inner);
	}

	function paragraph(spans: readonly Span[], before?: Markup): Markup {
		return html`<p${turned(spans, direction)}>${before}${inlineMarkup(spans)}</p>\n`;
	}

	/** An item's own text keeps its side of the list, whatever its direction: the bullet is there. */
	function item({blocks: inner, ...each}: Item, loose: boolean): Markup {
		const checked = isChecked({...each, blocks: inner});
		const box =
			checked === undefined ? undefined : html`<span class="box">${checked ? '☑' : '☐'}</span> `;
		const [first, ...others] = inner;
		const task = box && html` class="task"`;
		if (first?.kind !== 'paragraph') return html`<li${task}>${box}${all(inner)}</li>\n`;
		if (loose) return html`<li${task}>${paragraph(first.spans, box)}${all(others)}</li>\n`;
		const side = turned(first.spans, direction);
		const text = inlineMarkup(first.spans);
		return html`<li${task}>${box}${side ? html`<bdi${side}>${text}</bdi>` : text}${all(others)}</li>\n`;
	}

	function list({items, loose}: Extract<Block, {kind: 'list'}>): Markup {
		const kind = listKind(items);
		if (kind.kind === 'footnote')
			return html`<div class="footnote"><span class="marker">[${kind.label}]</span> ${items.map(({blocks: inner}) => all(inner))}</div>\n`;
		const set = items.map((each) => item(each, loose));
		if (kind.kind === 'bullets') return html`<ul>\n${set}</ul>\n`;
		return html`<ol${kind.start !== 1 && html` start="${kind.start}"`}>\n${set}</ol>\n`;
	}

	function table({header, rows, alignments}: Extract<Block, {kind: 'table'}>): Markup {
		const side = (column: number) => {
			const alignment = alignments[column] ?? 'left';
			return alignment !== 'left' && html` class="${alignment}"`;
		};
		const heads = header.map(
			(cell, column) => html`<th scope="col"${side(column)}>${inlineMarkup(cell)}</th>`,
		);
		const body = rows.map(
			(row) =>
				html`<tr>${row.map((cell, column) => html`<td${side(column)}>${inlineMarkup(cell)}</td>`)}</tr>\n`,
		);
		const name = header.map(textOf).join(', ');
		// A wide table scrolls by itself, which a keyboard must be able to do too (WCAG 2.1.1).
		return html`<div class="table" role="group" aria-label="${name}" tabindex="0"><table>
<thead><tr>${heads}</tr></thead>
<tbody>
${body}</tbody></table></div>\n`;
	}

	function one(block: Block): Markup {
		switch (block.kind) {
			case 'paragraph':
				return paragraph(block.spans);
			case 'heading':
				return html`${heading(block.level, block.spans)}\n`;
			case 'code': {
				const name = block.language.replace(/[^\w+#-]/g, '');
				const inner = highlight(block.text, block.language).map((span) => ({
					...span,
					roles: span.roles.filter((role) => role !== 'code'),
				}));
				// A parser drops a line feed that comes right behind the tag; ours is that one.
				return html`<pre dir="ltr">\n<code${name !== '' && html` class="language-${name}"`}>${inlineMarkup(inner, {breaks: false})}</code></pre>\n`;
			}
			case 'quote':
				return html`<blockquote>\n${all(block.blocks)}</blockquote>\n`;
			case 'list':
				return list(block);
			case 'table':
				return table(block);
			case 'rule':
				return html`<hr>\n`;
		}
	}

	function all(inner: readonly Block[]): Markup[] {
		return inner.map(one);
	}

	return all(blocks);
}
