import {usualSection} from '../../content/names/section-names.ts';
import type {LocalizedResume, ShownEntry, ShownSection} from '../../resume/localize.ts';
import type {Period, PeriodDate} from '../../resume/types.ts';
import type {PdfLook} from './look.ts';

/** A résumé as its owner wants it on paper: with the sections that they name, and dates as exact. */
export function asAsked(
	resume: LocalizedResume,
	{sections, dates}: Pick<PdfLook, 'sections' | 'dates'>,
): LocalizedResume {
	const chosen = sections?.flatMap((name) => sectionsNamed(name, resume.sections));
	const all = chosen ? [...new Set(chosen)] : resume.sections;
	if (dates !== 'years') return {...resume, sections: all};
	const shown = all.map((section) => ({...section, entries: section.entries.map(inYears)}));
	return {...resume, sections: shown};
}

/** The sections that a name means, which may be of any language. */
export function sectionsNamed<Named extends Pick<ShownSection, 'name' | 'title'>>(
	name: string,
	sections: readonly Named[],
): Named[] {
	const wanted = [name.toLowerCase(), usualSection(name)];
	return sections.filter(
		(section) =>
			wanted.includes(section.name.toLowerCase()) || section.title?.toLowerCase() === wanted[0],
	);
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
