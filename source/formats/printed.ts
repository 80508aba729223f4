import type {CutMark} from '../markdown/layout/fit-text.ts';
import type {Span} from '../markdown/style/span.ts';
import {careerOf} from '../resume/career/career.ts';
import type {LocalizedResume} from '../resume/localize.ts';
import {type Page, pagesOf} from '../resume/pages.ts';
import {careerChart} from './career-chart.ts';
import {isFromRight} from './language.ts';
import {type LayoutOptions, layOutPage} from './page-layout.ts';
import {layOutResume} from './text.ts';

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

/** What is printed, as lines: one page, or else the whole résumé, below a chart of the career. */
export function layOutPrint(
	resume: LocalizedResume,
	page: Page | undefined,
	layout: LayoutOptions,
	cutMark: CutMark = '…',
): Array<readonly Span[]> {
	return page
		? layOutPage(page, layout).map(({spans}) => spans)
		: layOutResume(resume, layout, overview(resume, layout, cutMark));
}
