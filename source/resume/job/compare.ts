import type {Evidence} from './evidence.ts';
import type {Need} from './posting.ts';
import {needOf, type Term} from './terms.ts';

/** What became of a term: where it is shown, and where else the source has it. */
export type Compared = {term: Term; need: Need; shown: Evidence[]; elsewhere: Evidence[]};

/** Tells what shows a term. */
type Witness = (term: Term) => Evidence[];

/**
 * Terms with their evidence: `elsewhere` only where nothing that is shown has the term, from the first of
 * the `others` that knows any. What the title says as a whole is told once.
 */
export function compareTerms(
	terms: readonly Term[],
	shownBy: Witness,
	others: readonly Witness[],
): Compared[] {
	const compared = terms.map((term) => {
		const shown = shownBy(term);
		const places = others.map((witness) => (shown.length > 0 ? [] : witness(term)));
		const elsewhere = places.find((each) => each.length > 0) ?? [];
		return {term, need: needOf(term), shown, elsewhere};
	});
	return compared.filter((each) => !compared.some((other) => isToldBy(each, other)));
}

/** Whether the title as a whole tells of a thing that only it names: `Backend` in `Backend Engineer`. */
function isToldBy(own: Compared, title: Compared): boolean {
	const stems = new Set(title.term.words.map(({stem}) => stem));
	return (
		own.term.concept !== undefined &&
		title.term.concept === undefined &&
		own.term.mentions.every(({isTitle}) => isTitle) &&
		title.term.mentions.some(({isTitle}) => isTitle) &&
		own.term.words.every(({stem}) => stems.has(stem)) &&
		whereabouts(own) === whereabouts(title)
	);
}

function whereabouts({shown, elsewhere}: Compared): string {
	return shown.length > 0 ? 'shown' : elsewhere.length > 0 ? 'elsewhere' : 'missing';
}
