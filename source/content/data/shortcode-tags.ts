/** The arguments between the brackets of a shortcode. */
export type Arguments = {positional: string[]; named: Map<string, string>};

/**
 * One pair of brackets in a text, from the offset `start` to before `end`. `open` may or may not
 * have a `close`; `single` closes itself; `literal` is Hugo's way to show a shortcode without
 * running it; `broken` is an opening bracket without its end, and covers only itself.
 */
export type Tag =
	| ({form: 'open' | 'single'; name: string; start: number; end: number} & Arguments)
	| {form: 'close'; name: string; start: number; end: number}
	| {form: 'literal'; text: string; start: number; end: number}
	| {form: 'broken'; start: number; end: number};

const openers = /\{\{[<%]/g;

/**
 * Every shortcode tag of a text, in order. Takes time in proportion to the text, whatever is in
 * it: a scan that fails is not tried again from further on.
 */
export function scanTags(text: string): Tag[] {
	const scanner = new Scanner(text);
	const tags: Tag[] = [];
	openers.lastIndex = 0;
	for (let match = openers.exec(text); match; match = openers.exec(text)) {
		const start = match.index;
		const tag = scanner.scan(start) ?? {form: 'broken', start, end: start + 3};
		tags.push(tag);
		openers.lastIndex = tag.end;
	}
	return tags;
}

class Scanner {
	readonly #text: string;
	#at = 0;
	/** For each closing mark the first offset from which it is known not to come any more. */
	readonly #gone = new Map<string, number>();

	constructor(text: string) {
		this.#text = text;
	}

	scan(start: number): Tag | undefined {
		const text = this.#text;
		const close = text[start + 2] === '<' ? '>}}' : '%}}';
		this.#at = start + 3;
		if (text.startsWith('/*', this.#at)) return this.#literal(start, close);

		const closes = this.#takeSpace() && this.#take('/');
		this.#takeSpace();
		const name = this.#word(close, /[\s=]/);
		const positional: string[] = [];
		const named = new Map<string, string>();
		for (;;) {
			this.#takeSpace();
			if (this.#take(close)) {
				const place = {name, start, end: this.#at};
				return closes ? {form: 'close', ...place} : {form: 'open', ...place, positional, named};
			}
			if (this.#take(`/${close}`)) {
				return {form: 'single', name, start, end: this.#at, positional, named};
			}
			if (this.#isOver()) return undefined;
			const key = /["`]/.test(text[this.#at] ?? '') ? '' : this.#word(close, /[\s=]/);
			if (key !== '' && !this.#takeEquals()) {
				positional.push(key);
				continue;
			}
			const value = this.#value(close);
			if (value === undefined) return undefined;
			if (key === '') positional.push(value);
			else named.set(key, value);
		}
	}

	#literal(start: number, close: string): Tag | undefined {
		const end = this.#find(`*/${close}`, this.#at + 2);
		if (end < 0) return undefined;
		const inner = this.#text.slice(this.#at + 2, end);
		const text = this.#text.slice(start, start + 3) + inner + close;
		return {form: 'literal', text, start, end: end + 2 + close.length};
	}

	/** A value after `=` or on its own: quoted, or a word. */
	#value(close: string): string | undefined {
		const quote = this.#text[this.#at];
		if (quote !== '"' && quote !== '`') return this.#word(close, /\s/);
		const begin = this.#at + 1;
		let end = this.#find(quote, begin);
		// A backslash keeps a quotation mark from ending the value, except in backquotes.
		while (quote === '"' && end >= 0 && this.#isEscaped(end, begin)) {
			end = this.#find(quote, end + 1);
		}
		if (end < 0) {
			this.#gone.set(quote, Math.min(begin, this.#gone.get(quote) ?? begin));
			return undefined;
		}
		this.#at = end + 1;
		const value = this.#text.slice(begin, end);
		return quote === '"' ? value.replace(/\\(["\\])/g, '$1') : value;
	}

	#isEscaped(offset: number, begin: number): boolean {
		let first = offset;
		while (first > begin && this.#text[first - 1] === '\\') first--;
		return (offset - first) % 2 === 1;
	}

	/** Everything up to what ends a word, the end of the tag, or the beginning of another. */
	#word(close: string, ends: RegExp): string {
		const begin = this.#at;
		while (!this.#isOver() && !(this.#at > begin && ends.test(this.#text[this.#at] ?? ''))) {
			if (this.#startsWith(close) || this.#startsWith(`/${close}`)) break;
			this.#at++;
		}
		return this.#text.slice(begin, this.#at);
	}

	#takeEquals(): boolean {
		const before = this.#at;
		this.#takeSpace();
		if (this.#take('=')) return this.#takeSpace();
		this.#at = before;
		return false;
	}

	#isOver(): boolean {
		return this.#at >= this.#text.length || this.#startsWith('{{<') || this.#startsWith('{{%');
	}

	#startsWith(part: string): boolean {
		return this.#text.startsWith(part, this.#at);
	}

	#take(part: string): boolean {
		if (!this.#startsWith(part)) return false;
		this.#at += part.length;
		return true;
	}

	#takeSpace(): true {
		while (/\s/.test(this.#text[this.#at] ?? '')) this.#at++;
		return true;
	}

	#find(part: string, from: number): number {
		if (from >= (this.#gone.get(part) ?? Number.POSITIVE_INFINITY)) return -1;
		const found = this.#text.indexOf(part, from);
		if (found < 0) this.#gone.set(part, Math.min(from, this.#gone.get(part) ?? from));
		return found;
	}
}
