import {careerChart} from '../formats/career-chart.ts';
import {isFromRight} from '../formats/language.ts';
import {type LayoutOptions, layOutPage} from '../formats/page-layout.ts';
import {layOutResume} from '../formats/text.ts';
import type {CutMark} from '../markdown/layout/fit-text.ts';
import {paintSpans} from '../markdown/style/ansi.ts';
import {careerOf} from '../resume/career/career.ts';
import {type LocalizedResume, localize} from '../resume/localize.ts';
import {pagesOf} from '../resume/pages.ts';
import {themeOf} from '../resume/screen/theme.ts';
import {withDirectionMarks} from '../viewer/terminal/direction-marks.ts';
import {takesDirectionMarks} from '../viewer/terminal/terminal-facts.ts';
import {themeForPrint} from '../viewer/themes/themes.ts';
import type {Call} from './call/call.ts';
import {printWidth} from './call/flags.ts';
import {choosePage, openResume, reportErrors} from './resume/open-resume.ts';
import type {Source} from './resume/source.ts';
import {lightByEnvironment} from './terminal/background.ts';
import {colorLevel, hasAttributes, hasHyperlinks, isAsciiOnly} from './terminal/terminal.ts';

/** Rows of the chart that a printed résumé begins with: what fits on most screens. */
const mostRows = 36;
/** Fewer roles need no chart. */
const fewest = 2;

/** The career as a chart; the sections that follow say the rest. */
function overview(
	resume: LocalizedResume,
	{width, now, locale, messages}: LayoutOptions,
	cutMark: CutMark,
) {
	const career = careerOf(pagesOf(resume), now);
	if (career.roles.length < fewest) return [];
	const counted = messages.technologies.entries;
	const fromRight = isFromRight(locale);
	const setting = {columns: width, rows: mostRows, counted, fromRight, cutMark};
	return careerChart(career, setting)?.rows ?? [];
}

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
	const lines = name
		? layOutPage(choosePage(pagesOf(localized), name, similarVerb), layout).map(({spans}) => spans)
		: layOutResume(localized, layout, overview(localized, layout, ascii ? '...' : '…'));
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
