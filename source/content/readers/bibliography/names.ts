import {splitNames} from '../../records/fields/publications/authors.ts';
import {readLatex} from './latex.ts';

/** A text cut where a pattern, which has the flags `i` and `y`, stands outside of all braces. */
function cut(text: string, pattern: RegExp): string[] {
	const parts: string[] = [];
	let depth = 0;
	let from = 0;
	for (let index = 0; index < text.length; ) {
		if (text[index] === '{') depth++;
		if (text[index] === '}') depth--;
		pattern.lastIndex = index;
		const [found = ''] = (depth === 0 && pattern.exec(text)) || [];
		if (found !== '') {
			parts.push(text.slice(from, index));
			from = index + found.length;
		}
		index += Math.max(1, found.length);
	}
	return [...parts, text.slice(from)];
}

const and = /(?<!\s)\s+and\s+/iy;
const suffix = /^(?:jr|sr|i{2,3}|iv)\.?$/i;

/**
 * The names in a list of persons, each in the order in which it is spoken, as Markdown: `Ludwig van
 * Beethoven` of `van Beethoven, Ludwig`. A name in braces is an organization's.
 */
export function readPersons(source: string): string[] {
	return cut(source, and).flatMap((person) => {
		if (person.trim().toLowerCase() === 'others') return ['et al.'];
		const parts = cut(person, /,/iy);
		const named = namedParts(parts);
		if (named !== undefined) return [named];
		const words = parts.map((part) => readLatex(part, 'markdown')).filter((part) => part !== '');
		const [family, second, third] = words;
		if (family === undefined) return [];
		if (words.length > 3) return splitNames(words.join(', '));
		if (second === undefined) return [family];
		if (third !== undefined) return [`${third} ${family} ${second}`];
		return [suffix.test(second) ? `${family} ${second}` : `${second} ${family}`];
	});
}

/** A name told by its parts: `family=Beethoven, given=Ludwig, prefix=van`. */
function namedParts(parts: readonly string[]): string | undefined {
	const values = new Map<string, string>();
	for (const part of parts) {
		const [, key, value = ''] =
			/^\s*(family|given|prefix|suffix|[\w-]+-i|useprefix)\s*=(.*)$/s.exec(part) ?? [];
		if (key === undefined) return undefined;
		values.set(key, readLatex(value.replace(/^\s*"|"\s*$/g, ''), 'markdown'));
	}
	const order = ['given', 'prefix', 'family', 'suffix'].map((key) => values.get(key) ?? '');
	return order.filter((each) => each !== '').join(' ');
}
