import {limits} from '../../../resume/limits.ts';
import {escapeMarkdown} from '../../names/escape-markdown.ts';
import {accents, scriptsOf, silent, symbols} from './latex-symbols.ts';

/** Whether emphasis is to be seen in what is made. */
type Style = 'plain' | 'markdown';

/** Commands, and switches at the beginning of a group, that emphasise; with their marks in Markdown. */
const emphases: Readonly<Record<string, string>> = {
	...{emph: '*', textit: '*', textsl: '*', mkbibemph: '*', mkbibitalic: '*'},
	...{textbf: '**', strong: '**', mkbibbold: '**'},
};
const switches: Readonly<Record<string, string>> = {
	...{em: '*', it: '*', itshape: '*', sl: '*', slshape: '*', bf: '**', bfseries: '**'},
};

const ligatures: Readonly<Record<string, string>> = {
	...{'---': '—', '--': '–', '``': '“', "''": '”', '`': '‘', '~': '\u00A0'},
};

/**
 * What LaTeX in a bibliography says, as plain words or as Markdown: accents, symbols, formulas as far
 * as Unicode has them, groups without their braces. What is no command that is known stands as it is.
 */
export function readLatex(source: string, style: Style): string {
	return new LatexReader(source, style)
		.all()
		.normalize('NFC')
		.split(/\n[ \t]*\n/)
		.map((paragraph) => paragraph.replace(/[ \t\n\r]+/g, ' ').trim())
		.filter((paragraph) => paragraph !== '')
		.join(style === 'markdown' ? '\n\n' : ' ');
}

