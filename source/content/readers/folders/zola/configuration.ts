import path from 'node:path';
import type {Locale, Problem} from '../../../../resume/types.ts';
import {readData} from '../../../data/read-data.ts';
import {type FieldMap, lookUp, mapAt, type ValueMap} from '../../../data/value.ts';
import {localeTag} from '../../../names/locale-tag.ts';
import {isPersonName} from '../../../names/person-name.ts';
import {reporter} from '../../../problems.ts';
import type {ProfileSource} from '../../../records/record.ts';
import type {Folder} from '../reader.ts';
import {settingsOf} from '../sites/settings.ts';
import {textIn} from '../sites/signs.ts';

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
		const text = textIn(folder, file);
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
	const languages = lookUp(map.fields, ['languages']);
	const named = languages?.kind === 'map' ? [...languages.fields] : [];
	const standard = localeTag(textAt(map, 'default_language') ?? 'en') ?? 'en';
	const others = named.flatMap(([tag, {value}]) => {
		const locale = localeTag(tag);
		return locale === undefined || locale === standard ? [] : [{locale, value}];
	});
	const ignored = lookUp(map.fields, ['ignored_content']);
	return {
		base: textAt(map, 'base_url') ?? '',
		title: textAt(map, 'title') ?? 'Home',
		locales: [...new Set([standard, ...others.map(({locale}) => locale)])],
		settings: [
			...others.flatMap(({locale, value}) =>
				value.kind === 'map' ? personIn(value).map((each) => settingsOf(origin, each, locale)) : [],
			),
			...personIn(map).map((fields) => settingsOf(origin, fields)),
		],
		ignored: (ignored?.kind === 'list' ? ignored.items : []).flatMap((item) =>
			item.kind === 'scalar' ? [item.text] : [],
		),
	};
}

/** What speaks of the person: what a theme reads, the author, and a title that is a name. */
function personIn({fields}: ValueMap): FieldMap[] {
	const extra = lookUp(fields, ['extra']);
	const author = lookUp(fields, ['author']);
	const title = lookUp(fields, ['title']);
	const isNamed = title?.kind === 'scalar' && isPersonName(title.text);
	return [
		...(extra?.kind === 'map' ? [extra.fields] : []),
		...(author ? [mapAt(author.mark, [['author', author]]).fields] : []),
		...(isNamed ? [mapAt(title.mark, [['name', title]]).fields] : []),
	];
}

function textAt({fields}: ValueMap, key: string): string | undefined {
	const value = fields.get(key)?.value;
	return value?.kind === 'scalar' && value.text.trim() !== '' ? value.text.trim() : undefined;
}
