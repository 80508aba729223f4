import {lookUp, type Value, type ValueMap} from '../../../../data/value.ts';
import {mapIn, mapsIn, textIn, textsIn} from '../configuration.ts';
import {paperMod} from './papermod.ts';
import type {Theme} from './theme.ts';
import {unknownTheme} from './unknown.ts';

const themes: readonly Theme[] = [paperMod];

/** The theme of a site by its configuration: as it is named there, else by a sign of it. */
export function themeOf(map: ValueMap): Theme {
	const imports = mapsIn(mapIn(map, 'module'), 'imports').map((each) => textIn(each, 'path') ?? '');
	const named = [...textsIn(map, 'theme'), ...imports].flatMap((name) =>
		name.toLowerCase().split('/'),
	);
	return (
		themes.find(({names}) => names.some((name) => named.includes(name))) ??
		themes.find(({signs = []}) => signs.some((path) => valueAtPath(map, path))) ??
		unknownTheme
	);
}

/** The value at a path of keys, `params.hero.title`. */
export function valueAtPath(map: ValueMap, path: string): Value | undefined {
	let value: Value | undefined = map;
	for (const key of path.split('.'))
		value = value?.kind === 'map' ? lookUp(value.fields, [key]) : undefined;
	return value;
}
