import {entryId, localize} from '../resume/localize.ts';
import {pagesOf} from '../resume/pages.ts';
import type {Problem} from '../resume/types.ts';
import {type Book, createBook} from '../viewer/book.ts';
import {runViewer} from '../viewer/run.tsx';
import {hasTwoVariants, themeFor} from '../viewer/themes.ts';
import {openAddress} from './browser.ts';
import {copyText} from './clipboard.ts';
import {choosePage, openResume, tell} from './open-resume.ts';
import type {Options} from './options.ts';
import {problemLine} from './report.ts';
import {colorLevel, hasAttributes, hasHyperlinks, isAsciiOnly} from './terminal.ts';
import {askBackground, canAsk, isLight, lightByEnvironment} from './terminal-background.ts';

/** Opens the viewer. Resolves to the exit status: 130 when the reader left by Ctrl-C. */
export async function view(options: Options): Promise<number> {
	const level = colorLevel(options.color, process.stdout);
	const asks =
		level > 0 &&
		hasTwoVariants(level === 1 ? 'terminal' : options.theme) &&
		canAsk(process.stdin, process.stdout, process.env);
	// The terminal answers while the content is read.
	const question = asks ? askBackground(process.stdin, process.stdout) : undefined;
	try {
		const {resume, locale, mistakes} = await openResume(options);
		const page = options.entry && choosePage(pagesOf(localize(resume, locale)), options.entry);
		const entry = page ? page.entries[0] : undefined;
		const background = await question?.answer();
		const light = background ? isLight(background) : lightByEnvironment(process.env);
		// No sooner, as the terminal would echo what is typed, and no later: Ink reads from here on.
		question?.end();
		const hyperlinks = hasHyperlinks(process.stdout);
		const ascii = isAsciiOnly(process.env, process.platform);
		const key = await runViewer({
			book: createBook(resume, {
				hyperlinks,
				now: new Date(),
				colored: level > 0,
				unicode: !ascii,
				command: commandFor(options),
			}),
			locale,
			entry: entry && entryId(entry),
			broken: firstOfEach(mistakes),
			services: {
				open: openAddress,
				copy: (text) => copyText(text, (bytes) => process.stdout.write(bytes)),
			},
			look: {
				theme: themeFor(options.theme, {light: light ?? false, colorLevel: level}),
				colorLevel: level,
				hyperlinks,
				attributes: hasAttributes(options.color, process.stdout),
				ascii,
			},
		});
		tell(mistakes);
		return key === 'ctrl-c' ? 130 : 0;
	} finally {
		// When there is nothing to open, the answer must not come to the shell.
		await question?.answer();
		question?.end();
	}
}

/** What opens an entry again, for somebody to type or to send. */
function commandFor({program, content}: Options): Book['command'] {
	const folder = content.packaged ? '' : ` -c ${shellWord(content.folder)}`;
	return (entry, locale) => `npx ${program}${folder} ${shellWord(entry)} -l ${locale}`;
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
