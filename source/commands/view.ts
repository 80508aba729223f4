import {entryId, localize} from '../resume/localize.ts';
import {pagesOf} from '../resume/pages.ts';
import type {Problem} from '../resume/types.ts';
import {createBook} from '../viewer/book.ts';
import {runViewer} from '../viewer/run.tsx';
import {defaultTheme} from '../viewer/theme.ts';
import {choosePage, openResume, tell} from './open-resume.ts';
import type {Options} from './options.ts';
import {problemLine} from './report.ts';
import {colorLevel, hasHyperlinks} from './terminal.ts';

/** Opens the viewer. Resolves to the exit status: 130 when the reader left by Ctrl-C. */
export async function view(options: Options): Promise<number> {
	const {resume, locale, mistakes} = await openResume(options);
	const page = options.entry && choosePage(pagesOf(localize(resume, locale)), options.entry);
	const entry = page ? page.entries[0] : undefined;
	const hyperlinks = hasHyperlinks(process.stdout);
	const key = await runViewer({
		book: createBook(resume, {hyperlinks, now: new Date()}),
		locale,
		entry: entry && entryId(entry),
		broken: firstOfEach(mistakes),
		look: {theme: defaultTheme, colorLevel: colorLevel(options.color, process.stdout), hyperlinks},
	});
	tell(mistakes);
	return key === 'ctrl-c' ? 130 : 0;
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
