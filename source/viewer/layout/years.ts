import type {Messages} from '../../messages/messages.ts';
import type {Period} from '../../resume/types.ts';

/** The years of a period, as short as can be: `2019–2024`, `2019–Present`; empty if none are known. */
export function yearsOf(period: Period | undefined, {present}: Messages): string {
	const from = period?.start?.year;
	if (from === undefined) return '';
	const to = period?.present ? present : (period?.end?.year ?? from);
	return from === to ? `${from}` : `${from}–${to}`;
}
