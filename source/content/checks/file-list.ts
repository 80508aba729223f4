import {statSync} from 'node:fs';
import path from 'node:path';
import {plainLine} from '../../resume/plain-text.ts';
import type {Locale} from '../../resume/types.ts';
import type {RawEntry} from '../entries/entry.ts';
import type {FileAccount, FileFate} from '../files/file-account.ts';
import {listFiles} from '../files/list-files.ts';
import {unreadFormat} from '../files/unread.ts';
import {isOfProgram, isOfRepository, isPathSkipped} from '../names/skipped.ts';
import type {Located} from '../readers/locate.ts';
import type {Sources} from '../records/record.ts';

/** A file of the folder, by its path from there, and what became of it. */
export type ListedFile = {file: string} & FileFate;

/** Files, sorted by path; `isCut` if there are more than are looked at. */
export type FileList = {files: ListedFile[]; isCut: boolean};

/** What was made of the files. `written` are all entries, `shown` those of them that count. */
export type Made = {
	sources: Sources;
	written: readonly RawEntry[];
	shown: readonly RawEntry[];
	locales: readonly Locale[];
};

/** Says of each file that was found, and of which nobody has spoken yet, what was made of it. */
export function accountForFiles(
	{files, found, settings, starts}: Located,
	made: Made,
	account: FileAccount,
): void {
	const fateOf = fatesOf(made);
	for (const {file} of settings)
		if (!account.has(file)) account.taken(file, 'the site’s configuration');
	for (const {file} of files) {
		if (account.has(file)) continue;
		const taken = fateOf(plainLine(file));
		if (taken === undefined)
			account.left(file, byName(file) ?? 'nothing in it belongs in a résumé');
		else if ('why' in taken) account.left(file, taken.why);
		else account.taken(file, taken.as);
	}
	for (const {file} of found)
		if (!account.has(file))
			account.left(file, byName(file) ?? 'its name matches no part of a résumé');
	const folders = starts.filter((start) => start !== '' && !/\.\w+$/.test(start));
	if (folders.length > 0)
		account.elsewhere = `outside ${folders.map((folder) => `${folder}/`).join(', ')}`;
}

/**
 * Every file of the target of a call: what was said of it, or what its name says.
 */
export function fileList(target: string, account: FileAccount): FileList {
	const spoken = account.files();
	const isFolder = statSync(target, {throwIfNoEntry: false})?.isDirectory() ?? false;
	const isClosed = (folder: string) =>
		isPathSkipped(folder) &&
		!spoken.some((file) => file.startsWith(`${folder}/`) && account.fateOf(file)?.read);
	const {files: listed, isCut} = isFolder ? listFiles(target, isClosed) : {files: [], isCut: false};
	const links = new Set(listed.filter(({isLink}) => isLink).map(({file}) => file));
	const rows = new Map<string, ListedFile>();
	// Files behind links, and those of an archive, are known from what was said of them alone.
	for (const file of [
		...listed.map((each) => each.file),
		...spoken.filter((each) => account.fateOf(each)?.read),
	]) {
		const fate = account.fateOf(file.replace(/\/$/, ''));
		const why = byName(file) ?? (links.has(file) ? 'a link' : account.elsewhere);
		rows.set(file, {file: plainLine(file), ...(fate ?? {read: false, why})});
	}
	return {
		files: [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row),
		isCut,
	};
}

/** Why a file is left, as far as its name says it; undefined for what might have been content. */
function byName(file: string): string | undefined {
	const {name, base, ext} = path.posix.parse(file);
	if (file.endsWith('/')) return 'ignored folder';
	if (isPathSkipped(file)) return base.startsWith('.') ? 'hidden' : 'ignored';
	const format = unreadFormat(file);
	if (format !== undefined) return `not read: ${format}`;
	if (
		/^\.(?:md|markdown|mdx)$/i.test(ext) &&
		isOfRepository(name, path.posix.dirname(file).split('/'))
	)
		return 'about the repository';
	if (/^\.(?:ya?ml|json|toml)$/i.test(ext) && isOfProgram(name)) return 'a program’s settings';
	if (/^\.(?:jpe?g|png|gif|webp|avif|svg|ico)$/i.test(ext)) return 'a picture';
	return /\.(?:md|markdown|mdx|ya?ml|json|toml)$/i.test(ext) ? undefined : 'not read';
}

/** What was made of a file, by its plain path; undefined for nothing. */
function fatesOf({sources, written, shown, locales}: Made): (file: string) => FileFate | undefined {
	const entriesOf = new Map<string, RawEntry[]>();
	for (const each of written) {
		const {file} = each.entry.source;
		const known = entriesOf.get(file);
		if (known) known.push(each);
		else entriesOf.set(file, [each]);
	}
	const profiles = new Set(sources.profiles.map(({file}) => plainLine(file)));
	const sections = new Map(
		sources.sections.map(({file, placement}) => [plainLine(file), placement.section]),
	);
	const counted = new Set(shown);
	const originals = new Map(
		shown
			.filter(({entry}) => entry.locale === locales[0])
			.map(({entry}) => [`${entry.section}/${entry.slug}`, entry.source.file]),
	);
	return (file) => {
		const entries = entriesOf.get(file) ?? [];
		const section = sections.get(file);
		if (entries.length > 0 && entries.every((each) => !counted.has(each)))
			return {read: false, why: 'the same entry as another file'};
		if (entries.length > 0 && entries.every(({entry}) => entry.draft))
			return {read: false, why: 'a draft'};
		const as = [
			...(profiles.has(file) ? ['profile'] : []),
			...(entries.length > 0 ? [entryWords(entries, locales, originals)] : []),
			...(entries.length === 0 && section !== undefined ? [`section ${section}`.trim()] : []),
		];
		return as.length > 0 ? {read: true, as: as.join(' and ')} : undefined;
	};
}

/** The entries of one file in words: `entry of experience, fr, translation of experience/a.md`. */
function entryWords(
	entries: readonly RawEntry[],
	locales: readonly Locale[],
	originals: ReadonlyMap<string, string>,
): string {
	const [first] = entries;
	if (!first) return '';
	const {entry} = first;
	const sections = [...new Set(entries.map((each) => each.entry.section))];
	const isOne = entry.kind === 'document' && entries.length === 1;
	const kind =
		entry.section === 'about' && isOne
			? 'page'
			: isOne
				? `entry of ${entry.section}`
				: sections.join() === 'about'
					? 'page'
					: `list of ${sections.join(', ')}`;
	const spoken = [...new Set(entries.map((each) => each.entry.locale))];
	const locale = locales.length > 1 ? [...spoken] : [];
	const original = originals.get(`${entry.section}/${entry.slug}`);
	const isTranslation =
		entry.locale !== locales[0] && original !== undefined && original !== entry.source.file;
	return [kind, ...locale, ...(isTranslation ? [`translation of ${original}`] : [])].join(', ');
}
