import {type Style, styleOf} from '../../../markdown/style/style.ts';
import {clippedRuns, clippedSpans, type RowPainter} from '../../../viewer/frames/row-painter.ts';
import {memoizeByObject} from '../../../viewer/layout/memoize.ts';
import type {Theme} from '../../../viewer/themes/theme.ts';

/** Text in one look; `link` is an address that is safe to follow. */
export type PageRun = {text: string; style: Style; link?: string | undefined};

/** A piece of a row, in runs that take `width` columns, and then blank. */
export type PageSegment = {runs: readonly PageRun[]; width: number};

/** Creates what paints rows for a page. What has not changed is the same object again. */
export function createPagePainter({markdown, parts}: Theme): RowPainter<PageSegment> {
	// The page itself looks like text without a role.
	const {text: _, ...roles} = markdown;
	return {
		runs: memoizeByObject((runs, columns: number) => {
			const {runs: shown, width} = clippedRuns(runs, columns);
			const painted = shown.map(({text, as}) => ({text, style: parts[as]}));
			return {runs: painted, width};
		}),
		spans: memoizeByObject((spans, columns: number, padding: number) => {
			const {spans: shown, width} = clippedSpans(spans, Math.max(0, columns - padding));
			const painted = shown.map(({text, roles: ofText, link}) => ({
				text,
				link,
				style: styleOf(ofText, roles),
			}));
			return {runs: [{text: ' '.repeat(padding), style: {}}, ...painted], width: padding + width};
		}),
	};
}
