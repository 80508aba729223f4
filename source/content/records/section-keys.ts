import {keyList} from '../data/value.ts';
import type {EntryField, KeyTable} from './keys.ts';

/** Where what there is of a paper or a talk can be seen, as Hugo's and Jekyll's academic themes have it. */
const materialKeys: KeyTable<EntryField> = {
	doi: {understood: ['doi']},
	url: {understood: ['urlBlog']},
	arxiv: {understood: keyList('arxiv arxivId')},
	paper: {understood: keyList('urlPdf paperUrl pdfUrl paperLink pdfLink')},
	preprint: {understood: keyList('urlPreprint preprint')},
	source: {understood: keyList('code urlCode codeUrl urlSource github')},
	dataset: {understood: keyList('urlDataset dataset')},
	slides: {understood: keyList('urlSlides slides slidesUrl slidesLink')},
	poster: {understood: keyList('urlPoster poster posterUrl')},
	video: {understood: keyList('urlVideo video videoUrl recording')},
	project: {understood: ['urlProject']},
	bibtex: {understood: keyList('bibtexUrl bibtex')},
};

const publicationKeys: KeyTable<EntryField> = {
	...materialKeys,
	authors: {understood: keyList('authors author')},
	organization: {
		understood: keyList(
			'publication journal journalTitle containerTitle booktitle proceedings conference event venue publisher',
		),
	},
	abbreviation: {understood: keyList('publicationShort shortJournal')},
	genre: {understood: keyList('type kind genre publicationType publicationTypes')},
	volume: {understood: ['volume']},
	issue: {understood: keyList('issue number')},
	pages: {understood: keyList('pages page articleNumber')},
	edition: {understood: keyList('edition series status more')},
	date: {understood: keyList('date year published publishedOn publicationDate')},
	body: {understood: keyList('citation note')},
};

const talkKeys: KeyTable<EntryField> = {
	...materialKeys,
	authors: {understood: keyList('authors author speakers speaker presenters presenter')},
	organization: {understood: keyList('event conference meeting eventName venue')},
	companyUrl: {understood: keyList('eventUrl eventLink')},
	genre: {understood: keyList('type kind genre')},
	start: {understood: keyList('dateStart timeStart')},
	end: {understood: keyList('dateEnd timeEnd')},
	edition: {understood: keyList('publication more')},
};

/** What some keys mean in one section only, before what they mean elsewhere. */
export const sectionKeys: ReadonlyMap<string, KeyTable<EntryField>> = new Map([
	[
		'skills',
		{
			name: {understood: keyList('category group grouping tier family label type skill')},
			tags: {understood: keyList('list details names')},
			level: {understood: keyList('score grade')},
		},
	],
	[
		'languages',
		{
			name: {understood: keyList('language idiom')},
			level: {understood: keyList('score grade')},
		},
	],
	['interests', {name: {understood: ['item']}}],
	...keyList('publications research').map((name) => [name, publicationKeys] as const),
	[
		'patents',
		{
			...publicationKeys,
			authors: {understood: keyList('inventors inventor authors author')},
			organization: {understood: keyList('office issuer')},
			pages: {understood: keyList('patentNumber applicationNumber number')},
			issue: {},
		},
	],
	['talks', talkKeys],
]);
