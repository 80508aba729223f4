import type {Locale} from '../../../resume/types.ts';

const small = 'no one two three four five six seven eight nine ten'.split(' ');

/** A number in English, in words up to ten. */
function spelled(amount: number): string {
	return small[amount] ?? String(amount);
}

/** How many of something there are, and how many there should be: `no link vs. one`. */
export function against(actual: number, expected: number, noun: string, named = ''): string {
	const isOne = actual === 1 || (actual === 0 && expected === 1);
	const other = expected === 0 ? 'none' : spelled(expected);
	return `${spelled(actual)} ${isOne ? noun : plural(noun)}${named} vs. ${other}`;
}

function plural(noun: string): string {
	return noun.endsWith('y') && !noun.endsWith('day') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** A locale's name in English: `Spanish`, `Brazilian Portuguese`. */
export function languageName(locale: Locale): string {
	return new Intl.DisplayNames('en', {type: 'language'}).of(locale) ?? locale;
}

/** `a, b and c`, no more than `most` of them. */
export function listing(items: readonly string[], most = 12): string {
	const shown = items.slice(0, most);
	const rest = items.length - shown.length;
	const all = rest > 0 ? [...shown, `${rest} more`] : shown;
	return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

/** What somebody wrote, between quotation marks, shortened. */
export function quoted(text: string, longest = 60): string {
	return `“${shortened(text, longest)}”`;
}

/** The beginning of a text of one line. */
export function shortened(text: string, longest: number): string {
	const characters = Array.from(text.replace(/\s+/g, ' ').trim());
	return characters.length > longest
		? `${characters.slice(0, longest - 1).join('')}…`
		: characters.join('');
}
