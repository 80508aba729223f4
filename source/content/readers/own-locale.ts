import type {Locale} from '../../resume/types.ts';
import {lookUp, type ValueMap} from '../data/value.ts';
import {likelyLocale, localeTag} from '../names/locale-tag.ts';
import {firstReading} from '../records/locales.ts';
import {matchKeys} from '../records/match.ts';
import type {Origin} from '../records/record.ts';

/** The locale that data names itself. A `language` may as well be one of a program. */
export function ownLocale(
	map: ValueMap,
	{keys, account}: Pick<Origin, 'keys' | 'account'>,
): Locale | undefined {
	const value = matchKeys(map, '', firstReading(keys)).get('locale');
	if (value?.kind !== 'scalar') return undefined;
	const isLanguage = lookUp(map.fields, ['language']) === value;
	const locale = isLanguage ? likelyLocale(value.text) : localeTag(value.text);
	if (locale !== undefined) account.used(value);
	return locale;
}
