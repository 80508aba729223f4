import {titledSection} from '../../names/section-names.ts';
import {slugify, uniqueSlug} from '../../names/slug.ts';

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
 * own. What is about the person is a text.
 */
export function sectionNames(
	sections: ReadonlyArray<{key: string; isText: boolean}>,
): readonly string[] {
	const taken = new Map<string, number>();
	return sections.map(({key, isText}) => {
		const usual = titledSection(key.replaceAll('_', ' '));
		const isFree = usual !== undefined && !taken.has(usual) && (usual !== 'about' || isText);
		return uniqueSlug(isFree ? usual : slugify(key).replaceAll('_', '-'), taken);
	});
}
