import {stat} from 'node:fs/promises';
import path from 'node:path';
import type {Edition} from '../formats/document.ts';
import {loadMessages} from '../messages/index.ts';
import {plainText} from '../resume/plain-text.ts';
import type {Locale, Resume} from '../resume/types.ts';
import type {Call} from './call/call.ts';
import {CallError} from './call/call-error.ts';
import {exitStatus} from './call/exit-status.ts';
import type {Options} from './call/flags.ts';
import {quoted} from './call/quoted.ts';
import {fileName} from './export/file-name.ts';
import {type Format, formats} from './export/formats.ts';
import type {FormatName} from './export/names.ts';
import {goOutside, type Outside} from './export/outside/outside.ts';
import {progress} from './export/progress.ts';
import {type NewDocument, refuseExisting, writeNew} from './export/write-new.ts';
import {openResume, reportErrors} from './resume/open-resume.ts';
import type {OwnFiles} from './resume/source.ts';

/** A document to make: its editions, and the file to write, or stdout. */
type Task = {editions: [Edition, ...Edition[]]; file: string | undefined};

/** Writes the résumé as a document of another kind; errors in it go to stderr. */
export async function exportResume(call: Call, source: OwnFiles): Promise<number> {
	// No other word comes through the table of verbs.
	const format: Format = formats[call.words[0] as FormatName];
	const outside = format.outside && goOutside(call.program.home, format.outside);
	return exportWith(outside, format, call, source).finally(outside?.close);
}

async function exportWith(
	outside: Outside | undefined,
	format: Format,
	{options}: Call,
	source: OwnFiles,
): Promise<number> {
	const all = options.locale?.toLowerCase() === 'all';
	const {resume, locale, told, markdown} = await openResume(
		source,
		all ? undefined : options.locale,
	);
	const messages = await loadMessages(resume.locales);
	const now = new Date();
	const edition = (each: Locale): Edition => ({
		locale: each,
		messages: messages(each),
		markdown,
		now,
	});
	const tasks = await tasksFor(resume, format, all ? undefined : locale, edition, options);
	if (options.force && tasks.every(({file}) => file === undefined))
		throw new CallError('--force is for a file, and this goes to stdout. Name a file with -o.');
	for (const {file} of tasks) if (file !== undefined && !options.force) await refuseExisting(file);
	const advice = new Set<string>();
	const documents: NewDocument[] = [];
	for (const [index, {editions, file}] of tasks.entries()) {
		const done = progress(file, index, tasks.length);
		const advise = (sentence: string) => advice.add(sentence);
		const bytes = await format.make(resume, editions, options, {advise, outside}).finally(done);
		if (file === undefined) process.stdout.write(bytes);
		else documents.push({file, bytes});
	}
	await writeNew(documents, options, (file) => process.stderr.write(`Wrote ${plainText(file)}\n`));
	for (const sentence of advice) process.stderr.write(`${sentence}\n`);
	reportErrors(told);
	return exitStatus.done;
}

/** The documents that were asked for; without `locale`, in each of the résumé's locales. */
async function tasksFor(
	resume: Resume,
	format: Format,
	locale: Locale | undefined,
	edition: (locale: Locale) => Edition,
	{output}: Options,
): Promise<Task[]> {
	const [first = 'en'] = resume.locales;
	const {together, extension} = format;
	if (together || locale !== undefined) {
		const leading = locale ?? first;
		const others = together ? resume.locales.filter((each) => each !== leading) : [];
		const name = fileName(resume, extension, together ? undefined : leading);
		return [
			{
				editions: [edition(leading), ...others.map(edition)],
				file: await fileFor(output, format, name),
			},
		];
	}
	if (output === '-')
		throw new CallError(
			'Only one document fits on stdout: name one language with -l, or a folder with -o.',
		);
	const folder = output ?? '.';
	const stats = await stat(folder).catch(() => undefined);
	if (stats ? !stats.isDirectory() : path.extname(folder) === `.${extension}`)
		throw new CallError(
			`In all languages these are several files: with -o, name a folder, not the file ${quoted(folder)}.`,
		);
	return resume.locales.map((each) => ({
		editions: [edition(each)],
		file: path.join(folder, fileName(resume, extension, each)),
	}));
}

/**
 * Where a single document goes: to stdout, unless a file or a folder is named. A binary
 * document never goes to a terminal, but to a file named after the person.
 */
async function fileFor(
	output: string | undefined,
	{isBinary = false}: Format,
	name: string,
): Promise<string | undefined> {
	if (output === '-') return undefined;
	if (output === undefined) return isBinary && process.stdout.isTTY ? name : undefined;
	const stats = await stat(output).catch(() => undefined);
	return stats?.isDirectory() || /[/\\]$/.test(output) ? path.join(output, name) : output;
}
