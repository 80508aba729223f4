import {surfaceNames} from '../../resume/privacy/surfaces.ts';
import {itemsIn, keyList, normalizeKey, textOf, type Value} from '../data/value.ts';
import type {Account} from '../records/account.ts';
import type {Root} from '../records/record.ts';
import {personFieldOf} from '../records/show.ts';

const names = new Set<string>(surfaceNames);

/**
 * Reports each `show` that names places where no reader reads it: its owner wants to keep something that
 * would go everywhere.
 */
export function reportUnreadShow(roots: readonly Root[]): void {
	for (const {value, account, report} of roots) {
		const visit = (each: Value): void => {
			if (account.has(each)) return;
			if (each.kind === 'list') each.items.forEach(visit);
			if (each.kind !== 'map') return;
			for (const [key, {mark, value: inner}] of each.fields) {
				if (normalizeKey(key) !== 'show' || !keepsBack(inner, account)) {
					visit(inner);
					continue;
				}
				account.used(inner);
				const message =
					'Nothing reads `show` here, so what it stands with would be seen everywhere.';
				const hint =
					'It is read in the front matter of an entry, in an item of a list, and in the profile, as in `show: {phone: [pdf]}`.';
				report('error', 'unknown-in-show', mark, message, hint);
			}
		};
		visit(value);
	}
}

/** Whether a value that nobody took names places, or fields of a person with places; a theme may mean another thing. */
function keepsBack(value: Value, account: Account): boolean {
	if (account.has(value)) return false;
	if (value.kind === 'map')
		return [...value.fields].some(
			([key, field]) => personFieldOf(key) !== undefined && keepsBack(field.value, account),
		);
	return itemsIn(value)
		.flatMap((item) => keyList((textOf(item) ?? '').replaceAll(',', ' ')))
		.some((word) => names.has(word.toLowerCase()));
}
