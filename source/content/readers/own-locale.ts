import type {Locale} from '../../resume/types.ts';
import {lookUp, type ValueMap} from '../data/value.ts';
import {likelyLocale, localeTag} from '../names/locale-tag.ts';
import type {Keys} from '../records/keys.ts';
import {firstReading} from '../records/locales.ts';
import {matchKeys} from '../records/match.ts';

/** The locale that data names itself. A `language` may as well be one of a program. */
export function ownLocale(map: ValueMap, keys: Keys): Locale | undefined {
	const value = matchKeys(map, '', firstReading(keys)).get('locale');
	if (value?.kind !== 'scalar') return undefined;
	const isLanguage = lookUp(map.fields, ['language']) === value;
	return isLanguage ? likelyLocale(value.text) : localeTag(value.text);
}
