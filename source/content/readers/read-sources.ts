import type {Problem} from '../../resume/types.ts';
import {readDocument} from '../data/front-matter.ts';
import {readData, readProfileData} from '../data/read-data.ts';
import {start} from '../data/value.ts';
import type {FileAccount} from '../files/file-account.ts';
import {readText} from '../files/read.ts';
import {limits, sizeName} from '../limits.ts';
import {reporter} from '../problems.ts';
import {Account} from '../records/account.ts';
import type {Origin, Sources} from '../records/record.ts';
import {addList} from './add-list.ts';
import {addDocument, readDocumentFile} from './documents.ts';
import type {Located} from './locate.ts';
import {type Candidate, candidateFor, readCandidates} from './markdown-resume/candidates.ts';
import {type Part, partsOfOnePerson} from './one-person.ts';
import type {PlacedFile, ReadOwn} from './placed-files.ts';
import {wholeReaderFor} from './whole/readers.ts';
import {holdsSections} from './whole/site-data.ts';
import {addWhole} from './whole/whole.ts';

/**
 * Reads the files that are content. What can't be read or parsed goes to `problems`. Throws a `FolderError` where they
 * are résumés of several people.
 */
export function readSources(
	{files, keys, pagesOf = (pages) => pages}: Located,
	problems: Problem[],
	fates: FileAccount,
): Sources {
	const all = noSources();
	const parts: Part[] = [];
	const add = (origin: Origin, read: (all: Sources) => void) => {
		const before = countsOf(all);
		read(all);
		parts.push({origin, sources: addedTo(all, before)});
	};
	const account = new Account(fates);
	const texts: ReadFile[] = [];
	let total = 0;
	for (const placed of files) {
		const {file, address, placement} = placed;
		const report = reporter(file, problems);
		const text = readText(placed, report);
		if (text === undefined) continue;
		total += text.length;
		if (total > limits.allFiles) {
			const message = `From here on, nothing is read: it is over ${sizeName(limits.allFiles)}.`;
			report('error', 'too-much', start, message, 'Name the folder that your résumé is in.');
			break;
		}
		const origin: Origin = {file, address, placement, keys, report, account};
		texts.push({placed, origin, text});
	}
	const written = texts
		.filter(({placed}) => !placed.isData)
		.map(({placed, origin, text}) => ({placed, origin, ...readDocument(text, origin.report)}));
	const pages = new Map(pagesOf(written).map((page) => [page.placed, page]));
	const candidates: Candidate[] = [];
	for (const {placed, origin, text} of texts) {
		// A reader may look at what came before: sections in another language.
		if (placed.isData) add(origin, (all) => readDataFile(origin, text, all, placed.read));
		const page = pages.get(placed);
		if (!page) continue;
		const candidate = candidateFor(page.origin, page);
		if (candidate) candidates.push(candidate);
		else if (page.origin.placement.role !== 'candidate')
			add(page.origin, (all) => readDocumentFile(page.origin, page, placed.onlyLists, all));
	}
	const [first] = candidates;
	if (first) add(first, (all) => readCandidates(candidates, all));
	const own = partsOfOnePerson(parts).map(({sources}) => sources);
	return {
		documents: own.flatMap(({documents}) => documents),
		sections: own.flatMap(({sections}) => sections),
		profiles: own.flatMap(({profiles}) => profiles),
		lists: own.flatMap(({lists}) => lists),
		roots: own.flatMap(({roots}) => roots),
	};
}

/** A file that could be read. */
type ReadFile = {placed: PlacedFile; origin: Origin; text: string};

function noSources(): Sources {
	return {documents: [], sections: [], profiles: [], lists: [], roots: []};
}

/** What has been added to these sources since they were `before`. */
function addedTo(sources: Sources, before: Counts): Sources {
	return {
		documents: sources.documents.slice(before.documents),
		sections: sources.sections.slice(before.sections),
		profiles: sources.profiles.slice(before.profiles),
		lists: sources.lists.slice(before.lists),
		roots: sources.roots.slice(before.roots),
	};
}

type Counts = {[Kind in keyof Sources]: number};

function countsOf({documents, sections, profiles, lists, roots}: Sources): Counts {
	return {
		documents: documents.length,
		sections: sections.length,
		profiles: profiles.length,
		lists: lists.length,
		roots: roots.length,
	};
}

function readDataFile(origin: Origin, text: string, sources: Sources, readOwn?: ReadOwn): void {
	const {file, placement, keys, report} = origin;
	const {role} = placement;
	const isProfile = role === 'profile' && !readOwn;
	const value = (isProfile ? readProfileData : readData)(text, file, report);
	if (!value) return;
	const isWhole = role === 'whole' && value.kind === 'map';
	const own = isWhole ? (wholeReaderFor(value).keys ?? keys) : keys;
	sources.roots.push({...origin, keys: own, value});
	if (readOwn) {
		readOwn({...origin, value}, sources);
	} else if (role === 'profile' && value.kind === 'map' && !holdsSections(value, keys)) {
		sources.profiles.push({...origin, fields: value.fields});
	} else if (role === 'profile' || role === 'whole') {
		addWhole({...origin, value}, sources);
	} else if (role === 'entry' && value.kind === 'map') {
		const {line} = value.mark;
		addDocument({...origin, front: value, understood: true, body: '', line}, false, sources);
	} else {
		const list = {...placement, role: 'list'} as const;
		addList({...origin, placement: list, value, family: `${list.section}/`}, sources);
	}
}
