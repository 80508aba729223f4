import path from 'node:path';
import type {Locale, Problem} from '../../../../resume/types.ts';
import {readData} from '../../../data/read-data.ts';
import {
	at,
	type FieldMap,
	mapAt,
	mapIn,
	textIn,
	textsIn,
	type ValueMap,
} from '../../../data/value.ts';
import {localeTag} from '../../../names/locale-tag.ts';
import {reporter} from '../../../problems.ts';
import type {ProfileSource} from '../../../records/record.ts';
import type {Folder} from '../reader.ts';
import {personNameIn, settingsOf} from '../sites/settings.ts';
import {fileText} from '../sites/signs.ts';

/** What the configuration of a Zola site says. */
export type Configuration = {
	file: string;
	/** The address of the site. */
	base: string;
	title: string;
	/** The default one first. */
	locales: Locale[];
	settings: ProfileSource[];
	/** Lines as in `.gitignore`, for the paths in `content`. */
	ignored: string[];
};

/** Reads the configuration of a site. Undefined if there is none of Zola's. */
export function readConfiguration(folder: Folder, problems: Problem[]): Configuration | undefined {
	for (const file of ['zola.toml', 'config.toml']) {
		const text = fileText(folder, file);
		// Hugo spells it in another way; Zola knows no other.
		if (text === undefined || !/^base_url\s*=/m.test(text)) continue;
		const value = readData(text, file, reporter(file, problems));
		if (value?.kind !== 'map') continue;
		folder.files.taken(file, 'the site’s configuration');
		return {file, ...readMap(value, {file, address: path.join(folder.path, file)})};
	}
	return undefined;
}

function readMap(
	map: ValueMap,
	origin: {file: string; address: string},
): Omit<Configuration, 'file'> {
	const named = [...(mapIn(map, 'languages')?.fields ?? [])];
	const standard = localeTag(textIn(map, 'default_language') ?? 'en') ?? 'en';
	const others = named.flatMap(([tag, {value}]) => {
		const locale = localeTag(tag);
		return locale === undefined || locale === standard ? [] : [{locale, value}];
	});
	return {
		base: textIn(map, 'base_url') ?? '',
		title: textIn(map, 'title') ?? 'Home',
		locales: [...new Set([standard, ...others.map(({locale}) => locale)])],
		settings: [
			...others.flatMap(({locale, value}) =>
				value.kind === 'map' ? personIn(value).map((each) => settingsOf(origin, each, locale)) : [],
			),
			...personIn(map).map((fields) => settingsOf(origin, fields)),
		],
		ignored: textsIn(map, 'ignored_content'),
	};
}

/** What speaks of the person: what a theme reads, the author, and a title that is a name. */
function personIn(map: ValueMap): FieldMap[] {
	const extra = mapIn(map, 'extra');
	const author = at(map, 'author');
	const name = personNameIn(map, 'title');
	return [
		...(extra ? [extra.fields] : []),
		...(author ? [mapAt(author.mark, [['author', author]]).fields] : []),
		...(name ? [mapAt(name.mark, [['name', name]]).fields] : []),
	];
}
