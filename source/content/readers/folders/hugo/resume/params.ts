import {
	at,
	type Field,
	mapIn,
	normalizeKey,
	type Value,
	type ValueMap,
	valueAtPath,
} from '../../../../data/value.ts';
import {usualSection} from '../../../../names/section-names.ts';
import {findList, isListOfEntries} from '../../../../records/find-list.ts';
import type {Keys} from '../../../../records/keys.ts';
import {firstReading} from '../../../../records/locales.ts';
import type {Sources} from '../../../../records/record.ts';
import {addList} from '../../../add-list.ts';
import type {ReadOwn} from '../../../placed-files.ts';
import {listOf} from '../../../whole/parts.ts';
import {addText} from '../../../whole/pick.ts';
import type {WholeFile} from '../../../whole/reader.ts';
import {inPlace} from '../configuration/configuration.ts';
import type {Languages} from '../configuration/languages.ts';
import type {Theme} from '../themes/theme.ts';

/** What of a résumé stands in the `params` of a configuration, as several themes have it. */
type Parts = {
	sections: Array<{key: string; section: string; value: Value}>;
	texts: Array<{slug: string; value: Value}>;
};

/** Keys of `params` that go by the name of a section and are none. */
const others = new Set(['languages', 'posts', 'blog', 'contact']);

function partsIn(map: ValueMap, {texts = {}}: Theme, keys: Keys): Parts {
	const reading = firstReading(keys);
	const sections = [...(mapIn(map, 'params')?.fields ?? [])].flatMap(([key, {value}]) => {
		const section = usualSection(key);
		if (section === undefined || section === 'about' || section === 'posts') return [];
		const list =
			value.kind === 'list'
				? value
				: value.kind === 'map'
					? findList(value, section, reading)
					: undefined;
		const isList = list && isListOfEntries(list, section, reading);
		if (!isList || (value.kind === 'list' && others.has(normalizeKey(key)))) return [];
		return [{key, section, value}];
	});
	return {
		sections,
		texts: Object.entries(texts).flatMap(([slug, path]) => {
			const value = valueAtPath(map, path);
			return value ? [{slug, value}] : [];
		}),
	};
}

/** Whether a part of the résumé stands in a configuration. */
export function hasResume(map: ValueMap, theme: Theme, keys: Keys): boolean {
	const {sections, texts} = partsIn(map, theme, keys);
	return sections.length + texts.length > 0;
}

/**
 * Reads what of a résumé stands in a file of the configuration, in all languages or in one. What else
 * stands there is Hugo's and the theme's; who it is about is told by `profile.ts`.
 */
export function readParams(theme: Theme, {spoken}: Languages): ReadOwn {
	return (file, sources) => {
		const {value, account} = file;
		if (value.kind !== 'map') return;
		const map = inPlace(file.file.replace(/^.*\//, ''), value);
		const kept = readParts(file, map, theme, sources);
		for (const {key, locale} of spoken) {
			const own = mapIn(mapIn(map, 'languages'), key);
			if (!own) continue;
			const placement = {...file.placement, locale};
			for (const each of readParts({...file, placement}, own, theme, sources)) kept.add(each);
		}
		setAsideBut(kept, value, account);
	};
}

function readParts(file: WholeFile, map: ValueMap, theme: Theme, sources: Sources): Set<Value> {
	const {sections, texts} = partsIn(map, theme, file.keys);
	for (const {slug, value} of texts) {
		if (isOff(value)) continue;
		const text = at(value, 'content', 'text', 'description') ?? value;
		const title = at(value, 'title');
		if (text.kind === 'scalar') addText(file, slug, {title, text}, sources);
	}
	for (const {key, section, value} of sections)
		if (!isOff(value)) addList(listOf(file, section, key, value), sources);
	return new Set([...sections, ...texts].map(({value}) => value).filter((value) => !isOff(value)));
}

/** Whether a switch of the theme keeps a part back. */
function isOff(value: Value): boolean {
	const enable = at(value, 'enable', 'enabled');
	return enable?.kind === 'scalar' && enable.value === false;
}

/** Sets aside all in a value but what is kept. */
function setAsideBut(kept: ReadonlySet<Value>, value: Value, account: WholeFile['account']): void {
	const holds = (each: Value): boolean =>
		kept.has(each) ||
		(each.kind === 'map' && [...each.fields.values()].some((field: Field) => holds(field.value)));
	if (kept.has(value)) return;
	if (value.kind !== 'map' || !holds(value)) account.setAside(value);
	else for (const field of value.fields.values()) setAsideBut(kept, field.value, account);
}
