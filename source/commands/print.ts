import {type Setting, setPage} from '../formats/setting.ts';
import {setResume} from '../formats/text.ts';
import {paintSpans} from '../markdown/ansi.ts';
import {defaultMarkdownTheme} from '../markdown/style.ts';
import {messagesFor} from '../messages/index.ts';
import {localize} from '../resume/localize.ts';
import {pagesOf} from '../resume/pages.ts';
import {choosePage, openResume, tell} from './open-resume.ts';
import type {Options} from './options.ts';
import {colorLevel, hasHyperlinks} from './terminal.ts';

const defaultWidth = 80;

/** Columns of the terminal, within what `--width` would take. */
function terminalWidth(): number {
	return Math.min(400, Math.max(20, process.stdout.columns || defaultWidth));
}

/** Prints the whole résumé, or one entry. Mistakes in an owner's content go to stderr. */
export async function print(options: Options): Promise<void> {
	const {resume, locale, mistakes} = await openResume(options);
	const localized = localize(resume, locale);
	const hyperlinks = hasHyperlinks(process.stdout);
	const setting: Setting = {
		width: options.width ?? terminalWidth(),
		hyperlinks,
		locale,
		messages: messagesFor(locale),
		now: new Date(),
	};
	const lines = options.entry
		? setPage(choosePage(pagesOf(localized), options.entry), setting).map(({spans}) => spans)
		: setResume(localized, setting);
	const paint = {
		colorLevel: colorLevel(options.color, process.stdout),
		hyperlinks,
		theme: defaultMarkdownTheme,
	};
	process.stdout.write(`${lines.map((spans) => paintSpans(spans, paint)).join('\n')}\n`);
	tell(mistakes);
}
