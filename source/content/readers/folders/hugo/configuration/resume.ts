import type {Locale} from '../../../../../resume/types.ts';
import {lookUp, mapAt, type Value, type ValueMap} from '../../../../data/value.ts';
import {usualSection} from '../../../../names/section-names.ts';
import {findList, isListOfEntries} from '../../../../records/find-list.ts';
import {firstReading} from '../../../../records/locales.ts';
import {hugoKeys} from '../keys.ts';
import {themeOf, valueAtPath} from '../themes/themes.ts';
import {type Configuration, mapIn, merged} from './configuration.ts';
import type {Languages} from './languages.ts';

/** What a configuration says of a résumé in a language; without a `locale`, in all that say no more. */
export type ConfiguredResume = {value: ValueMap; locale?: Locale};

/**
 * The sections of a résumé that stand in the configuration itself: where the theme keeps them, and
 * under the usual names in `params`.
 */
export function resumesIn({map}: Configuration, {spoken}: Languages): ConfiguredResume[] {
	const [standard, ...others] = spoken;
	const own = others.flatMap(({map: language, locale}) =>
		lookUp(language.fields, ['params']) ? {value: resumeIn(merged(language, map)), locale} : [],
	);
	const all = [{value: resumeIn(standard ? merged(standard.map, map) : map)}, ...own];
	return all.filter(({value}) => value.fields.size > 0);
}

function resumeIn(map: ValueMap): ValueMap {
	const {sections = {}} = themeOf(map);
	const kept = Object.entries(sections).flatMap(([section, path]): Array<[string, Value]> => {
		const value = valueAtPath(map, path);
		return value ? [[section, value]] : [];
	});
	const known = new Set(kept.map(([, value]) => value));
	const named = [...mapIn(map, 'params').fields].flatMap(
		([key, {value}]): Array<[string, Value]> =>
			!known.has(value) && holdsEntries(key, value) ? [[key, value]] : [],
	);
	return mapAt(map.mark, [...kept, ...named]);
}

/** Whether a key is that of a section, and entries are under it rather than the settings of one. */
function holdsEntries(key: string, value: Value): boolean {
	const section = usualSection(key);
	if (section === undefined || section === 'about' || section === 'posts') return false;
	const reading = firstReading(hugoKeys);
	const list = value.kind === 'map' ? findList(value, section, reading) : value;
	return list?.kind === 'list' && isListOfEntries(list, section, reading);
}
