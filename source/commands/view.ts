import {shellWord} from '../content/names/shell-word.ts';
import {loadMessages} from '../messages/index.ts';
import {entryId, localize} from '../resume/localize.ts';
import {pagesOf} from '../resume/pages.ts';
import type {Locale, Problem, Resume} from '../resume/types.ts';
import {openViewer, type ViewerOptions} from '../viewer/open.ts';
import {type Book, createBook} from '../viewer/state/book.ts';
import type {Revision, Updates} from '../viewer/state/revision.ts';
import {guardTerminal} from '../viewer/terminal/guard.ts';
import {hasTwoVariants, themeFor} from '../viewer/themes/themes.ts';
import type {Call} from './call/call.ts';
import {CallError} from './call/call-error.ts';
import {exitStatus} from './call/exit-status.ts';
import {choosePage, openResume, type Prepared, reportErrors} from './resume/open-resume.ts';
import type {Source} from './resume/source.ts';
import {colorLevel, hasAttributes, hasHyperlinks, isAsciiOnly} from './terminal/terminal.ts';
import {
	askBackground,
	canAsk,
	isLight,
	lightByEnvironment,
} from './terminal/terminal-background.ts';
import type {Saver} from './view/save-pdf.ts';

/** What the viewer opens with. */
export type ViewerContent = {
	/** As in the viewer's properties, like `updates`. */
	revision: Revision;
	locale: Locale;
	/** The id of the entry that was asked for. */
	entry: string | undefined;
	/** To report to the owner when the viewer is closed. */
	errors: () => readonly Problem[];
	updates?: Updates;
	/** Loads what the first frame does not need. */
	prepare?: () => Promise<void>;
	/** Called when the viewer is closed. */
	close?: () => Promise<void>;
};

/** Makes a book as this terminal shows it. */
export type MakeBook = (resume: Resume, prepared: Prepared) => Book;

/** Loads what the viewer opens with. */
export type Load = (makeBook: MakeBook) => Promise<ViewerContent>;

/**
 * Opens the viewer with what `load` reads from `source`. Resolves to the exit status: that of a stop
 * when the reader left by Ctrl-C.
 */
export async function view(
	call: Call,
	source: Source,
	load: Load = (makeBook) => loadOnce(call, source, makeBook),
): Promise<number> {
	const {options, program} = call;
	const level = colorLevel(options.color, process.stdout);
	const asks =
		level > 0 &&
		hasTwoVariants(level === 1 ? 'terminal' : options.theme) &&
		canAsk(process.stdin, process.stdout, process.env);
	const guard = guardTerminal();
	// From here on, so that keys typed early do not show on the screen.
	process.stdin.setRawMode(true);
	// The terminal answers while the content is read.
	const question = asks ? askBackground(process.stdin, process.stdout) : undefined;
	let close: ViewerContent['close'];
	let saver: Promise<Saver> | undefined;
	try {
		const hyperlinks = hasHyperlinks(process.stdout);
		const ascii = isAsciiOnly(process.env, process.platform);
		const makeBook: MakeBook = (resume, prepared) =>
			createBook(resume, {
				...prepared,
				hyperlinks,
				now: new Date(),
				colored: level > 0,
				unicode: !ascii,
				command: commandFor(program.name, source),
			});
		const {errors, ...content} = await load(makeBook);
		close = content.close;
		const background = await question?.answer();
		const light = background ? isLight(background) : lightByEnvironment(process.env);
		// Now, as Ink reads from here on.
		question?.end();
		// Now: if the folder is removed later, it has no name any more.
		const folder = currentFolder();
		const makeSaver = async () =>
			(await import('./view/save-pdf.ts')).createSaver(
				{folder, home: program.home, source},
				(locale) => content.revision.book.profile(locale).name,
			);
		const viewer: ViewerOptions = {
			...content,
			services: {
				open: async (address) => (await import('./desktop/browser.ts')).openAddress(address),
				copy: async (text) =>
					(await import('./desktop/clipboard.ts')).copyText(text, (bytes) =>
						process.stdout.write(bytes),
					),
				async save(locale) {
					saver ??= makeSaver();
					return (await saver).save(locale);
				},
			},
			look: {
				theme: themeFor(options.theme, {light, colorLevel: level}),
				colorLevel: level,
				hyperlinks,
				attributes: hasAttributes(options.color, process.stdout),
				ascii,
			},
		};
		const key = await openViewer(viewer, guard);
		reportErrors(errors());
		return key === 'ctrl-c' ? exitStatus.stopped : exitStatus.done;
	} finally {
		(await saver)?.stop();
		await close?.();
		// If nothing was opened, the terminal's answer must not reach the shell.
		await question?.answer();
		question?.end();
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
async function loadOnce(call: Call, source: Source, makeBook: MakeBook): Promise<ViewerContent> {
	const opened = await openResume(source, call.options.locale);
	const {resume, locale, errors, told, markdown} = opened;
	let {messages} = opened;
	return {
		revision: {
			book: makeBook(resume, {markdown, messages: (each) => messages(each)}),
			problems: errors,
		},
		locale,
		async prepare() {
			// The first frame is in one language; a key may change to any other.
			messages = await loadMessages(resume.locales);
		},
		entry: entryFor(call, resume, locale),
		errors: () => told,
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

/** The command that opens an entry again, to type or to send. */
function commandFor(program: string, source: Source): Book['command'] {
	const content = source.kind === 'files' ? ` -c ${shellWord(source.target)}` : '';
	return (entry, locale) => {
		const named = entry === undefined ? '' : ` ${shellWord(entry)}`;
		return `npx ${shellWord(program)}${content}${named} -l ${locale}`;
	};
}
