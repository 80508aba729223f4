import {limits, sizeName} from '../../resume/problems/limits.ts';
import type {Problem} from '../../resume/types.ts';
import {readDocument} from '../data/front-matter.ts';
import {readData, readProfileData} from '../data/read-data.ts';
import {start} from '../data/value.ts';
import type {FileAccount} from '../files/file-account.ts';
import {readText} from '../files/read.ts';
import {reporter} from '../problems.ts';
import {Account} from '../records/account.ts';
import {firstReading} from '../records/locales.ts';
import {matchKeys} from '../records/match.ts';
import type {Origin, Sources} from '../records/record.ts';
import {readMdx} from '../shortcodes/mdx/document.ts';
import {stripComments} from '../shortcodes/strip-comments.ts';
import {addList} from './add-list.ts';
import {addDocument, readDocumentFile} from './documents.ts';
import {namesFile} from './folders/named-file.ts';
import type {Located} from './locate.ts';
import {type Candidate, candidateFor, sortCandidates} from './markdown-resume/candidates.ts';
import {readMarkdownResume} from './markdown-resume/read.ts';
import {type Part, partsOfOnePerson} from './one-person.ts';
import type {Page} from './pages.ts';
import type {PlacedFile} from './placed-files.ts';
import {summariesIn} from './whole/parts.ts';
import type {WholeFile} from './whole/reader.ts';
import {wholeReaderFor} from './whole/readers.ts';
import {holdsSections} from './whole/site-data.ts';
import {addWhole} from './whole/whole.ts';

/**
 * Reads the files that are content. What can't be read or parsed goes to `problems`. Throws a
 * `FolderError` where they are résumés of several people.
 */
export function readSources(
	{folder, files, keys, pagesOf = (pages) => pages}: Located,
	problems: Problem[],
	fates: FileAccount,
): Sources {
	const parts: Part[] = [];
	const add = (origin: Origin, read: (own: Sources) => void, isWhole = false) => {
		const sources: Sources = {documents: [], sections: [], profiles: [], lists: [], roots: []};
		read(sources);
		parts.push({origin, sources, isWhole: isWhole && isResume(sources)});
	};
	const account = new Account(fates);
	const texts: ReadFile[] = [];
	let total = 0;
	for (const [index, placed] of files.entries()) {
		const {file, address, placement} = placed;
		const report = reporter(file, problems);
		const text = readText(placed, report);
		if (text === undefined) {
			fates.left(file, 'can’t be read');
			continue;
		}
		total += text.length;
		if (total > limits.allFiles) {
			const message = `Nothing from here on is read: all files together are over ${sizeName(limits.allFiles)}.`;
			report('error', 'too-much', start, message, 'Name the folder that your résumé is in.');
			for (const {file} of files.slice(index)) fates.left(file, 'beyond the limit');
			break;
		}
		const origin: Origin = {file, address, placement, keys, report, account};
		texts.push({placed, origin, text});
	}
	const written = texts
		.filter(({placed}) => !placed.isData)
		.map(({placed, origin, text}) => {
			const {onlyLists} = placed;
			return {placed, origin, onlyLists, ...readDocument(text, origin.report)};
		});
	const pages = new Map<PlacedFile, Page[]>();
	for (const page of pagesOf(written))
		pages.set(page.placed, [...(pages.get(page.placed) ?? []), page]);
	const candidates: Candidate[] = [];
	for (const {placed, origin, text} of texts) {
		if (placed.isData) {
			const before = parts.flatMap(({sources}) => sources.sections);
			const isWhole = origin.placement.role === 'whole';
			add(origin, (own) => readDataFile({...origin, before}, text, own, placed), isWhole);
		}
		for (const page of (pages.get(placed) ?? []).map(inMarkdown)) {
			const candidate = candidateFor(page.origin, page);
			if (candidate) candidates.push(candidate);
			else if (page.origin.placement.role !== 'candidate')
				add(page.origin, (own) => readDocumentFile(page.origin, page, onlyListsOf(page), own));
		}
	}
	const {wholes, pages: others} = sortCandidates(candidates, parts);
	for (const each of wholes) add(each, (own) => readMarkdownResume(each, wholes, own), true);
	for (const {document, ...origin} of others)
		add(origin, (own) => readDocumentFile(origin, document, false, own));
	const read = together(partsOfOnePerson(parts, folder, namesFile(folder)));
	return {...read, lists: [...summariesIn(read), ...read.lists]};
}

function isResume({lists, documents}: Sources): boolean {
	return lists.length + documents.length > 0;
}

/** A page of MDX as one of Markdown. Of one that holds lists only, nobody asks what else is in it. */
function inMarkdown(page: Page): Page {
	const {placed, origin, onlyLists} = page;
	if (!/x$/i.test(placed.file)) return page;
	const report = onlyLists ? () => {} : origin.report;
	return {...page, ...readMdx(page, {account: origin.account, report})};
}

/** Whether only the lists in a page count: it is about something else, or its layout fills it. */
function onlyListsOf({placed, origin, front, body, onlyLists}: Page): boolean {
	if (onlyLists || !placed.isPageOfSite || stripComments(body).trim() !== '') return onlyLists;
	const {placement, keys, account} = origin;
	const fields = matchKeys(front, placement.section, firstReading(keys, placement.locale));
	const says = textual.some((field) => fields.get(field) !== undefined);
	if (!says) account.files.left(placed.file, 'a page with no text of its own');
	return !says;
}

/** What makes a page worth reading that has no text below its front matter. */
const textual = ['body', 'highlights', 'tags', 'url', 'links'] as const;

/** A file that could be read. */
type ReadFile = {placed: PlacedFile; origin: Origin; text: string};

/** All that was read, in its order. */
function together(parts: readonly Part[]): Sources {
	const all = parts.map(({sources}) => sources);
	return {
		documents: all.flatMap(({documents}) => documents),
		sections: all.flatMap(({sections}) => sections),
		profiles: all.flatMap(({profiles}) => profiles),
		lists: all.flatMap(({lists}) => lists),
		roots: all.flatMap(({roots}) => roots),
	};
}

function readDataFile(
	{before, ...origin}: Origin & Required<Pick<WholeFile, 'before'>>,
	text: string,
	sources: Sources,
	{parse, read: readOwn}: PlacedFile,
): void {
	const {file, placement, keys, report} = origin;
	const {role} = placement;
	const isProfile = role === 'profile' && !readOwn;
	const value = isProfile
		? readProfileData(text, file, report, parse)
		: readData(text, file, report, parse);
	if (!value) return;
	const reader = role === 'whole' && value.kind === 'map' ? wholeReaderFor(value) : undefined;
	sources.roots.push({...origin, keys: reader?.keys ?? keys, value});
	if (readOwn) {
		readOwn({...origin, value}, sources);
	} else if (role === 'profile' && value.kind === 'map' && !holdsSections(value, keys)) {
		sources.profiles.push({...origin, fields: value.fields});
	} else if (role === 'profile' || role === 'whole') {
		addWhole({...origin, value, before}, sources, reader);
	} else if (role === 'entry' && value.kind === 'map') {
		const {line} = value.mark;
		addDocument({...origin, front: value, understood: true, body: '', line}, false, sources);
	} else {
		const list = {...placement, role: 'list'} as const;
		addList({...origin, placement: list, value, family: `${list.section}/`}, sources);
	}
}
