/*
 * What a search costs: a résumé of a thousand entries, from the first key to the page with its
 * marks. First the time to read all pages into the index, which the viewer does in slices while
 * somebody thinks of what to type; then each key of some queries, typed and taken back: what becomes
 * of the state, what is found, and the marks on the page in view. Medians, and what one key in
 * twenty takes at least; 16 ms is a frame of a screen that draws sixty a second.
 */
import {completeMarkdown} from '../../source/markdown/complete.ts';
import {loadMessages} from '../../source/messages/index.ts';
import {createBook} from '../../source/viewer/state/book.ts';
import {geometryIn} from '../../source/viewer/state/geometry.ts';
import {reduce} from '../../source/viewer/state/reduce.ts';
import {marksByLine, searchResult} from '../../source/viewer/state/search.ts';
import {initialState, type State} from '../../source/viewer/state/state.ts';
import {entryOf, resumeOf} from '../resumes.ts';

const messages = await loadMessages(['en']);

const count = 1000;
const [columns, rows] = [120, 40];
const frame = 16;

const places = ['Zürich', 'São Paulo', 'Kraków', 'Montréal', 'Düsseldorf', 'Reykjavík', 'Berlin'];
const tags = ['Go', 'Rust', 'TypeScript', 'PostgreSQL', 'Kubernetes', 'Élan', 'COBOL', 'Java'];
const sentences = [
	'Led the **rewrite** of the [ingestion pipeline](https://example.org/pipeline), which `now` runs in production, and taught the team what it does.',
	'Cut the time of a release from *four days* to forty minutes, and the pages at night from nine a month to one.',
	'Wrote the guide by which new colleagues — engineers, analysts, a naïve intern — found their way.',
	'- Moved 40 services to another cloud without an outage\n- Kept the façade of the old API alive for two years\n- Halved what it cost',
];

/** Some 250 words in paragraphs and lists, no two entries the same. */
function body(index: number): string {
	const parts = Array.from({length: 12}, (_, part) => sentences[(index * 7 + part * 3) % 4]);
	return [`## What ${index} was about`, ...parts, `Result number ${index}.`].join('\n\n');
}

const resume = resumeOf(
	Array.from({length: count}, (_, index) =>
		entryOf({
			slug: `role-${index}`,
			title: `Engineer ${index}`,
			organization: `Company ${index % 40}`,
			location: places[index % places.length] ?? '',
			tags: [0, 3, 5].flatMap((each) => tags[(index + each) % tags.length] ?? []),
			body: body(index),
		}),
	),
);

function newBook() {
	return createBook(resume, {
		hyperlinks: true,
		messages,
		markdown: completeMarkdown,
		now: new Date(),
		colored: true,
		unicode: true,
		command: (entry = '') => entry,
	});
}

function percentiles(times: readonly number[]): {median: number; slow: number} {
	const sorted = times.toSorted((a, b) => a - b);
	const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
	return {median: at(0.5), slow: at(0.95)};
}

const indexing: number[] = [];
const slices: number[] = [];
let book = newBook();
for (let turn = 0; turn < 3; turn++) {
	book = newBook();
	const {textColumns} = geometryIn({columns, rows, locale: 'en'}, book);
	const searcher = book.searcher('en', textColumns);
	const begin = performance.now();
	for (let goesOn = true; goesOn; ) {
		const start = performance.now();
		goesOn = searcher.prepare();
		slices.push(performance.now() - start);
	}
	indexing.push(performance.now() - begin);
}

/** What the viewer asks for to draw a frame. */
function draw(state: State): number {
	const result = searchResult(state, book);
	return result ? marksByLine(result).size : 0;
}

const queries = ['engineer', 'e', 'naive intern', 'result number 999', 'Kraków', 'nothing like it'];
const typing: number[] = [];
const jumping: number[] = [];
const key = (state: State, name: string, times: number[]): State => {
	const begin = performance.now();
	const next = reduce(state, {type: 'key', name}, book);
	draw(next);
	times.push(performance.now() - begin);
	return next;
};
const first = initialState(book, {locale: 'en', entry: undefined, columns, rows});
for (let turn = 0; turn < 3; turn++) {
	for (const query of queries) {
		let state = reduce(first, {type: 'search'}, book);
		for (const letter of query) state = key(state, letter === ' ' ? 'space' : letter, typing);
		if ((searchResult(state, book)?.total ?? 0) > 0) {
			state = reduce(state, {type: 'accept'}, book);
			for (const name of ['n', 'n', 'n', 'N', 'N', 'N', 'N']) state = key(state, name, jumping);
			state = reduce(state, {type: 'search'}, book);
			for (const letter of query) state = key(state, letter === ' ' ? 'space' : letter, typing);
		}
		for (const _ of query) state = key(state, 'backspace', typing);
	}
}

console.log(`\nNode ${process.version}, ${count} entries, ${columns} × ${rows}\n`);
console.log('| | median ms | 95th percentile ms | |\n|---|--:|--:|---|');
for (const [name, times, most] of [
	['all pages into the index', indexing, undefined],
	['one page into the index', slices, frame],
	['a key of a query', typing, frame],
	['the next match, or the one before', jumping, frame],
] as const) {
	const {median, slow} = percentiles(times);
	const verdict = most === undefined ? '' : slow < most ? `below ${most} ms` : `above ${most} ms`;
	console.log(`| ${name} | ${median.toFixed(2)} | ${slow.toFixed(2)} | ${verdict} |`);
}
