import type {Problem} from '../../resume/types.ts';
import {readDocument} from '../data/front-matter.ts';
import {readData, readProfileData} from '../data/read-data.ts';
import {start} from '../data/value.ts';
import {readText} from '../files/read.ts';
import {limits, sizeName} from '../limits.ts';
import {reporter} from '../problems.ts';
import {Account} from '../records/account.ts';
import type {Keys} from '../records/keys.ts';
import type {Origin, Sources} from '../records/record.ts';
import {addList} from './add-list.ts';
import {addDocument, readDocumentFile} from './documents.ts';
import {type Candidate, candidateFor, readCandidates} from './markdown-resume/candidates.ts';
import {type Part, partsOfOnePerson} from './one-person.ts';
import type {PlacedFile} from './placed-files.ts';
import {wholeReaderFor} from './whole/readers.ts';
import {holdsSections} from './whole/site-data.ts';
import {addWhole} from './whole/whole.ts';

/**
 * Reads the files that are content. What can't be read or parsed goes to `problems`. Throws a
 * `FolderError` where they are résumés of several people.
 */
export function readSources(
	files: readonly PlacedFile[],
	keys: Keys,
	problems: Problem[],
): Sources {
	const all = noSources();
	const parts: Part[] = [];
	const add = (origin: Origin, read: (all: Sources) => void) => {
		const before = countsOf(all);
		read(all);
		parts.push({origin, sources: addedTo(all, before)});
	};
	const account = new Account();
	const candidates: Candidate[] = [];
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
		if (placed.isData) {
			// A reader may look at what came before: sections in another language.
			add(origin, (all) => readDataFile(origin, text, all, placed));
			continue;
		}
		const document = readDocument(text, report);
		const candidate = candidateFor(origin, document);
		if (candidate) candidates.push(candidate);
		else if (placement.role !== 'candidate')
			add(origin, (all) => readDocumentFile(origin, document, placed.onlyLists, all));
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

function readDataFile(
	origin: Origin,
	text: string,
	sources: Sources,
	{parse, read: readOwn}: PlacedFile,
): void {
	const {file, placement, keys, report} = origin;
	const {role} = placement;
	const isProfile = role === 'profile' && !readOwn;
	const value = isProfile
		? readProfileData(text, file, report)
		: readData(text, file, report, parse);
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
