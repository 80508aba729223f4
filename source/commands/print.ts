import {type LayoutOptions, layOutPage} from '../formats/page-layout.ts';
import {layOutResume} from '../formats/text.ts';
import {paintSpans} from '../markdown/style/ansi.ts';
import {localize} from '../resume/localize.ts';
import {pagesOf} from '../resume/pages.ts';
import {themeForPrint} from '../viewer/themes/themes.ts';
import type {Options} from './call/options.ts';
import {choosePage, openResume, tell} from './resume/open-resume.ts';
import {colorLevel, hasAttributes, hasHyperlinks, isAsciiOnly} from './terminal/terminal.ts';
import {lightByEnvironment} from './terminal/terminal-background.ts';

const defaultWidth = 80;

/** Columns of the terminal, within what `--width` would take. */
function terminalWidth(): number {
	return Math.min(400, Math.max(20, process.stdout.columns || defaultWidth));
}

/** Prints the whole résumé, or one entry. Mistakes in an owner's content go to stderr. */
export async function print(options: Options): Promise<void> {
	const {resume, locale, mistakes, markdown, messages} = await openResume(options);
	const localized = localize(resume, locale);
	const hyperlinks = hasHyperlinks(process.stdout);
	const layout: LayoutOptions = {
		width: options.width ?? terminalWidth(),
		hyperlinks,
		locale,
		messages: messages(locale),
		markdown,
		now: new Date(),
	};
	const lines = options.entry
		? layOutPage(choosePage(pagesOf(localized), options.entry, options.nearlyCommand), layout).map(
				({spans}) => spans,
			)
		: layOutResume(localized, layout);
	const level = colorLevel(options.color, process.stdout);
	// The terminal is not asked for its background: what somebody typed or pasted for their shell
	// behind this command would be read along with the answer, and be lost.
	const light = lightByEnvironment(process.env);
	const paint = {
		colorLevel: level,
		hyperlinks,
		theme: themeForPrint(options.theme, {light, colorLevel: level}).markdown,
		attributes: hasAttributes(options.color, process.stdout),
		// What reads a pipe is no terminal of this locale: files and programs get UTF-8, always the
		// same, as they do from other programs of today.
		ascii: process.stdout.isTTY && isAsciiOnly(process.env, process.platform),
	};
	process.stdout.write(`${lines.map((spans) => paintSpans(spans, paint)).join('\n')}\n`);
	tell(mistakes);
}
