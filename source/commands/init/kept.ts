import {readFileSync} from 'node:fs';
import path from 'node:path';
import {toJson} from '../../content/data/to-json.ts';
import type {Loaded} from '../../content/load.ts';
import {privateFilesIn} from '../../content/privacy/private-files.ts';
import {profileValue} from '../../content/records/fields/profile.ts';
import {targetFiles} from '../../content/variants/target-files.ts';
import type {Json, Problem} from '../../resume/types.ts';
import type {NewFile} from './files/new-file.ts';
import {yamlText} from './yaml-text.ts';

/**
 * What an owner says of who gets what of a résumé, and how it looks: `settings` by the keys of a profile, and the
 * files beside the content as they are. `left` are those that can't stand beside each other.
 */
export type Kept = {settings: Readonly<Record<string, Json>>; files: NewFile[]; left: Problem[]};

/** The folder for a theme of one’s own. */
const themeFolder = 'my-theme';

/** All of that in what was loaded. */
export function keptOf({whole, said, folder, profileFiles}: Loaded): Kept {
	const {theme} = whole;
	const [show = {}] = said.shows;
	const outputs = said.sources.flatMap((source) => {
		const value = profileValue(source, 'outputs');
		// Other programs' files have another meaning for it.
		return value && source.account.has(value) ? [toJson(value)] : [];
	})[0];
	const settings: Array<[key: string, value: Json | undefined]> = [
		['theme', typeof theme === 'object' ? `./${themeFolder}` : theme],
		['outputs', outputs],
		['show', Object.keys(show).length > 0 ? (show as Json) : undefined],
		['public', said.allowed.length > 0 ? [...new Set(said.allowed)] : undefined],
	];
	const folders = new Set([folder, ...profileFiles.map((file) => path.join(folder, file, '..'))]);
	const own = [...folders].flatMap((each) => privateFilesIn(each).map(({address}) => address));
	const files: NewFile[] = [];
	const left: Problem[] = [];
	for (const address of own) {
		const name = `content/${path.basename(address)}`;
		const isFree = files.every((file) => file.path !== name);
		if (isFree) files.push(copyOf(name, address));
		else left.push(leftBehind(path.relative(folder, address)));
	}
	for (const {file, address} of targetFiles(folder)) files.push(copyOf(`content/${file}`, address));
	if (typeof theme === 'object')
		files.push({path: `content/${themeFolder}/theme.yml`, text: yamlText(theme)});
	return {
		...{files, left},
		settings: Object.fromEntries(
			settings.filter((each): each is [string, Json] => each[1] !== undefined),
		),
	};
}

function copyOf(name: string, address: string): NewFile {
	return {path: name, text: '', bytes: readFileSync(address)};
}

function leftBehind(file: string): Problem {
	const message = 'Another file of this name is brought over.';
	return {file, line: 1, column: 1, severity: 'warning', code: 'not-shown', message};
}
