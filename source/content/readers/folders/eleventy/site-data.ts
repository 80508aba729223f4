import path from 'node:path';
import {objectBehind} from '../../../data/code/plain-object.ts';
import {readData} from '../../../data/read-data.ts';
import {normalizeKey, textIn} from '../../../data/value.ts';
import type {ProfileSource} from '../../../records/record.ts';
import type {Folder} from '../reader.ts';
import {settingsOf} from '../sites/settings.ts';
import {fileText} from '../sites/signs.ts';

const names = ['site', 'metadata', 'meta'].flatMap((name) =>
	['json', 'js', 'cjs', 'mjs'].map((extension) => `${name}.${extension}`),
);
/** What is said of the site, rather than of the person. */
const ofSite = new Set('title subtitle description url image avatar label summary'.split(' '));
const exported = /(?:module\.exports\s*=|export\s+default)\s*(?=\{)/;

/** What a site's data says of the person and of its language: by custom in `_data/site.json`. */
export function siteData(
	folder: Folder,
	data: string,
): {settings: ProfileSource[]; language: string | undefined} {
	for (const name of names) {
		const file = `${data}/${name}`;
		const text = fileText(folder, file);
		if (text === undefined) continue;
		const value = /json$/.test(name)
			? readData(text, file, () => {})
			: objectBehind(text, exported);
		if (value?.kind !== 'map') continue;
		folder.files.taken(file, 'the site’s configuration');
		const fields = new Map([...value.fields].filter(([key]) => !ofSite.has(normalizeKey(key))));
		return {
			settings: [settingsOf({file, address: path.join(folder.path, file)}, fields)],
			language: textIn(value, 'language', 'lang', 'locale'),
		};
	}
	return {settings: [], language: undefined};
}
