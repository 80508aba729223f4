import type {Document} from '../../data/front-matter.ts';
import {usualSection} from '../../names/section-names.ts';
import type {Origin} from '../../records/record.ts';
import type {Part} from '../one-person.ts';
import {ownLocale} from '../own-locale.ts';
import {planOf, sureness} from './plan.ts';
import type {WholeDocument} from './read.ts';

/** A Markdown file that may be a whole résumé, and how sure that is, from 0 to 1. */
export type Candidate = WholeDocument & {sure: number; isNamed: boolean};

const named =
	/(?:^|[-_. ])(?:resume|résumé|cv|vitae|vita|lebenslauf|curriculo|readme)(?:[-_. ]|$)/i;
/** How sure it has to be of a file with a telling name, or the only one; and of another. */
const [likely, certain] = [0.4, 0.7];

/** The file as a candidate, if it lies where a whole résumé may lie and looks like one. */
export function candidateFor(origin: Origin, document: Document): Candidate | undefined {
	const {placement, keys, account} = origin;
	const {role, section, name} = placement;
	const isNamed = named.test(name);
	const isPage = role === 'page' && section === 'about';
	const isEntry = role === 'entry' && isNamed && usualSection(section) === undefined;
	if (role !== 'candidate' && !isPage && !isEntry) return undefined;
	const plan = planOf(document.body);
	const sure = sureness(plan);
	if (sure < likely) return undefined;
	const locale = placement.locale ?? ownLocale(document.front, {keys, account});
	const own = locale === undefined ? placement : {...placement, locale};
	return {...origin, placement: own, document, plan, sure, isNamed};
}

/**
 * Which candidates are whole résumés, the surest first, with their translations: those whose names say
 * so, else the surest. None is where something else tells of a section of a résumé that is no whole one
 * itself; `parts` are all others. Every other one is the page that it would be without sections, if it
 * would be one.
 */
export function sortCandidates(
	candidates: readonly Candidate[],
	parts: readonly Part[],
): {wholes: Candidate[]; pages: Candidate[]} {
	const ranked = candidates.toSorted((a, b) => rank(b) - rank(a));
	const [best] = ranked;
	const isAlone = new Set(candidates.map(idOf)).size === 1 && !parts.some(hasDocuments);
	const isSure = ({sure, isNamed}: Candidate) => sure >= (isNamed || isAlone ? likely : certain);
	const isWhole = (each: Candidate) => best && (isOwn(each) || idOf(each) === idOf(best));
	const mayBe = best && isSure(best) && parts.every(mayStandBeside(best, parts));
	const wholes = mayBe ? ranked.filter((each) => isSure(each) && isWhole(each)) : [];
	const pages = candidates.filter(
		(each) => !wholes.includes(each) && each.placement.role !== 'candidate',
	);
	return {wholes, pages};
}

/** Whether a file's own name says that it is a whole résumé. */
function isOwn({isNamed, placement}: Candidate): boolean {
	return isNamed && placement.role !== 'candidate';
}

/**
 * Data may be the same résumé once more, where the name of the page says that it is one. A single page
 * beside it, such as all publications, is a part that stands for itself.
 */
function mayStandBeside(best: Candidate, parts: readonly Part[]): (part: Part) => boolean {
	const others = parts.filter(hasSections);
	const isAlone = best.sure > certain && others.length === 1 && others.every(isOnePage);
	return (part) => (part.isWhole && isOwn(best)) || isAlone || !hasSections(part);
}

function isOnePage({origin: {placement}, sources: {documents, lists}}: Part): boolean {
	return placement.role === 'page' && documents.length === 1 && lists.length === 0;
}

function rank({sure, isNamed, placement}: Candidate): number {
	return sure + (isNamed ? 1 : 0) + (/^resume$/i.test(placement.name) ? 0.05 : 0);
}

/** What the translations of one file share. */
function idOf({placement: {section, slug}}: Candidate): string {
	return `${section}/${slug}`;
}

function hasDocuments({sources: {documents}}: Part): boolean {
	return documents.length > 0;
}

function hasSections({sources: {documents, lists}}: Part): boolean {
	const isOfResume = (section: string) =>
		section !== 'about' && section !== 'posts' && usualSection(section) !== undefined;
	return [...documents, ...lists].some(({placement}) => isOfResume(placement.section));
}
