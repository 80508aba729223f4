import {places} from '../lines.ts';
import {type Mark, mapAt, textAt, type Value, type ValueMap} from '../value.ts';
import {endOfCode, literalText} from './code.ts';

const blank = /(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y;
const key = /(?:([\w$]+)|"([^"\n]*)"|'([^'\n]*)')\s*:/y;
const word = /-?[\w$.]+/y;
const quoted = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/y;

/**
 * The object of JavaScript or TypeScript that stands right behind the first match of `before`, such as
 * `/export default /`, as far as it is plain: what would have to be run is left out. Never runs it.
 */
export function objectBehind(text: string, before: RegExp): ValueMap | undefined {
	const {index = 0, 0: head} = before.exec(text) ?? {};
	const value = head === undefined ? undefined : new PlainReader(text, index + head.length).value();
	return value?.kind === 'map' ? value : undefined;
}

/** The object or the list behind each match. */
export function valuesBehind(text: string, before: RegExp): Value[] {
	return Array.from(text.matchAll(before)).flatMap(
		({index, 0: head}) => new PlainReader(text, index + head.length).value() ?? [],
	);
}

class PlainReader {
	readonly #text: string;
	readonly #place: (offset: number) => Mark;
	#at: number;
	#depth = 0;

	constructor(text: string, at: number) {
		this.#text = text;
		this.#at = at;
		this.#place = places(text);
	}

	/** The value that begins here, and is no more than a value. Undefined for any other code. */
	value(): Value | undefined {
		this.#take(blank);
		const mark = this.#place(this.#at);
		const opens = this.#text[this.#at];
		if ((opens === '{' || opens === '[') && this.#depth < 32) {
			this.#at++;
			this.#depth++;
			const value = opens === '{' ? this.#map(mark) : this.#list(mark);
			this.#depth--;
			return value;
		}
		const string = this.#take(quoted);
		if (string !== undefined) return this.#plain(literalText(string), mark);
		const written = this.#take(word);
		if (written === undefined) return undefined;
		if (written === 'true' || written === 'false')
			return {kind: 'scalar', value: written === 'true', text: written, mark};
		const number = literalText(written);
		return number ? this.#plain(number, mark) : undefined;
	}

	#plain(text: string | undefined, mark: Mark): Value | undefined {
		return text === undefined ? undefined : textAt(text, mark);
	}

	#map(mark: Mark): ValueMap {
		const found: Array<[string, Value]> = [];
		while (this.#isWithin('}')) {
			const [, name, double, single] = this.#match(key) ?? [];
			const own = name ?? double ?? single;
			const value = own === undefined ? undefined : this.value();
			if (this.#ends('}') && own !== undefined && value) found.push([own, value]);
		}
		return mapAt(mark, found);
	}

	#list(mark: Mark): Value {
		const items: Value[] = [];
		while (this.#isWithin(']')) {
			const value = this.value();
			if (this.#ends(']') && value) items.push(value);
		}
		return {kind: 'list', items, mark};
	}

	/** Whether there is more before the bracket that closes; passes it if it is there. */
	#isWithin(close: string): boolean {
		this.#take(blank);
		if (this.#at >= this.#text.length) return false;
		if (this.#text[this.#at] !== close) return true;
		this.#at++;
		return false;
	}

	/** Whether a value ends here; goes on to where its code does, and behind the comma. */
	#ends(close: string): boolean {
		this.#take(blank);
		this.#take(/(?:as const|as [\w.<>[\]]+|satisfies [\w.<>[\]]+)\s*/y);
		const start = this.#at;
		while (this.#at < this.#text.length) {
			const character = this.#text[this.#at] ?? '';
			if (character === ',' || character === close) break;
			if ('([{`'.includes(character))
				this.#at = endOfCode(this.#text, this.#at) ?? this.#text.length;
			else if (this.#take(quoted) === undefined && !this.#take(/\/\/[^\n]*|\/\*[\s\S]*?\*\//y))
				this.#at++;
		}
		const isPlain = this.#at === start;
		if (this.#text[this.#at] === ',') this.#at++;
		return isPlain;
	}

	#take(shape: RegExp): string | undefined {
		return this.#match(shape)?.[0] || undefined;
	}

	#match(shape: RegExp): RegExpExecArray | null {
		shape.lastIndex = this.#at;
		const match = shape.exec(this.#text);
		if (match) this.#at += match[0].length;
		return match;
	}
}
