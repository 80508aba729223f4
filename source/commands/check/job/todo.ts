import {languageName} from '../../../content/checks/translations/wording.ts';
import {type Evidence, idOf} from '../../../resume/job/evidence.ts';
import {entryId} from '../../../resume/localize.ts';
import type {Entry, Locale, Resume} from '../../../resume/types.ts';
import {markedItems} from '../../../resume/variant/items-for.ts';
import {isChosen, type LeftOut, type Variant, whyLeftOut} from '../../../resume/variant/variant.ts';

/** Which résumé is shown, of which source; `whole` has its marks still. */
export type Choice = {whole: Resume; locale: Locale; variant: Variant | undefined; year: number};

/** What to write so that a sentence of the source is shown. */
export function todoFor({sentence}: Evidence, {whole, locale, variant, year}: Choice): string {
	const id = idOf(sentence);
	const entry = whole.entries.find(
		(each) => entryId(each) === id && each.locale === sentence.entry?.locale,
	);
	if (entry?.draft) return `It’s a draft: take draft: true out of ${entry.source.file}.`;
	if (sentence.locale !== locale)
		return `Only the ${languageName(sentence.locale)} text says it: say it in ${languageName(locale)} too.`;
	if (!variant) return 'It isn’t shown.';
	const file = `targets/${variant.name}.yml`;
	if (!entry) return `The headline in ${file} doesn’t say it.`;
	const reasons = whyLeftOut(entry, variant, year);
	if (reasons.length > 0)
		return `${reasons.map((reason) => toKeep(entry, variant, reason)).join(', and ')}.`;
	const lines = entry.body.split('\n');
	const marked = markedItems(entry.body).find(
		({line, names}) =>
			!names.some((each) => variant.takes.has(each)) &&
			(lines[line] ?? '').replace(/[*_`]/g, '').includes(sentence.text.slice(0, 40)),
	);
	if (marked) {
		const [name = ''] = marked.names;
		return `Its item is for ${marked.names.join(', ')}: add ${variant.name} to its mark, or for: [${name}] to ${file}.`;
	}
	return `${file} says something else there.`;
}

/** What keeps an entry in a variant, by what leaves it out. */
function toKeep(entry: Entry, variant: Variant, reason: LeftOut): string {
	const file = `targets/${variant.name}.yml`;
	const id = entryId(entry);
	const excluded = variant.exclude.filter((choice) => isChosen(entry, choice));
	return {
		for: `Add ${variant.name} to for: [${entry.for?.join(', ')}] in ${entry.source.file}`,
		exclude: `Take ${excluded.map(({name}) => name).join(', ')} out of exclude in ${file}`,
		sections: `Add ${entry.section} to sections in ${file}`,
		last: `Raise last in ${file}, as ${id} ended ${(entry.period?.end ?? entry.period?.start)?.year ?? ''}`,
		include: `Add ${id} to include in ${file}`,
	}[reason];
}
