import type {FileList} from '../../content/checks/file-list.ts';
import {limits} from '../../content/limits.ts';
import {textWidth} from '../../markdown/layout/width.ts';
import {plainLine} from '../../resume/plain-text.ts';

/** The lines of a list of files, those that are read first: each with what became of it. */
export function filesReport({files, isCut}: FileList, width: number): string[] {
	// One long name must not push all others to the right.
	const longest = Math.max(0, ...files.map(({file}) => textWidth(file)));
	const column = Math.min(longest, Math.floor(width * 0.6));
	const rows = (title: string, isRead: boolean) => {
		const lines = files
			.filter(({read}) => read === isRead)
			.map(({file, ...fate}) => {
				const gap = ' '.repeat(Math.max(0, column - textWidth(file)));
				return `  ${file}${gap}  ${plainLine(fate.read ? fate.as : fate.why)}`;
			});
		return lines.length > 0 ? [title, ...lines] : [];
	};
	const cut = isCut ? [`There are more: the list ends after ${limits.fileCount}.`] : [];
	return [...rows('Read:', true), ...rows('Left out:', false), ...cut];
}
