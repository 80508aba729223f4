import type {Evidence} from './evidence.ts';
import type {Need} from './posting.ts';
import {needOf, type Term} from './terms.ts';

/** What became of a term: where it is shown, and where else the source has it. */
export type Compared = {term: Term; need: Need; shown: Evidence[]; elsewhere: Evidence[]};

/** Tells what shows a term. */
type Witness = (term: Term) => Evidence[];

/**
 * Terms with their evidence: `elsewhere` only where nothing that is shown has the term, from the first of
 * the `others` that knows any.
 */
export function compareTerms(
	terms: readonly Term[],
	shownBy: Witness,
	others: readonly Witness[],
): Compared[] {
	return terms.map((term) => {
		const shown = shownBy(term);
		const places = others.map((witness) => (shown.length > 0 ? [] : witness(term)));
		const elsewhere = places.find((each) => each.length > 0) ?? [];
		return {term, need: needOf(term), shown, elsewhere};
	});
}
