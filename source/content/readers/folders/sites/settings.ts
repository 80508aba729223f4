import type {Locale} from '../../../../resume/types.ts';
import {at, type FieldMap, textAt, textOf, type Value, type ValueMap} from '../../../data/value.ts';
import {isPersonName} from '../../../names/person-name.ts';
import {Account} from '../../../records/account.ts';
import {type ProfileField, usualKeys} from '../../../records/keys.ts';
import type {ProfileSource} from '../../../records/record.ts';

/** Under which keys of a configuration the fields of a profile are; the first that says anything counts. */
export type ProfilePaths = Readonly<Partial<Record<ProfileField, readonly string[]>>>;

/**
 * What a site's configuration says of the person. What else it says is for its program, and no
 * mistake of its owner's.
 */
export function settingsOf(
	{file, address}: {file: string; address: string},
	fields: FieldMap,
	locale?: Locale,
): ProfileSource {
	const profile = {role: 'profile', section: '', slug: '', name: 'profile'} as const;
	const placement = locale === undefined ? profile : {...profile, locale};
	const unheard = {report: () => {}, account: new Account()};
	return {file, address, placement, keys: usualKeys, ...unheard, fields};
}

/**
 * The first person's name under these keys, as the title of a site often is, perhaps with what they
 * are behind a bar.
 */
export function personNameIn(map: ValueMap, ...keys: readonly string[]): Value | undefined {
	for (const key of keys) {
		const value = at(map, key);
		const [name = ''] = (textOf(value) ?? '').split(/\s+[-|·•⸱–—]\s+/);
		if (value && isPersonName(name)) return textAt(name, value.mark);
	}
	return undefined;
}
