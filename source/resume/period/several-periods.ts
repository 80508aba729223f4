import type {Period, PeriodDate} from '../types.ts';

/** What stands between periods that are told one after the other. */
const between = /\s*[,;&+]\s*|\s+(?:and|und|y|et|e|och|og|en|oraz|и|та|και)\s+/u;
const most = 8;

/**
 * The span of several periods: `2015 – 2017, 2019 – 2020`, `Summers 2018 & 2019`. Undefined unless
 * there are several, and `read` understands each.
 */
export function spanOfSeveral(
	written: string,
	read: (part: string) => Period,
): Pick<Period, 'start' | 'end' | 'present'> | undefined {
	const parts = written.split(between);
	if (parts.length < 2 || parts.length > most) return undefined;
	let [start, end]: Array<PeriodDate | undefined> = [];
	let present = false;
	for (const part of parts) {
		const period = read(part);
		if (!period.start) return undefined;
		const last = period.end ?? period.start;
		if (!start || monthsOf(period.start, 1) < monthsOf(start, 1)) start = period.start;
		if (!end || monthsOf(last, 12) > monthsOf(end, 12)) end = last;
		present ||= period.present;
	}
	if (!start || !end) return undefined;
	return present ? {start, present} : {start, end, present};
}

function monthsOf({year, month}: PeriodDate, unknown: number): number {
	return year * 12 + (month ?? unknown);
}
