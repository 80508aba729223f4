import {messagesFor} from '../messages/index.ts';
import {formatPeriod} from '../resume/format-period.ts';
import {entryId, localize} from '../resume/localize.ts';
import {openResume} from './open-resume.ts';
import type {Options} from './options.ts';

/** Prints a line an entry: id, title, organization and period, with a tab between them. */
export async function list(options: Options): Promise<void> {
	const {resume, locale} = await openResume(options);
	const now = new Date();
	const {present} = messagesFor(locale);
	const lines = localize(resume, locale).sections.flatMap(({entries}) =>
		entries.map((entry) => {
			const {title, organization = '', period} = entry;
			const dates = period ? formatPeriod(period, locale, present, now).dates : '';
			return `${[entryId(entry), title, organization, dates].join('\t')}\n`;
		}),
	);
	process.stdout.write(lines.join(''));
}
