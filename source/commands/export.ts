import type {Edition} from '../formats/document.ts';
import {loadMessages} from '../messages/index.ts';
import type {DocumentName} from '../resume/outputs/documents.ts';
import type {Locale} from '../resume/types.ts';
import type {Call} from './call/call.ts';
import {CallError} from './call/call-error.ts';
import {exitStatus} from './call/exit-status.ts';
import type {Options} from './call/flags.ts';
import {type Format, formats} from './export/formats.ts';
import {type Exported, keepWritten} from './export/keep-written.ts';
import {goOutside, type Outside} from './export/outside/outside.ts';
import {progress} from './export/progress.ts';
import {tasksFor} from './export/tasks.ts';
import {type NewDocument, refuseExisting, tellWritten, writeNew} from './files/write-new.ts';
import {type Found, openResume, type Prepared, reportErrors} from './resume/open-resume.ts';
import {seenOn} from './resume/seen-on.ts';
import type {OwnFiles} from './resume/source.ts';

/** How documents are made: of which kind, and by what; in all languages or in one. */
type Way = {format: Format; options: Options; outside: Outside | undefined; all: boolean};

/** Writes the résumé as a document of another kind, and of no site; errors in it go to stderr. */
export async function exportResume(
	{words, options, program}: Call,
	source: OwnFiles,
): Promise<number> {
	// No other word comes through the table of verbs.
	const name = words[0] as DocumentName;
	const format: Format = formats[name];
	const seen = seenOn(source, name, options);
	const all = options.locale?.toLowerCase() === 'all';
	const read = () => openResume(seen, all ? undefined : options.locale);
	const outside = format.outside && goOutside(program.home, format.outside);
	const make = (found: Found & Prepared, isOwn = async (_file: string) => false) =>
		makeDocuments(found, {format, options, outside, all}, isOwn);
	try {
		if (options.watch) return await keepWritten(source.target, {read, make});
		const found = await read();
		const {documents, advice} = await make(found);
		await writeNew(documents, tellWritten);
		for (const sentence of advice) process.stderr.write(`${sentence}\n`);
		reportErrors(found.told);
		return exitStatus.done;
	} finally {
		outside?.close();
	}
}

/**
 * Makes the documents; files that are there are in their way, unless they are one's own. What has no
 * file goes to stdout at once.
 */
async function makeDocuments(
	{resume, locale, markdown}: Found & Prepared,
	{format, options, outside, all}: Way,
	isOwn: (file: string) => Promise<boolean>,
): Promise<Exported> {
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
	const replaced = new Set<string>();
	for (const {file} of tasks) {
		if (file === undefined) continue;
		if (options.force || (await isOwn(file))) replaced.add(file);
		else await refuseExisting(file);
	}
	const advice = new Set<string>();
	const documents: NewDocument[] = [];
	for (const [index, {editions, file}] of tasks.entries()) {
		const done = progress(file, index, tasks.length);
		const advise = (sentence: string) => advice.add(sentence);
		const bytes = await format.make(resume, editions, options, {advise, outside}).finally(done);
		if (file === undefined) process.stdout.write(bytes);
		else documents.push({file, bytes, over: replaced.has(file)});
	}
	return {documents, advice};
}
