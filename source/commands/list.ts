import {entryId, localize} from '../resume/localize.ts';
import {pagesOf} from '../resume/pages.ts';
import {formatPeriod} from '../resume/period/format-period.ts';
import type {Options} from './call/options.ts';
import {choosePage, openResume, tell} from './resume/open-resume.ts';

/** Prints a line an entry, or only those of the page that was named: id, title, organization and period, with a tab between them. */
export async function list(options: Options): Promise<void> {
	const {resume, locale, mistakes, messages} = await openResume(options);
	const now = new Date();
	const {present} = messages(locale);
	const pages = pagesOf(localize(resume, locale));
	const listed =
		options.entry === undefined ? pages : [choosePage(pages, options.entry, options.nearlyCommand)];
	const lines = listed.flatMap(({entries}) =>
		entries.map((entry) => {
			const {title, organization = '', period} = entry;
			const dates = period ? formatPeriod(period, locale, present, now).dates : '';
			return `${[entryId(entry), title, organization, dates].join('\t')}\n`;
		}),
	);
	process.stdout.write(lines.join(''));
	tell(mistakes);
}
