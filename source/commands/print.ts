import type {LayoutOptions} from '../formats/page-layout.ts';
import {layOutPrint} from '../formats/printed.ts';
import {paintSpans} from '../markdown/style/ansi.ts';
import {localize} from '../resume/localize.ts';
import {pagesOf} from '../resume/pages.ts';
import {themeOf} from '../resume/screen/theme.ts';
import {lightByEnvironment} from '../viewer/terminal/background.ts';
import {withDirectionMarks} from '../viewer/terminal/direction-marks.ts';
import {takesDirectionMarks} from '../viewer/terminal/terminal-facts.ts';
import {themeForPrint} from '../viewer/themes/themes.ts';
import type {Call} from './call/call.ts';
import {printWidth} from './call/flags.ts';
import {choosePage, openResume, reportErrors} from './resume/open-resume.ts';
import type {Source} from './resume/source.ts';
import {colorLevel, hasAttributes, hasHyperlinks, isAsciiOnly} from './terminal/terminal.ts';

/** Prints the whole résumé, or one entry. Errors in an owner's content go to stderr. */
export async function print({words, options, similarVerb}: Call, source: Source): Promise<void> {
	const {resume, locale, told, markdown, messages} = await openResume(source, options.locale);
	const localized = localize(resume, locale);
	const hyperlinks = hasHyperlinks(process.stdout);
	const layout: LayoutOptions = {
		width: printWidth(options),
		hyperlinks,
		locale,
		messages: messages(locale),
		markdown,
		now: new Date(),
	};
	// A file or a program gets UTF-8, whatever the terminal's locale.
	const ascii = process.stdout.isTTY && isAsciiOnly(process.env, process.platform);
	const [name] = words;
	const page = name ? choosePage(pagesOf(localized), name, similarVerb) : undefined;
	const lines = layOutPrint(localized, page, layout, ascii ? '...' : '…');
	const level = colorLevel(options.color, process.stdout);
	// The terminal is asked nothing: text that was typed ahead for the shell would be
	// read along with the answer, and lost.
	const light = lightByEnvironment(process.env);
	const paint = {
		colorLevel: level,
		hyperlinks,
		theme: themeForPrint(options.theme ?? themeOf(resume), {light, colorLevel: level}).markdown,
		attributes: hasAttributes(options.color, process.stdout),
		ascii,
	};
	// A terminal may turn what is read from the right; a file is as it was written.
	const isMarked = process.stdout.isTTY && takesDirectionMarks(process.env);
	const painted = lines.map((spans) => paintSpans(spans, paint));
	const shown = isMarked ? painted.map((line) => withDirectionMarks(line, true)) : painted;
	process.stdout.write(`${shown.join('\n')}\n`);
	reportErrors(told);
}
