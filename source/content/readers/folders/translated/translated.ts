import {existsSync} from 'node:fs';
import path from 'node:path';
import type {Found} from '../../../files/walk.ts';
import {localeTag} from '../../../names/locale-tag.ts';
import {type PlacedFile, placeFiles} from '../../placed-files.ts';
import type {Folder, Layout} from '../reader.ts';
import {readMessages} from './messages.ts';

const names = [
	'messages',
	'locales',
	'translations',
	'dictionaries',
	'lang',
	'langs',
	'i18n',
	'locale',
];
/** Folders in which sites keep their words, a file or a folder for each language. */
const folders = [
	'',
	'src/',
	'app/',
	'public/',
	'i18n/',
	'src/i18n/',
	'assets/',
	'src/assets/',
].flatMap((around) => names.map((name) => around + name));

/** A layout with the words of the site in its languages, where they hold entries. */
export function withTranslations(folder: Folder, layout: Layout): Layout {
	const known = folders.filter((each) => existsSync(path.join(folder.path, each)));
	if (known.length === 0) return layout;
	const place = (found: readonly Found[]): PlacedFile[] => {
		const messages = new Map(
			found.flatMap((each) => {
				const placed = messagesFile(each, known);
				return placed ? [[each, placed] as const] : [];
			}),
		);
		const others = found.filter((each) => !messages.has(each));
		const rest =
			layout.place?.(others) ?? placeFiles(others, layout.roots, layout.locales, folder.files);
		return [...rest, ...messages.values()];
	};
	return {...layout, starts: [...new Set([...layout.starts, ...known])], place};
}

/** A file of words, if it lies in one of the folders and says its language. */
function messagesFile(each: Found, known: readonly string[]): PlacedFile | undefined {
	const folder = known.findLast((own) => each.file.startsWith(`${own}/`));
	const [, inner = ''] = /^(.+)\.(?:json|ya?ml)$/i.exec(each.file) ?? [];
	if (folder === undefined || inner === '') return undefined;
	const parts = inner.slice(folder.length + 1).split('/');
	const tag = parts.find((part) => localeTag(part) !== undefined);
	const locale = localeTag(tag ?? '');
	if (locale === undefined || parts.length > 3) return undefined;
	const rest = parts.filter((part) => part !== tag).join('-');
	const placement = {
		role: 'whole',
		section: '',
		slug: rest || 'messages',
		name: rest,
		locale,
	} as const;
	return {...each, placement, isData: true, onlyLists: false, read: readMessages};
}
