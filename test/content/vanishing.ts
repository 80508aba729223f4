import {layOutResume} from '../../source/formats/text.ts';
import {loadMarkdown} from '../../source/markdown/load.ts';
import {textOf} from '../../source/markdown/style/span.ts';
import {loadMessages} from '../../source/messages/index.ts';
import {localize} from '../../source/resume/localize.ts';
import type {Problem, Resume} from '../../source/resume/types.ts';
import {fc} from '../property.ts';

/*
 * What every reader owes an owner: each value is shown, or told of. Random shapes are written as
 * files, with a word of its own in every leaf, and each word has to be in what is printed, or in what
 * a problem names.
 */

/** A shape without its words: a leaf is a text with a `*` for its word. */
export type Shape = string | Shape[] | {[key: string]: Shape};

/** A leaf: its word, and the key path by which it is named. */
export type Leaf = {word: string; path: string};

/**
 * A format: random shapes of what is in its files, by their names, and how one is written. `beside`
 * are other files of the folder, which is opened where there are several.
 */
export type Kind = {
	name: string;
	files: fc.Arbitrary<Record<string, Shape>>;
	write: (value: unknown) => string;
	beside?: Record<string, string>;
};

/** One file of this name. */
export function only(file: string, shapes: fc.Arbitrary<Shape>): Kind['files'] {
	return shapes.map((shape) => ({[file]: shape}));
}

/** Texts as people have them in data. */
export const texts = fc.oneof(
	{weight: 5, arbitrary: fc.constant('*')},
	{
		weight: 1,
		arbitrary: fc.constantFrom('https://example.org/*', '<p>* <b>said</b></p>', '*@example.org'),
	},
);

/** Maps of some of these keys, of texts, or of lists and maps of further ones. */
export function mapsOf(keys: string): fc.Arbitrary<Shape> {
	const key = fc.constantFrom(...keys.split(' '));
	const {map} = fc.letrec<{shape: Shape; list: Shape; map: Shape}>((tie) => ({
		shape: fc.oneof(
			{depthSize: 'small', withCrossShrink: true},
			{weight: 6, arbitrary: texts},
			{weight: 1, arbitrary: tie('list')},
			{weight: 1, arbitrary: tie('map')},
		),
		list: fc.array(tie('shape'), {minLength: 1, maxLength: 3}),
		map: fc.dictionary(key, tie('shape'), {minKeys: 1, maxKeys: 6}),
	}));
	return map;
}

/** A shape with a word of its own in each leaf. */
export function filled(shape: Shape): {value: unknown; leaves: Leaf[]} {
	const leaves: Leaf[] = [];
	const fill = (each: Shape, path: string): unknown => {
		if (typeof each === 'string') {
			const word = `word${leaves.length}x`;
			if (each.includes('*')) leaves.push({word, path});
			return each.replace('*', word);
		}
		if (Array.isArray(each)) return each.map((item) => fill(item, `${path}[]`));
		return Object.fromEntries(
			Object.entries(each).map(([key, inner]) => [
				key,
				fill(inner, path === '' ? key : `${path}.${key}`),
			]),
		);
	};
	return {value: fill(shape, ''), leaves};
}

/** A value as XML, an element a line; keys that begin with `@` are attributes. */
export function xmlOf(value: unknown): string {
	const write = (name: string, each: unknown, depth: string): string => {
		if (Array.isArray(each)) return each.map((item) => write(name, item, depth)).join('');
		if (typeof each !== 'object' || each === null)
			return `${depth}<${name}>${escaped(String(each))}</${name}>\n`;
		const fields = Object.entries(each);
		const attributes = fields.flatMap(([key, text]) =>
			key.startsWith('@') ? [` ${key.slice(1)}="${escaped(String(text))}"`] : [],
		);
		const inner = fields.filter(([key]) => !key.startsWith('@'));
		const lines = inner.map(([key, field]) => write(key, field, `${depth} `)).join('');
		return `${depth}<${name}${attributes.join('')}>\n${lines}${depth}</${name}>\n`;
	};
	const [[root, contents] = ['x', '']] = Object.entries(value as object);
	return write(root, contents, '');
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** What is printed of a résumé, in all its locales. */
export async function printed(resume: Resume): Promise<string> {
	const bodies = resume.entries.map(({body}) => body);
	const markdown = await loadMarkdown(bodies, []);
	const messages = await loadMessages(resume.locales);
	const pages = resume.locales.map((locale) =>
		layOutResume(localize(resume, locale), {
			...{width: 400, hyperlinks: false, locale, messages: messages(locale), markdown},
			now: new Date(2026, 0),
		}),
	);
	return pages.flat().map(textOf).join('\n').toLowerCase();
}

/** A line and those below that are indented deeper: a value with all that is in it. */
function blockAt(lines: readonly string[], line: number): string {
	const depth = (text = '') => text.search(/\S|$/);
	const own = depth(lines[line - 1]);
	const rest = lines.slice(line);
	const end = rest.findIndex((each) => depth(each) <= own);
	return [lines[line - 1], ...(end < 0 ? rest : rest.slice(0, end))].join('\n');
}

/** The words of a text that are neither shown nor told of. */
export function lost(
	text: string,
	leaves: readonly Leaf[],
	shown: string,
	problems: readonly Problem[],
): Leaf[] {
	const lines = text.split('\n');
	const bare = (path: string) => path.replaceAll('[]', '').replace(/^\./, '');
	// Behind the name of its file.
	const inFile = (path: string) => bare(path.replace(/^.*?\.\w+(?=[.[]|$)/, ''));
	const named = problems.flatMap(({message}) => /^Not shown: `(.+)`/.exec(message)?.[1] ?? []);
	const isFile = problems.some(({message}) => message === 'Nothing in this file is shown.');
	return leaves.filter(({word, path}) => {
		if (isFile || shown.includes(word)) return false;
		if (named.some((each) => `.${bare(each)}`.endsWith(`.${inFile(path)}`))) return false;
		return !problems.some(
			({line, message}) => message.includes(word) || blockAt(lines, line).includes(word),
		);
	});
}
