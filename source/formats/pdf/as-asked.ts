import {isCalled} from '../../content/names/section-names.ts';
import type {LocalizedResume, ShownEntry} from '../../resume/localize.ts';
import type {Period, PeriodDate} from '../../resume/types.ts';
import type {PdfLook} from './look.ts';

/** A résumé as its owner wants it on paper: with the sections that they name, and dates as exact. */
export function asAsked(
	resume: LocalizedResume,
	{sections, dates}: Pick<PdfLook, 'sections' | 'dates'>,
): LocalizedResume {
	const chosen = sections?.flatMap((called) =>
		resume.sections.filter(({name, title}) => isCalled(called, name, title ? [title] : [])),
	);
	const all = chosen ? [...new Set(chosen)] : resume.sections;
	if (dates !== 'years') return {...resume, sections: all};
	const shown = all.map((section) => ({...section, entries: section.entries.map(inYears)}));
	return {...resume, sections: shown};
}

function inYears(entry: ShownEntry): ShownEntry {
	const {period} = entry;
	if (!period?.start || period.asWritten) return entry;
	const {said: _, start, end, ...rest} = period;
	const years: Period = {...rest, start: yearOf(start), ...(end && {end: yearOf(end)})};
	return {...entry, period: years};
}

function yearOf({year}: PeriodDate): PeriodDate {
	return {year};
}
