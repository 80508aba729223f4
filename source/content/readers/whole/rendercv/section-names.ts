import {titledSection} from '../../../names/section-names.ts';
import {slugify, uniqueSlug} from '../../../names/slug.ts';

/** Words that are small in a title. */
const small = new Set(
	'a and as at but by for from if in into like near nor of off on onto or over so than that to upon when with yet'.split(
		' ',
	),
);

/** The title of a section, as RenderCV makes it: of `selected_honors` “Selected Honors”. */
export function sectionTitle(key: string): string {
	if (/ |\p{Lu}/u.test(key)) return key;
	return key
		.split('_')
		.map((word) => (small.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
		.join(' ');
}

/**
 * The names of sections in their order: the usual one, which only one of them may have, or their
 * own. What is about the person is a text. `others` are the names in the same résumé in another
 * language, which count if they may well be those of the same sections.
 */
export function sectionNames(
	sections: ReadonlyArray<{key: string; isText: boolean}>,
	others: readonly string[],
): readonly string[] {
	const usual = sections.map(({key, isText}) => {
		const found = usualName(key);
		return found === 'about' && !isText ? undefined : found;
	});
	const areSame = others.every((other, index) => {
		const [own, theirs] = [usual[index], usualName(other)];
		if (other === 'about' && sections[index]?.isText !== true) return false;
		return own === undefined || theirs === undefined || own === theirs;
	});
	if (areSame && others.length === sections.length) return others;
	const taken = new Map<string, number>();
	return sections.map(({key}, index) => {
		const known = usual[index];
		const isFree = known !== undefined && !taken.has(known);
		return uniqueSlug(isFree ? known : slugify(key).replaceAll('_', '-'), taken);
	});
}

function usualName(key: string): string | undefined {
	return titledSection(key.replace(/[_-]/g, ' '));
}
