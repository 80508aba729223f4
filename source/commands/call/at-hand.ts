import {entryId, localize} from '../../resume/localize.ts';
import type {Locale} from '../../resume/types.ts';
import {chooseLocale} from '../resume/open-resume.ts';
import type {Program} from '../resume/program.ts';

/** What a call without `-c` can name: an entry, if there is one, and the languages, that in view first. */
export type AtHand = {entry?: string | undefined; locales: readonly Locale[]};

/** What is in the résumé that came with the program; nothing where that can't be read. */
export function atHand({source}: Program): AtHand {
	try {
		const {resume} = source();
		const first = chooseLocale(undefined, resume);
		const entries = localize(resume, first).sections.flatMap((section) => section.entries);
		const entry = entries.find(({period}) => period) ?? entries[0];
		return {
			entry: entry && entryId(entry),
			locales: [first, ...resume.locales.filter((each) => each !== first)],
		};
	} catch {
		// The help is for who looks for help.
		return {locales: []};
	}
}
