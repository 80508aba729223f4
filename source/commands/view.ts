import {loadMessages} from '../messages/index.ts';
import {entryId, localize} from '../resume/localize.ts';
import {pagesOf} from '../resume/pages.ts';
import type {Locale, Problem, Resume} from '../resume/types.ts';
import {type Book, createBook} from '../viewer/state/book.ts';
import type {Edition, Updates} from '../viewer/state/edition.ts';
import {openViewer, type ViewerOptions} from '../viewer/terminal/open.ts';
import {guardTerminal} from '../viewer/terminal/terminal-guard.ts';
import {hasTwoVariants, themeFor} from '../viewer/themes/themes.ts';
import {CallError} from './call/call-error.ts';
import type {Options} from './call/options.ts';
import {problemLine} from './check/report.ts';
import {choosePage, openResume, type Prepared, tell} from './resume/open-resume.ts';
import {colorLevel, hasAttributes, hasHyperlinks, isAsciiOnly} from './terminal/terminal.ts';
import {
	askBackground,
	canAsk,
	isLight,
	lightByEnvironment,
} from './terminal/terminal-background.ts';
import type {Saver} from './view/save-pdf.ts';

/** What the viewer opens with. */
export type Opening = {
	book: Book;
	locale: Locale;
	/** The id of the entry that was asked for. */
	entry: string | undefined;
	/** What is wrong with which file, for its owner. */
	broken: ReadonlyMap<string, string>;
	/** What to tell the owner of when the viewer is closed. */
	mistakes: () => readonly Problem[];
	/** For an owner who writes: as in the viewer's properties. */
	edition?: Edition;
	updates?: Updates;
	/** Loads what the first frame does not need. */
	prepare?: () => Promise<void>;
	/** Called when the viewer is closed. */
	close?: () => Promise<void>;
};

/** Makes a book as this terminal shows it. */
export type MakeBook = (resume: Resume, prepared: Prepared) => Book;

/**
 * Opens the viewer with what `open` reads. Resolves to the exit status: 130 when the reader left by
 * Ctrl-C.
 */
export async function view(
	options: Options,
	open: (options: Options, makeBook: MakeBook) => Promise<Opening> = openOnce,
): Promise<number> {
	const level = colorLevel(options.color, process.stdout);
	const asks =
		level > 0 &&
		hasTwoVariants(level === 1 ? 'terminal' : options.theme) &&
		canAsk(process.stdin, process.stdout, process.env);
	const guard = guardTerminal();
	// From here on, so that no key shows on the screen before there is anyone to read it.
	process.stdin.setRawMode(true);
	// The terminal answers while the content is read.
	const question = asks ? askBackground(process.stdin, process.stdout) : undefined;
	let close: Opening['close'];
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
				command: commandFor(options),
			});
		const {mistakes, ...opening} = await open(options, makeBook);
		close = opening.close;
		const background = await question?.answer();
		const light = background ? isLight(background) : lightByEnvironment(process.env);
		// No later: Ink reads from here on.
		question?.end();
		// Asked for now: a folder that is taken away meanwhile has no name any more.
		const folder = currentFolder();
		const makeSaver = async () =>
			(await import('./view/save-pdf.ts')).createSaver(
				{...options, folder},
				(locale) => opening.book.profile(locale).name,
			);
		const viewer: ViewerOptions = {
			...opening,
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
				theme: themeFor(options.theme, {light: light ?? false, colorLevel: level}),
				colorLevel: level,
				hyperlinks,
				attributes: hasAttributes(options.color, process.stdout),
				ascii,
			},
		};
		const key = await openViewer(viewer, guard);
		tell(mistakes());
		return key === 'ctrl-c' ? 130 : 0;
	} finally {
		(await saver)?.stop();
		await close?.();
		// When there is nothing to open, the answer must not come to the shell.
		await question?.answer();
		question?.end();
		guard.end();
	}
}

/** The whole path of the current folder. Throws a `CallError` when it is gone; Ink can't do without. */
function currentFolder(): string {
	try {
		return process.cwd();
	} catch {
		throw new CallError(
			'The current folder is not there any more. Go to another one, then try again.',
		);
	}
}

/** Reads the résumé as it is, once. */
async function openOnce(options: Options, makeBook: MakeBook): Promise<Opening> {
	const {resume, locale, mistakes, markdown, ...opened} = await openResume(options);
	let {messages} = opened;
	return {
		book: makeBook(resume, {markdown, messages: (each) => messages(each)}),
		locale,
		async prepare() {
			// The first frame is in one language; a key may change to any other.
			messages = await loadMessages(resume.locales);
		},
		entry: entryFor(options, resume, locale),
		broken: firstOfEach(mistakes),
		mistakes: () => mistakes,
	};
}

/** The id of the entry that was asked for, if one was. */
export function entryFor(options: Options, resume: Resume, locale: Locale): string | undefined {
	if (!options.entry) return undefined;
	const [entry] = choosePage(
		pagesOf(localize(resume, locale)),
		options.entry,
		options.nearlyCommand,
	).entries;
	return entry && entryId(entry);
}

/** What opens an entry again, for somebody to type or to send. */
function commandFor({program, content}: Options): Book['command'] {
	const folder = content.packaged ? '' : ` -c ${shellWord(content.folder)}`;
	return (entry, locale) => `npx ${shellWord(program)}${folder} ${shellWord(entry)} -l ${locale}`;
}

/** A word as a POSIX shell takes it for one, whatever stands in it. */
function shellWord(text: string): string {
	return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** The first mistake of each file, and how many more there are. */
function firstOfEach(mistakes: readonly Problem[]): Map<string, string> {
	const files = new Map<string, Problem[]>();
	for (const mistake of mistakes)
		files.set(mistake.file, [...(files.get(mistake.file) ?? []), mistake]);
	return new Map(
		[...files].map(([file, [first, ...more]]) => [
			file,
			(first ? problemLine(first) : '') + (more.length > 0 ? ` (+${more.length})` : ''),
		]),
	);
}
