import type {Evidence} from './evidence.ts';
import type {Need} from './posting.ts';
import {needOf, type Term} from './terms.ts';

/** What became of a term: where it is shown, and where else the source has it. */
export type Compared = {term: Term; need: Need; shown: Evidence[]; elsewhere: Evidence[]};

/** Terms with their evidence: `elsewhere` only where nothing that is shown has the term. */
export function compareTerms(
	terms: readonly Term[],
	shownBy: (term: Term) => Evidence[],
	hadBy: (term: Term) => Evidence[],
): Compared[] {
	return terms.map((term) => {
		const shown = shownBy(term);
		return {term, need: needOf(term), shown, elsewhere: shown.length > 0 ? [] : hadBy(term)};
	});
}
