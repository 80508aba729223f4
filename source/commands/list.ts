import {entryId, localize} from '../resume/localize.ts';
import {pagesOf} from '../resume/pages.ts';
import {formatPeriod} from '../resume/period/format-period.ts';
import type {Call} from './call/call.ts';
import {choosePage, openResume, reportErrors} from './resume/open-resume.ts';
import type {Source} from './resume/source.ts';

/**
 * Prints a line an entry, or only those of the page that was named: id, title, organization and
 * period, with a tab between them.
 */
export async function list(call: Call, source: Source): Promise<void> {
	const {resume, locale, told, messages} = await openResume(source, call.options.locale);
	const now = new Date();
	const {present} = messages(locale);
	const pages = pagesOf(localize(resume, locale));
	const [name] = call.words;
	const listed = name ? [choosePage(pages, name, call.similarVerb)] : pages;
	const lines = listed.flatMap(({entries}) =>
		entries.map((entry) => {
			const {title, organization = '', period} = entry;
			const dates = period ? formatPeriod(period, locale, present, now).dates : '';
			return `${[entryId(entry), title, organization, dates].join('\t')}\n`;
		}),
	);
	process.stdout.write(lines.join(''));
	reportErrors(told);
}