/** An address or a number, in which LaTeX only keeps some characters from being read as its own. */
export function readVerbatim(source: string): string {
	const [, inner = source] = /^\\url\{(.*)\}$/s.exec(source.trim()) ?? [];
	return inner
		.replace(/\$?\\(?:sim|textasciitilde)(?:\{\}|\$)?/g, '~')
		.replace(/\\([_%&#$~])(?:\{\})?/g, '$1')
		.replace(/[{}\s]/g, '');
}

class LatexReader {
	readonly #source: string;
	#style: Style;
	#at = 0;
	#depth = 0;
	#isFormula = false;
	#isQuoted = false;

	constructor(source: string, style: Style) {
		this.#source = source;
		this.#style = style;
	}

	all(): string {
		let text = '';
		while (this.#at < this.#source.length) {
			text += this.#untilBrace();
			// It closes nothing, or is the end.
			this.#at++;
		}
		return text;
	}

	#untilBrace(): string {
		let text = '';
		while (this.#at < this.#source.length && this.#source[this.#at] !== '}') text += this.#next();
		return text;
	}

	#next(): string {
		const character = this.#source[this.#at] ?? '';
		if (character === '\\') return this.#command();
		if (character === '{') return this.#group();
		if (character === '$') return this.#formula();
		if (this.#isFormula && scriptsOf.has(character)) return this.#script(character);
		const [mark] = this.#isFormula ? [] : (this.#match(/---?|``|''|[`'~]/y) ?? []);
		if (mark !== undefined) return this.#ligature(mark);
		const [words = character] = this.#match(/[^\\{}$^_`'~-]+/y) ?? [];
		this.#at += words.length;
		return this.#words(words);
	}

	#match(pattern: RegExp): RegExpExecArray | null {
		pattern.lastIndex = this.#at;
		return pattern.exec(this.#source);
	}

	#words(text: string): string {
		return this.#style === 'markdown' ? escapeMarkdown(text) : text;
	}

	#ligature(mark: string): string {
		this.#at += mark.length;
		const isQuoted = this.#isQuoted;
		if (mark === '`' || mark === "'") this.#isQuoted = mark === '`';
		// An apostrophe stays as it is.
		return mark === "'" ? (isQuoted ? '’' : mark) : (ligatures[mark] ?? mark);
	}

	#group(): string {
		this.#at++;
		if (this.#depth >= limits.dataDepth) return '';
		this.#depth++;
		const [, name = ''] = this.#match(/\s*\\([a-z]+)/y) ?? [];
		const text = this.#untilBrace();
		this.#depth--;
		this.#at++;
		return this.#emphasised(text, Object.hasOwn(switches, name) ? switches[name] : undefined);
	}

	#emphasised(text: string, mark: string | undefined): string {
		if (mark === undefined || this.#style === 'plain' || text.trim() === '') return text;
		const words = text.trim();
		const begin = text.indexOf(words);
		return `${text.slice(0, begin)}${mark}${words}${mark}${text.slice(begin + words.length)}`;
	}

	/** A formula; a dollar sign that has no other is one of money. */
	#formula(): string {
		const mark = this.#source.startsWith('$$', this.#at) ? '$$' : '$';
		const end = this.#source.indexOf(mark, this.#at + mark.length);
		this.#at += mark.length;
		if (end < 0 || this.#isFormula) return mark;
		const formula = new LatexReader(this.#source.slice(this.#at, end), this.#style);
		formula.#isFormula = true;
		this.#at = end + mark.length;
		return formula.all();
	}

	#script(mark: string): string {
		this.#at++;
		const text = this.#plainArgument();
		return this.#words(
			scripted(text, mark) ?? (text.length > 1 ? `${mark}(${text})` : mark + text),
		);
	}

	/** The argument of a command: a group, a command or a character, without spaces before it. */
	#argument(): string {
		this.#at += this.#match(/\s+/y)?.[0].length ?? 0;
		const character = this.#source[this.#at];
		if (character === undefined || character === '}') return '';
		if (character === '{') return this.#group();
		if (character === '\\') return this.#inner();
		const [first = ''] = this.#source.slice(this.#at, this.#at + 2);
		this.#at += first.length;
		return this.#words(first);
	}

	/** A command as the argument of another. */
	#inner(): string {
		if (this.#depth >= limits.dataDepth) return '';
		this.#depth++;
		const text = this.#command();
		this.#depth--;
		return text;
	}

	#plainArgument(): string {
		const style = this.#style;
		this.#style = 'plain';
		const text = this.#argument();
		this.#style = style;
		return text;
	}

	/** An argument as it is written, which is an address. */
	#address(): string {
		const [whole = '', inner = ''] = this.#match(/\s*\{([^{}]*)\}/y) ?? [];
		this.#at += whole.length;
		return readVerbatim(inner);
	}

	#command(): string {
		const [whole = '\\', letters, sign] = this.#match(/\\(?:([a-zA-Z]+)\*?[ \t]*|([\s\S]))/y) ?? [];
		this.#at += whole.length;
		const name = letters ?? sign ?? '';
		if (name === '') return this.#words('\\');
		if (Object.hasOwn(accents, name)) return this.#accented(accents[name] ?? '');
		if (/^[()[\]/!@-]$/.test(name) || silent.has(name)) return '';
		if (Object.hasOwn(symbols, name)) return this.#words(symbols[name] ?? '');
		if (Object.hasOwn(emphases, name)) return this.#emphasised(this.#argument(), emphases[name]);
		if (name === 'url') return this.#address();
		if (name === 'href') return this.#link();
		if (name === 'enquote' || name === 'mkbibquote') return `“${this.#argument()}”`;
		const script = {textsuperscript: '^', textsubscript: '_'}[name];
		if (script !== undefined) {
			const text = this.#plainArgument();
			return this.#words(scripted(text, script) ?? text);
		}
		// A sign that is not to be one of LaTeX's.
		if (letters === undefined) return this.#words(name);
		// Of what is not known, the text is shown.
		return this.#source[this.#at] === '{' ? '' : this.#words(whole);
	}

	#link(): string {
		const address = this.#address();
		const text = this.#argument();
		return this.#style === 'markdown' ? `[${text}](<${address}>)` : text;
	}

	#accented(accent: string): string {
		const letter = this.#argument().replace(/^ı/, 'i').replace(/^ȷ/, 'j');
		const [first = ''] = letter;
		return first + accent + letter.slice(first.length);
	}
}

/** A text raised or lowered; undefined where Unicode lacks one of its characters. */
function scripted(text: string, mark: string): string | undefined {
	const set = [...text].map((character) => scriptsOf.get(mark)?.get(character));
	return set.every((each) => each !== undefined) ? set.join('') : undefined;
}
