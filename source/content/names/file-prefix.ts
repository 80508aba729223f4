/** A name without the number or the date that it begins with. */
export type Prefixed = {name: string; order?: number; date?: string};

const numbered = /^(\d{1,3})(?:[-_.)]\s*|\s+)(?=\p{L})/u;
/** A year beyond this one is a name: 2048 is a game. */
const years = '(?:19\\d\\d|20[0-3]\\d)';
const ranged = new RegExp(`^(${years})-(${years})[-_. ]+(?=\\S)`);
const dated = new RegExp(
	`^(${years}(?:[-_.](?:0[1-9]|1[0-2])(?:[-_.](?:0[1-9]|[12]\\d|3[01]))?)?)[-_. ]+(?=\\p{L})`,
	'u',
);

/**
 * Takes the prefix off a file's or a folder's name: `02-motive` is second, `2019-10-01-talk` was
 * on a day, and `2005-2010-vassar` in these years.
 */
export function readPrefix(text: string): Prefixed {
	if (!/^\d/.test(text)) return {name: text};
	const [range, first, last] = ranged.exec(text) ?? [];
	if (range !== undefined) return {name: text.slice(range.length), date: `${first} – ${last}`};
	const [prefix, date = ''] = dated.exec(text) ?? [];
	if (prefix !== undefined) {
		return {name: text.slice(prefix.length), date: date.replace(/[_.]/g, '-')};
	}
	const [number, digits = ''] = numbered.exec(text) ?? [];
	if (number !== undefined) return {name: text.slice(number.length), order: Number(digits)};
	return {name: text};
}
