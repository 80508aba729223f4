import {
	mapIn,
	mapsIn,
	textIn,
	textsIn,
	type ValueMap,
	valueAtPath,
} from '../../../../data/value.ts';
import {almeidaCv} from './almeida-cv.ts';
import {devResume} from './dev-resume.ts';
import {hugoBlox} from './hugo-blox.ts';
import {hugoProfile} from './hugo-profile.ts';
import {hugoResume} from './hugo-resume.ts';
import {paperMod} from './papermod.ts';
import type {Theme} from './theme.ts';
import {toha} from './toha.ts';
import {unknownTheme} from './unknown.ts';

const themes: readonly Theme[] = [
	almeidaCv,
	devResume,
	hugoBlox,
	hugoProfile,
	hugoResume,
	paperMod,
	toha,
];

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

/** What a theme says of a file of data, by its path without the language and the ending. */
export function dataOf({data = {}}: Theme, path: string) {
	const name = path.replace(/\.\w+$/, '');
	return data[name] ?? data[name.replace(/[^/]+$/, '*')];
}
