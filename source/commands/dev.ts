import {readdirSync} from 'node:fs';
import {translationProblems} from '../content/checks/translations/translation-problems.ts';
import {FolderError, UnknownTarget} from '../content/files/folder-error.ts';
import {uniqueProblems} from '../content/problems.ts';
import {canonicalLocale, localeFromEnvironment} from '../resume/locale.ts';
import {themeOf} from '../resume/screen/theme.ts';
import type {Locale, Problem, Resume} from '../resume/types.ts';
import type {Book} from '../viewer/state/book.ts';
import type {Revision} from '../viewer/state/revision.ts';
import type {Call} from './call/call.ts';
import {CallError} from './call/call-error.ts';
import {quoted} from './call/quoted.ts';
import {chooseLocale, prepare, whyEmpty} from './resume/open-resume.ts';
import {seenOn} from './resume/seen-on.ts';
import {type OwnFiles, readSource} from './resume/source.ts';
import {isInteractive} from './terminal/terminal.ts';
import {entryFor, type Found, type MakeBook, type ViewerContent, view} from './view.ts';
import {createReloader} from './watch/reloader.ts';
import {type Watch, watch} from './watch/watch.ts';

/**
 * Opens the viewer for the owner: what they save is seen at once, and so is what is wrong with it.
 * Resolves to the exit status, as `view` does.
 */
export async function dev(call: Call, source: OwnFiles): Promise<number> {
	if (!isInteractive())
		throw new CallError(
			'dev needs a terminal to draw in: run it without a pipe, or run my-resume check.',
		);
	const seen = seenOn(source, 'viewer', call.options);
	return view(call, seen, () => findToWatch(call, seen));
}

/** What was read of a folder; or a sentence instead, as long as there is nothing to read. */
type Reading = {resume: Resume; problems: Problem[]} | {message: string};

async function findToWatch(call: Call, source: OwnFiles): Promise<Found> {
	const {locale: flag} = call.options;
	const reading = await read(source, true);
	const isThere = 'resume' in reading;
	const resume = isThere ? reading.resume : emptyResume(flag);
	const locale = isThere ? chooseLocale(flag, resume) : (resume.locales[0] ?? 'en');
	return {
		locale,
		entry: isThere ? entryFor(call, resume, locale) : undefined,
		theme: themeOf(resume),
		open: (makeBook) => openAndWatch(source, {reading, resume}, makeBook),
	};
}

/** Shows what was read first, and then what is read whenever a file has changed. */
async function openAndWatch(
	source: OwnFiles,
	{reading: firstReading, resume}: {reading: Reading; resume: Resume},
	makeBook: MakeBook,
): Promise<ViewerContent> {
	let reading = firstReading;
	let known = JSON.stringify(reading);
	const bookOf = async (each: Resume) => makeBook(each, await prepare(each, each.locales));
	let revision = revisionOf(reading, await bookOf(resume));
	const first = revision;
	let listener: ((next: Revision) => void) | undefined;
	const hand = (next: Revision) => {
		revision = next;
		listener?.(next);
	};

	function revisionOf(read: Reading, book: Book): Revision {
		return 'message' in read
			? {book, editing: true, problems: [], message: read.message}
			: {book, editing: true, problems: read.problems};
	}

	let watcher: Watch | undefined;
	const reloader = createReloader(async () => {
		await watcher?.renew();
		const next = await read(source, false);
		const found = JSON.stringify(next);
		// What is touched, or read by nobody, changes nothing.
		if (found === known) return;
		[reading, known] = [next, found];
		const written = 'resume' in next ? await bookOf(next.resume) : revision.book;
		hand({...revisionOf(next, written), warning: revision.warning});
	});
	watcher = await watch(source.target, {
		changed: reloader.changed,
		failed: (warning) => {
			if (warning !== revision.warning) hand({...revision, warning});
		},
	});

	return {
		revision: first,
		errors: () =>
			'problems' in reading ? reading.problems.filter(({severity}) => severity === 'error') : [],
		updates: (next) => {
			listener = next;
			if (revision !== first) next(revision);
			return () => {
				listener = undefined;
			};
		},
		async close() {
			reloader.close();
			watcher?.close();
		},
	};
}

/**
 * Reads a folder. At the `first` time, a folder or a target that is not there is a mistake of the call;
 * later on, it will come back.
 */
async function read(source: OwnFiles, first: boolean): Promise<Reading> {
	const {target: folder, variant, anonymous} = source;
	// A path may well say whose it is.
	const place = anonymous ? '' : ` in ${quoted(folder)}`;
	try {
		const {resume, problems: found} = await readSource(source);
		if (resume.entries.every(({draft}) => draft)) {
			return {message: waiting(`There is nothing to read${place}: ${whyEmpty(resume, variant)}.`)};
		}
		return {resume, problems: uniqueProblems([...found, ...translationProblems(resume)])};
	} catch (error) {
		const isSystems = error instanceof Error && 'syscall' in error;
		if (!(error instanceof FolderError) && !isSystems) throw error;
		if (first && (error instanceof UnknownTarget || !isOpenFolder(folder))) throw error;
		// What goes away in the middle of being read will be told of by the watch.
		return {
			message: waiting(
				anonymous
					? 'There is nothing to read right now.'
					: error instanceof FolderError
						? error.message
						: `The folder ${quoted(folder)} can’t be read right now.`,
			),
		};
	}
}

function isOpenFolder(folder: string): boolean {
	try {
		return Array.isArray(readdirSync(folder));
	} catch {
		return false;
	}
}

/** A sentence to wait with, and how it goes on. */
function waiting(sentence: string): string {
	return `${sentence}\n\nWhatever you save shows up here right away.\nTo quit, press q.`;
}

/** What there is before anything is written: no entry, in the language that was asked for. */
function emptyResume(flag: string | undefined): Resume {
	const wanted = flag === undefined ? localeFromEnvironment(process.env) : canonicalLocale(flag);
	const locale: Locale = wanted ?? 'en';
	const profile = {name: '', links: [], params: {}};
	return {locales: [locale], profiles: {[locale]: profile}, sections: [], entries: []};
}
