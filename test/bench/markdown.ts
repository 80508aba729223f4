/*
 * What the setting of Markdown costs beside marked's HTML and marked-terminal as shipped, in one
 * run: time and peak memory on résumé text of three sizes, and the time a byte takes in shapes that
 * have brought other renderers down, against the same of ordinary text.
 */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {isMainThread, parentPort, Worker, workerData} from 'node:worker_threads';
import {Marked} from 'marked';
import {markedTerminal} from 'marked-terminal';
import {renderMarkdown} from '../../source/markdown/render-markdown.ts';

type Task = {renderer: keyof typeof renderers; text: string; rounds: number};

const html = new Marked();
const terminal = new Marked();
terminal.use(markedTerminal({width: 80, reflowText: true}) as never);

const renderers = {
	ours: (text: string) => renderMarkdown(text, {width: 80, colorLevel: 3, hyperlinks: true}),
	'marked, HTML': (text: string) => html.parse(text),
	'marked-terminal': (text: string) => terminal.parse(text),
};

/** In a thread of its own: the fastest of some rounds in milliseconds, and the growth of the heap. */
function work({renderer, text, rounds}: Task): {time: number; memory: number} {
	const render = renderers[renderer];
	let time = Number.POSITIVE_INFINITY;
	let peak = 0;
	const before = process.memoryUsage().heapUsed;
	for (let round = 0; round < rounds; round++) {
		const start = performance.now();
		const result = render(text);
		time = Math.min(time, performance.now() - start);
		peak = Math.max(peak, process.memoryUsage().heapUsed - before);
		if (result === undefined) throw new Error('nothing came back');
	}
	return {time, memory: peak / 2 ** 20};
}

const limit = 60_000;

function run(task: Task): Promise<{time: number; memory: number} | undefined> {
	return new Promise((resolve) => {
		const worker = new Worker(fileURLToPath(import.meta.url), {
			workerData: task,
			resourceLimits: {maxOldGenerationSizeMb: 8192, stackSizeMb: 4},
		});
		const timer = setTimeout(() => {
			resolve(undefined);
			void worker.terminate();
		}, limit);
		const end = (result?: {time: number; memory: number}) => {
			clearTimeout(timer);
			resolve(result);
		};
		worker
			.on('message', end)
			.on('error', () => end())
			.on('exit', () => end());
	});
}

const repeated = (text: string, length: number) =>
	text.repeat(Math.ceil(length / text.length)).slice(0, length);

async function main(): Promise<void> {
	const resume = [
		'navy-programming-languages',
		'codasyl',
		'remington-rand',
		'harvard-mark-i',
		'vassar',
	]
		.map((name) =>
			readFileSync(`content/en/experience/${name}.md`, 'utf8').replace(/^---[\s\S]*?\n---\n/, ''),
		)
		.join('\n\n');
	const sentence =
		'In April 1959 Mary Hawes of Burroughs brought a few of us together, with **bold** and a [link](https://example.org/x). ';
	const names = Object.keys(renderers) as Array<keyof typeof renderers>;

	console.log(
		`Node ${process.version}\n\n| résumé text | ${names.map((name) => `${name} ms | MB`).join(' | ')} | time, times marked | memory |`,
	);
	console.log(`|---|${names.map(() => '--:|--:').join('|')}|--:|--:|`);
	for (const [name, length, rounds] of [
		['10 KB', 1e4, 40],
		['1 MB', 1e6, 4],
		['10 MB', 1e7, 2],
	] as const) {
		const results = [];
		for (const renderer of names)
			results.push(await run({renderer, text: repeated(resume, length), rounds}));
		const [ours, marked] = results;
		const cells = results.map((each) =>
			each ? `${each.time.toFixed(1)} | ${each.memory.toFixed(0)}` : 'failed | ',
		);
		const ratio = (of: 'time' | 'memory') =>
			ours && marked ? (ours[of] / marked[of]).toFixed(2) : '';
		console.log(`| ${name} | ${cells.join(' | ')} | ${ratio('time')} | ${ratio('memory')} |`);
	}

	const size = 1e6;
	const shapes: ReadonlyArray<readonly [string, string]> = [
		['one paragraph', repeated(sentence, size)],
		['one line', repeated('x', size)],
		['one line of ideographs', repeated('日本語の文章は、どこでも改行できます。', size / 3)],
		['one list', repeated(`- ${sentence}\n`, size)],
		[
			'one table',
			`| a | b | c |\n|---|---|---|\n${repeated(`| ${sentence.slice(0, 60)} | two words | 3 |\n`, size)}`,
		],
		['one fence', `\`\`\`js\n${repeated('const answer = 42; // a comment\n', size)}\n\`\`\``],
		['quotes, 5,000 deep', repeated(`${'>'.repeat(5000)} x\n\n`, size)],
		[
			'lists, 1,000 deep',
			repeated(
				`${Array.from({length: 1000}, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n')}\n\n`,
				size,
			),
		],
		['lists, 3,000 deep on a line', repeated(`${'- '.repeat(3000)}x\n\n`, size)],
		['brackets, 5,000 deep', repeated(`${'['.repeat(5000)}\n\n`, size)],
		['links, 5,000 deep', repeated(`${'[a]('.repeat(5000)}\n\n`, size)],
		['emphasis, 2,000 deep', repeated(`${'*a '.repeat(2000)}${'b* '.repeat(2000)}\n\n`, size)],
		['emphasis never closed', repeated('*a **b ', size)],
		['an address that never ends', `${repeated('a.', 1e5)}@`],
		['items of four letters', repeated('- item\n', size)],
		['references of one letter', `[a]: https://x.example\n\n${repeated('[a] ', size)}`],
	];
	const ordinary = await run({renderer: 'ours', text: repeated(resume, size), rounds: 4});
	console.log(
		'\n| shape, 1 MB | ours ms | per byte, times ordinary text | marked, HTML ms | marked-terminal ms |\n|---|--:|--:|--:|--:|',
	);
	for (const [name, text] of shapes) {
		const results = [];
		for (const renderer of names)
			results.push(await run({renderer, text, rounds: renderer === 'ours' ? 3 : 1}));
		const [ours, ...others] = results;
		const perByte =
			ours && ordinary ? ours.time / Buffer.byteLength(text) / (ordinary.time / size) : Number.NaN;
		const shown = others.map((each) =>
			each ? each.time.toFixed(0) : `fails, or over ${limit / 1000} s`,
		);
		console.log(
			`| ${name} | ${ours?.time.toFixed(0) ?? 'fails'} | ${perByte.toFixed(2)} | ${shown.join(' | ')} |`,
		);
	}
}

if (isMainThread) await main();
else parentPort?.postMessage(work(workerData as Task));
