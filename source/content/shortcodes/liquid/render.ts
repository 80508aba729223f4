import {limits} from '../../../resume/limits.ts';
import {
	type Condition,
	type Expression,
	ExpressionReader,
	type Filtered,
	type Test,
} from './expressions.ts';
import {applyFilter, type FilterContext} from './filters.ts';
import {type Branch, type LiquidNode, parseLiquid} from './parse.ts';
import {passed, withoutPassed} from './passed.ts';
import {
	isEmpty,
	isList,
	isMap,
	isTrue,
	type LiquidValue,
	toText,
	unknown,
	valueIn,
	weightOf,
} from './values.ts';

/** What a template is rendered with. */
export type LiquidContext = FilterContext & {
	/** The values of its first names: `site`, `page`, … */
	variables: Readonly<Record<string, LiquidValue>>;
	/** Whether a list is shown by itself, so that no page need list it once more. */
	isShown: (list: readonly LiquidValue[]) => boolean;
	/** The address of a file of the site, by its path there. */
	addressOf: (path: string) => string;
	/** The Markdown of another file; `isNear` tells that its path begins at the page. */
	textOf: (path: string, isNear: boolean) => string | undefined;
};

/** So many characters that are looked at count as a tag. */
const stepLength = 1000;
/** A character of a tag takes as long to read as so many of a text. */
const tagWeight = 30;
/** A file that is taken in counts as so many tags. */
const fileSteps = 10;

type Block = Extract<LiquidNode, {kind: 'block'}>;

/**
 * What a reader of the page sees of a template, as far as that can be known: values, the branch that
 * holds, the words of loops over what the page itself has. A branch that depends on something
 * unknown is shown; a list of pages, or of what is shown by itself, is not; nor is a part of a theme.
 * `template` is the text as written, whose lines are kept where it can be.
 */
export function renderLiquid(template: string, context: LiquidContext): string {
	if (!template.includes('{%') && !template.includes('{{')) return template;
	const variables = new Map(Object.entries(context.variables));
	return withoutPassed(new Renderer(template, context, variables).render(parseLiquid(template)));
}

class Renderer {
	readonly #template: string;
	readonly #context: LiquidContext;
	readonly #variables: Map<string, LiquidValue>;
	/** Lists made of those that are shown by themselves. */
	readonly #shown = new WeakSet<readonly LiquidValue[]>();
	#steps = 0;
	#length = 0;
	/** How often a list was passed over. */
	#passed = 0;
	#leaves: 'break' | 'continue' | undefined;
	/** How many files this one is in. */
	readonly #depth: number;

	constructor(
		template: string,
		context: LiquidContext,
		variables: Map<string, LiquidValue>,
		depth = 0,
	) {
		this.#template = template;
		this.#context = context;
		this.#variables = variables;
		this.#depth = depth;
	}

	render(nodes: readonly LiquidNode[]): string {
		let text = '';
		for (const node of nodes) {
			if (this.#leaves || this.#isTooMuch()) break;
			const part = this.#renderNode(node);
			if (node.kind === 'text' || node.kind === 'output') this.#length += part.length;
			text += part;
		}
		return text;
	}

	/** A template may ask for more than anybody would read. */
	#isTooMuch(): boolean {
		return ++this.#steps > limits.liquidSteps || this.#length > limits.liquidText;
	}

