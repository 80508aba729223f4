import {limits} from '../../../resume/limits.ts';
import type {LiquidValue} from './values.ts';

/** What stands in a tag for a value. `empty` and `blank` are only there to be compared with. */
export type Expression =
	| {kind: 'literal'; value: LiquidValue}
	| {kind: 'empty' | 'blank'}
	| {kind: 'path'; root: string; keys: readonly Expression[]}
	| {kind: 'range'; from: Expression; to: Expression};

/** A value and what is made of it, one filter after the other. */
export type Filtered = {
	value: Expression;
	filters: ReadonlyArray<{name: string; args: readonly Expression[]}>;
};

/** A test of an `if`: whether a value counts as true, or how two compare. */
export type Test = {left: Expression; operator?: string; right?: Expression};

/** Tests, each with what joins it to the next one; Liquid takes them from the last to the first. */
export type Condition = ReadonlyArray<{test: Test; join: 'and' | 'or' | undefined}>;

const token =
	/\s*(?:(?<text>"[^"]*"|'[^']*')|(?<number>(?!-?[\w.]{0,40}[a-z_])-?\d+(?:\.\d+)?)|(?<name>[a-z_][\w-]*\??)|(?<sign>==|!=|<>|<=|>=|\.\.|[<>|:,.()[\]]))/iy;

const words: Readonly<Record<string, Expression>> = {
	true: {kind: 'literal', value: true},
	false: {kind: 'literal', value: false},
	nil: {kind: 'literal', value: null},
	null: {kind: 'literal', value: null},
	empty: {kind: 'empty'},
	blank: {kind: 'blank'},
};

const nothing: Expression = {kind: 'literal', value: null};

type Token = {kind: 'text' | 'number' | 'name' | 'sign'; text: string};

/** Reads what stands in tags. What it does not understand ends an expression, as in Liquid itself. */
export class ExpressionReader {
	readonly #tokens: Token[] = [];
	#at = 0;
	#depth = 0;

	constructor(markup: string) {
		token.lastIndex = 0;
		for (let match = token.exec(markup); match; match = token.exec(markup)) {
			const groups = match.groups ?? {};
			for (const kind of ['text', 'number', 'name', 'sign'] as const) {
				const text = groups[kind];
				if (text !== undefined) this.#tokens.push({kind, text});
			}
		}
	}

	/** Takes a word or a sign, if it comes next. */
	take(...texts: readonly string[]): string | undefined {
		const next = this.#tokens[this.#at];
		if (!next || next.kind === 'text' || !texts.includes(next.text)) return undefined;
		this.#at++;
		return next.text;
	}

	name(): string | undefined {
		const next = this.#tokens[this.#at];
		if (next?.kind !== 'name') return undefined;
		this.#at++;
		return next.text;
	}

	get isOver(): boolean {
		return this.#at >= this.#tokens.length;
	}

	expression(): Expression {
		this.#depth++;
		const expression = this.#depth > limits.shortcodeDepth ? nothing : this.#expression();
		this.#depth--;
		return expression;
	}

	#expression(): Expression {
		const next = this.#tokens[this.#at];
		if (!next) return nothing;
		this.#at++;
		if (next.kind === 'text') return {kind: 'literal', value: next.text.slice(1, -1)};
		if (next.kind === 'number') return {kind: 'literal', value: Number(next.text)};
		if (next.text === '(') return this.#range();
		if (next.kind === 'sign') return nothing;
		const word = Object.hasOwn(words, next.text) ? words[next.text] : undefined;
		return word ?? {kind: 'path', root: next.text, keys: this.#keys()};
	}

	filtered(): Filtered {
		const value = this.expression();
		const filters: Array<{name: string; args: Expression[]}> = [];
		while (this.take('|')) {
			const name = this.name();
			if (name === undefined) break;
			const args: Expression[] = [];
			if (this.take(':')) {
				do args.push(this.#argument());
				while (this.take(','));
			}
			filters.push({name, args});
		}
		return {value, filters};
	}

	condition(): Condition {
		const tests: Array<Condition[number]> = [];
		for (;;) {
			const test = this.#test();
			const join = this.take('and', 'or') as 'and' | 'or' | undefined;
			tests.push({test, join});
			if (join === undefined) return tests;
		}
	}

	#test(): Test {
		const left = this.expression();
		const operator = this.take('==', '!=', '<>', '<=', '>=', '<', '>', 'contains');
		return operator === undefined ? {left} : {left, operator, right: this.expression()};
	}

	#range(): Expression {
		const from = this.expression();
		this.take('..');
		const to = this.expression();
		this.take(')');
		return {kind: 'range', from, to};
	}

	#keys(): Expression[] {
		const keys: Expression[] = [];
		for (;;) {
			if (this.take('.')) {
				keys.push({kind: 'literal', value: this.name() ?? ''});
			} else if (this.take('[')) {
				keys.push(this.expression());
				this.take(']');
			} else return keys;
		}
	}

	/** An argument may have a name, which no filter here needs. */
	#argument(): Expression {
		const value = this.expression();
		return this.take(':') ? this.expression() : value;
	}
}
