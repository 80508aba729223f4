import path from 'node:path';
import {plainLine} from '../../resume/plain-text.ts';
import {collectionSection} from '../names/section-names.ts';
import {namesIn} from './in-folder.ts';

/** Formats in which people write résumés, and which are not read: what they are called, and what to do. */
const unread: ReadonlyMap<string, {name: string; todo: (stem: string) => string}> = new Map(
	(
		[
			['org', 'Org', pandoc],
			['adoc', 'AsciiDoc', pandoc],
			['asciidoc', 'AsciiDoc', pandoc],
			['rst', 'reStructuredText', pandoc],
			['tex', 'LaTeX', pandoc],
			['typ', 'Typst', pandoc],
			['docx', 'Word', pandoc],
			['odt', 'OpenDocument', pandoc],
			['html', 'HTML', pandoc],
			['rmd', 'R Markdown', copy],
			['qmd', 'Quarto', copy],
			['hjson', 'HJSON', asData],
			['json5', 'JSON5', asData],
			['csv', 'CSV', asData],
			['tsv', 'TSV', asData],
			['astro', 'Astro', byHand],
			['tsx', 'a program', byHand],
			['jsx', 'a program', byHand],
			['vue', 'a program', byHand],
			['ts', 'a program', byHand],
			['js', 'a program', byHand],
			['mjs', 'a program', byHand],
			['pdf', 'PDF', byHand],
		] as const
	).map(([ending, name, todo]) => [ending, {name, todo}]),
);

function pandoc(stem: string): string {
	return `convert it to ${stem}.md with pandoc`;
}

function copy(stem: string): string {
	return `save it as ${stem}.md`;
}

function asData(): string {
	return 'write it as JSON or YAML';
}

function byHand(): string {
	return 'copy its text into a Markdown file';
}

/** What the format of a file is called in which people write résumés, and which is not read. */
export function unreadFormat(file: string): string | undefined {
	return unread.get(path.extname(file).slice(1).toLowerCase())?.name;
}

/** A file's name that says that a résumé is in it. */
const telling = /(?:^|[^a-z])(?:resume|résumé|cv|curriculum|lebenslauf|vita)(?:[^a-z]|$)/i;

/**
 * What of a folder looks like a résumé and is in a format that is not read, a
 * sentence each. Empty if nothing is, or the folder can't be read.
 */
export function unreadResumes(folder: string): string[] {
	const named = places.flatMap((place) =>
		namesIn(path.join(folder, place))
			.toSorted()
			.flatMap((name) => {
				const {name: stem, ext} = path.parse(name);
				const format = unread.get(ext.slice(1).toLowerCase());
				const isTold = telling.test(stem) || (place !== '' && isPart(stem));
				return format && isTold ? [{name: path.posix.join(place, name), stem, format}] : [];
			}),
	);
	return named
		.slice(0, most)
		.map(
			({name, stem, format}) =>
				`“${plainLine(name)}” is ${format.name}, which my-resume doesn’t read: ${plainLine(format.todo(stem))}.`,
		);
}

/** Folders in which sites have their data, beside the one that was asked for. */
const places = ['', ...['data', '_data', 'lib', 'config', 'constants'].flatMap(within)];
/** How many files are named. */
const most = 5;

function within(name: string): string[] {
	return [name, `src/${name}`, `app/${name}`];
}

/** Whether a file of data is called like a part of a résumé. */
function isPart(stem: string): boolean {
	const section = collectionSection(stem);
	return (
		(section !== undefined && section !== 'posts') || /^(?:profile|personal|data)$/i.test(stem)
	);
}
