import {stat} from 'node:fs/promises';
import path from 'node:path';
import type {Edition} from '../../formats/document.ts';
import {fileName} from '../../formats/names/file-name.ts';
import type {Locale, Resume} from '../../resume/types.ts';
import {CallError} from '../call/call-error.ts';
import type {Options} from '../call/flags.ts';
import {quoted} from '../call/quoted.ts';
import {isStream} from '../files/write-new.ts';
import type {Format} from './formats.ts';

/** A document to make: its editions, and the file to write, or stdout. */
export type Task = {editions: [Edition, ...Edition[]]; file: string | undefined};

/**
 * The documents that were asked for; without `locale`, in each of the résumé's locales. Throws a
 * `CallError` where they can't be where they are to be.
 */
export async function tasksFor(
	resume: Resume,
	format: Format,
	locale: Locale | undefined,
	edition: (locale: Locale) => Edition,
	options: Options,
): Promise<Task[]> {
	const {output} = options;
	const [first = 'en'] = resume.locales;
	const {together, extension} = format;
	if (together || locale !== undefined) {
		const leading = locale ?? first;
		const others = together ? resume.locales.filter((each) => each !== leading) : [];
		const name = fileName(resume, extension, together ? undefined : leading);
		return [
			{
				editions: [edition(leading), ...others.map(edition)],
				file: await fileFor(options, format, name),
			},
		];
	}
	if (output === '-')
		throw new CallError(
			'stdout takes only one document: name one language with -l, or a folder with -o.',
		);
	const folder = output ?? '.';
	const stats = await stat(folder).catch(() => undefined);
	if (stats ? !stats.isDirectory() : path.extname(folder) === `.${extension}`)
		throw new CallError(
			`-l all writes several files: name a folder with -o, not the file ${quoted(folder)}.`,
		);
	return resume.locales.map((each) => ({
		editions: [edition(each)],
		file: path.join(folder, fileName(resume, extension, each)),
	}));
}

/**
 * Where a single document goes: to stdout, unless a file or a folder is named. A binary document, which
 * never goes to a terminal, and one that is written again go to a file named after the person.
 */
async function fileFor(
	{output, watch}: Options,
	{isBinary = false}: Format,
	name: string,
): Promise<string | undefined> {
	if (watch && output !== undefined && (output === '-' || (await isStream(output))))
		throw new CallError(`--watch keeps rewriting a file: name one with -o, not ${quoted(output)}.`);
	if (output === '-') return undefined;
	if (output === undefined) return watch || (isBinary && process.stdout.isTTY) ? name : undefined;
	const stats = await stat(output).catch(() => undefined);
	return stats?.isDirectory() || /[/\\]$/.test(output) ? path.join(output, name) : output;
}
