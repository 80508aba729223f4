import {textWidth} from '../../markdown/layout/width.ts';
import type {Locale, Profile} from '../../resume/types.ts';

/** Columns between whose résumé it is and the languages. */
const gap = 2;
export const nameSeparator = ' · ';

/**
 * The languages that the header has room for, all or the current one, none where there is one alone;
 * and the columns that they leave for whose résumé it is.
 */
export function headerRoom(
	locales: readonly Locale[],
	locale: Locale,
	columns: number,
): {shown: readonly Locale[]; room: number} {
	// In brackets, or between two blanks.
	const widthOf = (tags: readonly Locale[]) =>
		tags.reduce((sum, tag) => sum + textWidth(tag) + 2, 0);
	const all = locales.length > 1 ? locales : [];
	const shown = widthOf(all) <= columns / 2 ? all : [locale];
	const taken = widthOf(shown);
	return {shown, room: columns - 2 - (taken > 0 ? taken + gap : 0)};
}

/** Whether a header with so much room has the headline in full. */
export function hasHeadline({name, headline = ''}: Profile, room: number): boolean {
	return textWidth([name, headline].filter(Boolean).join(nameSeparator)) <= room;
}
