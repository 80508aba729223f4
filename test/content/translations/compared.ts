import {readFileSync} from 'node:fs';
import path from 'node:path';
import {differences} from '../../../source/content/checks/translations/behind.ts';
import type {Entry} from '../../../source/resume/types.ts';
import {entryOf} from '../../resumes.ts';

/** What a translation is told to say otherwise, as one text. */
export function compared(
	[locale, body]: [locale: string, body: string],
	[other, translation]: [locale: string, body: string],
	fields: {from?: Partial<Entry>; to?: Partial<Entry>} = {},
): string {
	return differences(
		entryOf({slug: 'role', locale, body, ...fields.from}),
		entryOf({slug: 'role', locale: other, body: translation, ...fields.to}),
	).join('; ');
}

/** Numbers as each language says them, by n2words (github.com/forzagreen/n2words). */
export const spelled = JSON.parse(
	readFileSync(path.resolve(import.meta.dirname, '../../fixtures/check/spelled.json'), 'utf8'),
) as Record<string, Record<string, string>>;
