import {shellWord} from '../content/names/shell-word.ts';
import {loadMessages} from '../messages/index.ts';
import {entryId, localize} from '../resume/localize.ts';
import {pagesOf} from '../resume/pages.ts';
import {type Chosen, themeOf} from '../resume/screen/theme.ts';
import type {Locale, Problem, Profile, Resume} from '../resume/types.ts';
import {openViewer, type ViewerOptions} from '../viewer/open.ts';
import {type Book, createBook} from '../viewer/state/book.ts';
import type {Revision, Updates} from '../viewer/state/revision.ts';
import {guardTerminal} from '../viewer/terminal/guard.ts';
import type {Call} from './call/call.ts';
import {CallError} from './call/call-error.ts';
import {exitStatus} from './call/exit-status.ts';
import {
	choosePage,
	findResume,
	type Prepared,
	prepare,
	reportErrors,
} from './resume/open-resume.ts';
import type {Source} from './resume/source.ts';
import {canAsk, type Inquiry, inquire} from './terminal/inquiry.ts';
import {farewellLines, fromHere, writeQuietly} from './view/farewell.ts';
import {createTerminalLook} from './view/looks.ts';
import type {Saver} from './view/save-pdf.ts';

/** What the viewer opens with, as it was found: from here on, no mistake of the call is left. */
export type Found = {
	locale: Locale;
	/** The id of the entry that was asked for. */
	entry: string | undefined;
	theme: Chosen;
	/** Loads what it takes to show it. */
	open: (makeBook: MakeBook) => Promise<ViewerContent>;
};

/** Makes a book as this terminal shows it. */
export type MakeBook = (resume: Resume, prepared: Prepared) => Book;

/** What is seen in the viewer. */
export type ViewerContent = {
	/** As in the viewer's properties, like `updates`. */
	revision: Revision;
	updates?: Updates;
	/** Loads what the first frame does not need. */
	prepare?: () => Promise<void>;
	/** To report to the owner when the viewer is closed. */
	errors: () => readonly Problem[];
	/** Who a visitor is reminded of when the viewer is closed. */
	person?: Profile;
	/** Called when the viewer is closed. */
	close?: () => Promise<void>;
};

/**
 * Opens the viewer with what `find` finds in `source`. Resolves to the exit status: that of a stop when
 * the reader left by Ctrl-C.
 */
export async function view(
	call: Call,
	source: Source,
	find: () => Promise<Found> = () => findOnce(call, source),
): Promise<number> {
	const {options, program} = call;
	const {stdin, stdout} = process;
	const again = callOf(program.name, source);
	// From here on, so that keys typed early do not show on the screen.
	const guard = guardTerminal();
	let inquiry: Inquiry | undefined;
	let close: ViewerContent['close'];
	let saver: Promise<Saver> | undefined;
	const saved = new Map<string, string>();
	try {
		const {locale, entry, theme, open} = await find();
		const look = createTerminalLook(options.color, options.theme ?? theme);
		// The terminal answers while all else is loaded. An answer that comes later repaints.
		if (look.questions.length > 0 && canAsk(stdin, stdout, process.env))
			inquiry = inquire({stdin, stdout}, look.questions, look.learn);
		const {errors, person, ...content} = await open((resume, prepared) => {
			look.wear(options.theme ?? themeOf(resume));
			const {hyperlinks, colorLevel, ascii} = look.now();
			return createBook(resume, {
				...prepared,
				hyperlinks,
				now: new Date(),
				colored: colorLevel > 0,
				unicode: !ascii,
				inSlices: true,
				command: (entry, locale) =>
					[again, ...(entry === undefined ? [] : [shellWord(entry)]), '-l', locale].join(' '),
			});
		});
		close = content.close;
		// Now: if the folder is removed later, it has no name any more.
		const folder = currentFolder();
		const makeSaver = async () =>
			(await import('./view/save-pdf.ts')).createSaver(
				{folder, home: program.home, source},
				(each) => content.revision.book.profile(each),
			);
		const viewer: ViewerOptions = {
			...content,
			locale,
			entry,
			services: {
				open: async (address) => (await import('./desktop/browser.ts')).openAddress(address),
				copy: async (text) =>
					(await import('./desktop/clipboard.ts')).copyText(text, (bytes) => stdout.write(bytes)),
				async save(each) {
					saver ??= makeSaver();
					const outcome = await (await saver).save(each);
					if ('file' in outcome) {
						const {save} = content.revision.book.messages(each);
						saved.set(
							outcome.file,
							save.saved([fromHere(outcome.file), outcome.beside].filter(Boolean).join(', ')),
						);
					}
					return outcome;
				},
			},
			look: look.now(),
			looks: look.looks,
			onReading: inquiry?.handOver,
			settled: inquiry?.settled,
		};
		const key = await openViewer(viewer, guard);
		reportErrors(errors());
		if (person) {
			const lines = farewellLines(person, again, [...saved.values()], stdout.columns);
			writeQuietly(lines, look.inShell());
		}
		return key === 'ctrl-c' ? exitStatus.stopped : exitStatus.done;
	} finally {
		// First: the shell would show, or run, an answer that came once the terminal is given back.
		await inquiry?.end();
		guard.leave();
		(await saver)?.stop();
		await close?.();
		guard.end();
	}
}

/** The full path of the current folder. Throws a `CallError` when it is gone: Ink needs it. */
function currentFolder(): string {
	try {
		return process.cwd();
	} catch {
		throw new CallError('The current folder no longer exists. Go to another one, then try again.');
	}
}

/** Reads the résumé once. */
async function findOnce(call: Call, source: Source): Promise<Found> {
	const {resume, locale, errors, told} = await findResume(source, call.options.locale);
	return {
		locale,
		entry: entryFor(call, resume, locale),
		theme: themeOf(resume),
		async open(makeBook) {
			const {markdown, ...prepared} = await prepare(resume, [locale]);
			let {messages} = prepared;
			const book = makeBook(resume, {markdown, messages: (each) => messages(each)});
			return {
				revision: {book, problems: errors},
				async prepare() {
					// The first frame is in one language; a key may change to any other.
					messages = await loadMessages(resume.locales);
				},
				errors: () => told,
				person: book.profile(locale),
			};
		},
	};
}

/** The id of the entry that was asked for, if one was. */
export function entryFor(
	{words: [name], similarVerb}: Call,
	resume: Resume,
	locale: Locale,
): string | undefined {
	if (!name) return undefined;
	const [entry] = choosePage(pagesOf(localize(resume, locale)), name, similarVerb).entries;
	return entry && entryId(entry);
}

/** The command that opens the résumé again, to type or to send. */
function callOf(program: string, source: Source): string {
	if (source.kind !== 'files') return `npx ${shellWord(program)}`;
	const {target, variant, anonymous} = source;
	const chosen = variant === undefined ? '' : ` --for ${shellWord(variant)}`;
	const unnamed = anonymous ? ' --anonymous' : '';
	return `npx ${shellWord(program)} -c ${shellWord(target)}${chosen}${unnamed}`;
}
