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
import type {PlacedFile} from './placed-files.ts';
import {holdsSections} from './whole/site-data.ts';
import {addWhole} from './whole/whole.ts';

/** Reads the files that are content. What can't be read or parsed goes to `problems`. */
export function readSources(
	files: readonly PlacedFile[],
	keys: Keys,
	problems: Problem[],
): Sources {
	const sources: Sources = {documents: [], sections: [], profiles: [], lists: [], roots: []};
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
			readDataFile(origin, text, sources);
			continue;
		}
		const document = readDocument(text, report);
		const candidate = candidateFor(origin, document);
		if (candidate) candidates.push(candidate);
		else if (placement.role !== 'candidate')
			readDocumentFile(origin, document, placed.onlyLists, sources);
	}
	readCandidates(candidates, sources);
	return sources;
}

function readDataFile(origin: Origin, text: string, sources: Sources): void {
	const {file, placement, keys, report} = origin;
	if (placement.role === 'profile') {
		const profile = readProfileData(text, file, report);
		if (profile && holdsSections(profile, keys)) {
			sources.roots.push({...origin, value: profile});
			addWhole({...origin, value: profile}, sources);
		} else if (profile) {
			sources.roots.push({...origin, value: profile});
			sources.profiles.push({...origin, fields: profile.fields});
		}
		return;
	}
	const value = readData(text, file, report);
	if (!value) return;
	sources.roots.push({...origin, value});
	if (placement.role === 'whole') {
		addWhole({...origin, value}, sources);
	} else if (placement.role === 'entry' && value.kind === 'map') {
		const {line} = value.mark;
		addDocument({...origin, front: value, understood: true, body: '', line}, false, sources);
	} else {
		const list = {...placement, role: 'list'} as const;
		addList({...origin, placement: list, value, family: `${list.section}/`}, sources);
	}
}
