import type {Locale, Problem} from '../../resume/types.ts';
import {start} from '../data/value.ts';
import type {RawEntry} from '../entries/entry.ts';
import type {Asked} from '../entries/resolve-entries.ts';
import type {ProfileSource, Root} from '../records/record.ts';
import {checkBodyLinks} from './body-links.ts';
import {checkContact} from './contact.ts';
import {checkContentFormat} from './content-format.ts';
import {reportDuplicateOrders} from './duplicate-orders.ts';
import {reportNotShown} from './not-shown.ts';
import {checkTemplateTags} from './template-tags.ts';
import {checkTemplateBody, checkTemplateTexts} from './template-texts.ts';
import {reportProfileKeys, reportUnknownKeys} from './unknown-keys.ts';

/** Checks the profile; `name` is the person's in the default locale. */
export function checkProfiles(
	profiles: readonly ProfileSource[],
	name: string | undefined,
	asked: readonly Asked[],
	folder: string,
	locales: readonly Locale[],
	problems: Problem[],
): void {
	checkContentFormat(profiles);
	checkContact(profiles, folder, locales[0] ?? 'en');
	if (name === '') {
		const hint = 'Add `name: …` to it.';
		profiles[0]?.report('warning', 'missing-name', start, 'The profile has no name.', hint);
	}
	reportProfileKeys(profiles, asked, locales, problems);
}

/** Checks the entries; `folder` is the root of the content. */
export function checkEntries(
	raw: readonly RawEntry[],
	roots: readonly Root[],
	asked: readonly Asked[],
	folder: string,
	problems: Problem[],
): void {
	reportDuplicateOrders(raw, problems);
	for (const each of raw) {
		checkBodyLinks(each, folder, problems);
		checkTemplateTags(each, problems);
		checkTemplateBody(each, problems);
	}
	checkTemplateTexts(roots);
	reportUnknownKeys(asked, problems);
	const names = new Set(asked.flatMap((each) => [...each.asked]));
	reportNotShown(roots, names, problems);
}
