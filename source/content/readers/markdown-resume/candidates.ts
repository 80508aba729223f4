import type {Document} from '../../data/front-matter.ts';
import {usualSection} from '../../names/section-names.ts';
import type {Origin, Sources} from '../../records/record.ts';
import {readDocumentFile} from '../documents.ts';
import {ownLocale} from '../own-locale.ts';
import {planOf, sureness} from './plan.ts';
import {readMarkdownResumes, type WholeDocument} from './read.ts';

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
 * Reads the surest candidate, with its translations, where nothing else tells of a section of a
 * résumé. Every other one is the page that it would be without sections, if it would be one.
 */
export function readCandidates(candidates: readonly Candidate[], sources: Sources): void {
	const best = candidates.toSorted((a, b) => rank(b) - rank(a))[0];
	const isAlone = new Set(candidates.map(idOf)).size === 1 && sources.documents.length === 0;
	const isSure = best && best.sure >= (best.isNamed || isAlone ? likely : certain);
	const chosen =
		isSure && !hasSections(sources) ? candidates.filter((each) => idOf(each) === idOf(best)) : [];
	readMarkdownResumes(chosen, sources);
	for (const {document, plan: _, sure: __, isNamed: ___, ...origin} of candidates) {
		const isChosen = chosen.some(({file}) => file === origin.file);
		if (isChosen) {
			sources.roots.push({...origin, value: document.front, isFrontMatter: true});
			origin.account.files.taken(origin.file, 'whole résumé: Markdown');
		} else if (origin.placement.role !== 'candidate')
			readDocumentFile(origin, document, false, sources);
	}
}

function rank({sure, isNamed, placement}: Candidate): number {
	return sure + (isNamed ? 1 : 0) + (/^resume$/i.test(placement.name) ? 0.05 : 0);
}

/** What the translations of one file share. */
function idOf({placement: {section, slug}}: Candidate): string {
	return `${section}/${slug}`;
}

function hasSections({documents, lists}: Sources): boolean {
	const isOfResume = (section: string) =>
		section !== 'about' && section !== 'posts' && usualSection(section) !== undefined;
	return [...documents, ...lists].some(({placement}) => isOfResume(placement.section));
}
