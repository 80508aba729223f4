import type {FileList, ListedFile} from '../../content/checks/file-list.ts';
import {textWidth} from '../../markdown/layout/width.ts';
import {limits} from '../../resume/limits.ts';
import {plainLine} from '../../resume/plain-text.ts';

/** Up to this many files that one folder leaves out for one reason are named; more are only counted. */
const mostAlike = 5;

/** What a line says: a file, or several of a folder, and what became of it. */
type Row = {name: string; fate: string};

/** The lines of a list of files, those that are read first: each with what became of it. */
export function filesReport({files, isCut}: FileList, width: number): string[] {
	const read = files.flatMap((each) => (each.read ? {name: each.file, fate: each.as} : []));
	const left = withoutCrowds(files);
	// One long name must not push all others to the right.
	const longest = Math.max(0, ...[...read, ...left].map(({name}) => textWidth(name)));
	const column = Math.min(longest, Math.floor(width * 0.6));
	const rows = (title: string, own: readonly Row[]) => {
		const lines = own.map(({name, fate}) => {
			const gap = ' '.repeat(Math.max(0, column - textWidth(name)));
			return `  ${name}${gap}  ${plainLine(fate)}`;
		});
		return lines.length > 0 ? [title, ...lines] : [];
	};
	const cut = isCut ? [`There are more: the list ends after ${limits.fileCount}.`] : [];
	return [...rows('Read:', read), ...rows('Left out:', left), ...cut];
}

/** The files that are left out; of many that lie in one folder for one reason, their number. */
function withoutCrowds(files: readonly ListedFile[]): Row[] {
	const rows = new Map<string, {folder: string; fate: string; names: string[]}>();
	for (const each of files) {
		if (each.read) continue;
		const folder = each.file.slice(0, each.file.lastIndexOf('/', each.file.length - 2) + 1);
		const key = `${folder} ${each.why}`;
		const row = rows.get(key) ?? {folder, fate: each.why, names: []};
		row.names.push(each.file);
		rows.set(key, row);
	}
	return [...rows.values()].flatMap(({folder, fate, names}) =>
		names.length > mostAlike
			? [{name: `${folder === '' ? './' : folder} (${names.length} files)`, fate}]
			: names.map((name) => ({name, fate})),
	);
}