	#count(length: number): void {
		this.#steps += length / stepLength;
	}

	#renderNode(node: LiquidNode): string {
		if ('markup' in node) this.#count(tagWeight * node.markup.length);
		if (node.kind === 'text') return node.text;
		if (node.kind === 'output')
			return toText(this.#filtered(new ExpressionReader(node.markup).filtered()));
		if (node.kind === 'nothing') return this.#linesOf(node);
		return node.kind === 'tag' ? this.#renderTag(node.name, node.markup) : this.#renderBlock(node);
	}

	#renderTag(name: string, markup: string): string {
		if (name === 'assign') {
			const reader = new ExpressionReader(markup.replace('=', ' : '));
			const variable = reader.name();
			reader.take(':');
			if (variable !== undefined) this.#variables.set(variable, this.#filtered(reader.filtered()));
		} else if (name === 'break' || name === 'continue') this.#leaves = name;
		else if (name === 'link' || name === 'post_url') {
			const path = name === 'link' ? markup : `_posts/${markup}.md`;
			return this.#context.addressOf(path.trim());
		} else if (name === 'bibliography') {
			this.#passed++;
			return passed;
		}
		if (name === 'include' || name === 'include_relative' || name === 'include_cached')
			return this.#include(markup, name === 'include_relative');
		// What a plugin's tag would show is not known.
		return '';
	}

	/** The text of another file, which knows the variables of this one, and those that it is given. */
	#include(markup: string, isNear: boolean): string {
		const own = markup.replace(/\{\{([^{}]*)\}\}/g, (_, inner: string) =>
			toText(this.#filtered(new ExpressionReader(inner).filtered())),
		);
		const [file = ''] = /^\S+/.exec(own) ?? [];
		const text = this.#depth < limits.liquidDepth ? this.#context.textOf(file, isNear) : undefined;
		if (text === undefined) return '';
		const given = [...own.matchAll(/(?<![\w-])([\w-]+)\s*=\s*("[^"]*"|'[^']*'|[\w.-]+)/g)].map(
			([, name = '', value = '']) =>
				[name, this.#value(new ExpressionReader(value).expression())] as const,
		);
		this.#count(stepLength * fileSteps + text.length);
		const outer = this.#variables.get('include') ?? null;
		this.#variables.set('include', Object.fromEntries(given));
		const inner = new Renderer(text, this.#context, this.#variables, this.#depth + 1);
		inner.#steps = this.#steps;
		inner.#length = this.#length;
		const shown = inner.render(parseLiquid(text));
		this.#steps = inner.#steps;
		this.#length = inner.#length;
		this.#passed += inner.#passed;
		this.#variables.set('include', outer);
		return shown;
	}

	#renderBlock(block: Block): string {
		const {name, markup, branches} = block;
		const [first] = branches;
		if (name === 'for' || name === 'tablerow') return this.#renderLoop(block);
		if (name === 'capture') {
			const variable = new ExpressionReader(markup).name();
			const value = this.render(first?.nodes ?? []);
			if (variable !== undefined) this.#variables.set(variable, value.slice(0, limits.liquidText));
			return '';
		}
		if (name === 'highlight') {
			const language = /^[\w+-]+/.exec(markup)?.[0] ?? '';
			return `~~~~ ${language}\n${this.render(first?.nodes ?? []).replace(/^\n|\n$/g, '')}\n~~~~`;
		}
		const chosen = branches.find((branch) => this.#holds(branch, block));
		return chosen ? this.render(chosen.nodes) : this.#linesOf(block);
	}

	#holds({name, markup}: Branch, block: Block): boolean {
		this.#steps++;
		this.#count(tagWeight * markup.length);
		if (name === 'else' || name === 'ifchanged') return true;
		// What stands in a `case` before the first `when` is shown nowhere.
		if (name === 'case') return false;
		const reader = new ExpressionReader(markup);
		if (name === 'when') {
			const value = this.#value(new ExpressionReader(block.markup).expression());
			const wanted: LiquidValue[] = [];
			do wanted.push(this.#value(reader.expression()));
			while (reader.take(',', 'or'));
			return value === unknown || wanted.some((each) => isSame(each, value));
		}
		const held = this.#condition(reader.condition());
		return held === unknown || held === (name !== 'unless');
	}

	#condition(condition: Condition): boolean | typeof unknown {
		let held: boolean | typeof unknown = unknown;
		for (const {test, join} of condition.toReversed()) {
			const own = this.#test(test);
			const decides = join === 'or';
			if (join === undefined) held = own;
			else if (own === decides || held === decides) held = decides;
			else held = own === unknown || held === unknown ? unknown : !decides;
		}
		return held;
	}

	#test({left, operator, right}: Test): boolean | typeof unknown {
		const value = this.#value(left);
		if (value === unknown) return unknown;
		if (operator === undefined || !right) return isTrue(value);
		if (right.kind === 'empty' || right.kind === 'blank') {
			// Outside of Rails, nothing is `blank`.
			const is = right.kind === 'empty' && isEmpty(value);
			return is === (operator === '==');
		}
		const other = this.#value(right);
		this.#count(weightOf(value) + weightOf(other));
		return other === unknown ? unknown : compares(value, operator, other);
	}

	#renderLoop(block: Block): string {
		const [body, otherwise] = block.branches;
		const reader = new ExpressionReader(block.markup);
		const variable = reader.name() ?? '';
		reader.take('in');
		const value = this.#value(reader.expression());
		const isReversed = / reversed\b/.test(block.markup);
		const limit = this.#option(block.markup, 'limit') ?? Number.POSITIVE_INFINITY;
		const offset = this.#option(block.markup, 'offset') ?? 0;
		if (value === unknown || (isList(value) && this.#isShown(value))) {
			this.#passed++;
			return passed + this.#linesOf(block);
		}
		const all = isList(value) ? value : isMap(value) ? Object.entries(value) : [];
		const cut = all.slice(offset, offset + limit);
		const items = isReversed ? cut.toReversed() : cut;
		if (items.length === 0) return otherwise ? this.render(otherwise.nodes) : this.#linesOf(block);
		const outer = [variable, 'forloop'].map((name) => [name, this.#variables.get(name)] as const);
		const before = this.#passed;
		let text = '';
		for (const [index, item] of items.entries()) {
			if (this.#isTooMuch()) break;
			this.#variables.set(variable, item);
			this.#variables.set('forloop', {
				...{index: index + 1, index0: index, length: items.length},
				...{first: index === 0, last: index === items.length - 1},
			});
			text += this.render(body?.nodes ?? []);
			const left = this.#leaves;
			this.#leaves = undefined;
			if (left === 'break') break;
		}
		for (const [name, value] of outer) this.#variables.set(name, value ?? null);
		// A loop around a list that is passed over has only headings for it.
		return this.#passed > before ? passed + this.#linesOf(block) : text;
	}

	#option(markup: string, name: string): number | undefined {
		const written = new RegExp(`\\b${name}:\\s*(\\S+)`).exec(markup)?.[1];
		if (written === undefined) return undefined;
		const value = this.#value(new ExpressionReader(written).expression());
		return typeof value === 'number' ? value : undefined;
	}

	#isShown(list: readonly LiquidValue[]): boolean {
		return this.#shown.has(list) || this.#context.isShown(list);
	}

	#filtered({value, filters}: Filtered): LiquidValue {
		let own = this.#value(value);
		for (const {name, args} of filters) {
			const made = applyFilter(
				name,
				own,
				args.map((arg) => this.#value(arg)),
				this.#context,
			);
			this.#count(weightOf(own) + weightOf(made));
			if (this.#steps > limits.liquidSteps) return null;
			if (isList(made) && isList(own) && this.#isShown(own)) this.#shown.add(made);
			own = made;
		}
		return own;
	}

	#value(expression: Expression): LiquidValue {
		if (expression.kind === 'literal') return expression.value;
		if (expression.kind === 'path') {
			const root = this.#variables.get(expression.root) ?? null;
			return expression.keys.reduce((value, key) => valueIn(value, this.#value(key)), root);
		}
		if (expression.kind !== 'range') return '';
		const [from, to] = [expression.from, expression.to].map((each) =>
			Number(toText(this.#value(each))),
		);
		const length = Math.min(limits.liquidItems, (to ?? 0) - (from ?? 0) + 1);
		return length > 0 ? Array.from({length}, (_, index) => (from ?? 0) + index) : [];
	}

	/** The line ends of a part of the template that is not shown, if it stands on lines of its own. */
	#linesOf({start, end}: {start: number; end: number}): string {
		let before = start - 1;
		while (this.#template[before] === ' ' || this.#template[before] === '\t') before--;
		this.#count(end - before);
		if (before >= 0 && this.#template[before] !== '\n') return '';
		const lines = this.#template.slice(start, end).replace(/[^\n]+/g, '');
		this.#length += lines.length;
		return lines;
	}
}

function isSame(a: LiquidValue, b: LiquidValue): boolean {
	if (!isList(a) || !isList(b)) return a === b;
	// To write lists takes long, and is needed for few.
	return a === b || (weightOf(a) === weightOf(b) && JSON.stringify(a) === JSON.stringify(b));
}

function compares(a: LiquidValue, operator: string, b: LiquidValue): boolean {
	if (operator === '==') return isSame(a, b);
	if (operator === '!=' || operator === '<>') return !isSame(a, b);
	if (operator === 'contains') {
		if (isList(a)) return a.some((item) => isSame(item, b));
		return typeof a === 'string' && a.includes(toText(b));
	}
	const order = typeof a === 'number' && typeof b === 'number' ? a - b : orderOf(a, b);
	if (operator === '<') return order < 0;
	if (operator === '>') return order > 0;
	return operator === '<=' ? order <= 0 : order >= 0;
}

/** How two texts are ordered; not at all if one of them is none. */
function orderOf(a: LiquidValue, b: LiquidValue): number {
	if (typeof a !== 'string' || typeof b !== 'string') return Number.NaN;
	return a < b ? -1 : Number(a > b);
}
