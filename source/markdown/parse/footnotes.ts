import type {TokenizerAndRendererExtension} from 'marked';

const definition =
	/^ {0,3}\[\^([^\]\s]{1,100})\]:[ \t]*([^\n]*(?:\n(?: {2,}|\t)[^\n]*|(?:\n[ \t]*)+\n(?: {4}|\t)[^\n]*|\n(?![ \t]*(?:\n|$)|\[\^|[#>*+|~`-]|\d+[.)])[^\n]+)*)(?:\n|$)/;
/** The labels of the notes in the text that a lexer reads. */
export const notes = new WeakMap<object, Set<string>>();

const reference = /^\[\^([^\]\s]{1,100})\]/;

/**
 * Footnotes as on GitHub. The notes stay where they were written; nothing is moved or numbered.
 * Neither has a `start`, as marked would search all the rest of the text for it again and again;
 * its own texts end before each bracket anyway.
 */
export const footnotes: TokenizerAndRendererExtension[] = [
	{
		name: 'footnote',
		level: 'block',
		tokenizer(source) {
			const [raw, label, text = ''] = definition.exec(source) ?? [];
			if (raw === undefined) return undefined;
			const dedented = text.replace(/\n(?: {1,4}|\t)/g, '\n');
			return {type: 'footnote', raw, label, tokens: this.lexer.blockTokens(dedented, [])};
		},
	},
	{
		name: 'footnoteReference',
		level: 'inline',
		tokenizer(source) {
			const [raw, label = ''] = reference.exec(source) ?? [];
			// Without a note it is what it looks like: a class of characters, say.
			return raw === undefined || !notes.get(this.lexer)?.has(label)
				? undefined
				: {type: 'footnoteReference', raw, label};
		},
	},
];
