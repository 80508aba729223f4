/*
 * How long a reader waits: from the start of the process to the first full frame, and to the end of
 * a print, as multiples of `node -e 0` on the same Node, in one run. Medians, with the quartiles,
 * as machines are noisy. Nodes besides this one: their paths in TEST_NODES, colons between.
 */
import {execFileSync} from 'node:child_process';
import {spawn} from '@lydell/node-pty';
import {program} from '../terminal/program.ts';

const runs = 15;

/** Milliseconds from the start of a process in a terminal to the first output that holds `sign`. */
function untilSeen(node: string, args: string[], sign: string | undefined): Promise<number> {
	return new Promise((resolve) => {
		const start = performance.now();
		const child = spawn(node, args, {
			cols: 100,
			rows: 30,
			env: {
				PATH: process.env.PATH,
				HOME: process.env.HOME,
				LANG: 'en_US.UTF-8',
				TERM: 'xterm-256color',
			},
		});
		let output = '';
		let seen: number | undefined;
		let isAnswered = false;
		child.onData((data) => {
			output += data;
			// As any terminal does that is asked for its background.
			if (!isAnswered && output.includes('\u001B]11;?')) {
				isAnswered = true;
				child.write('\u001B]11;rgb:1e1e/1e1e/1e1e\u001B\\\u001B[?62;22c');
			}
			if (seen === undefined && sign !== undefined && output.includes(sign)) {
				seen = performance.now() - start;
				child.kill();
			}
		});
		child.onExit(() => resolve(seen ?? performance.now() - start));
	});
}

function quartiles(times: readonly number[]): [number, number, number] {
	const sorted = [...times].sort((a, b) => a - b);
	const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
	return [at(0.25), at(0.5), at(0.75)];
}

const cases: ReadonlyArray<readonly [name: string, args: string[], sign: string | undefined]> = [
	['node -e 0', ['-e', '0'], undefined],
	// The last words of the frame are the footer's.
	['viewer, sample, first full frame', [program, '-l', 'en'], '100%'],
	['print one entry', [program, 'vassar', '-p', '-l', 'en'], undefined],
	['print everything', [program, '-p', '-l', 'en'], undefined],
];

for (const node of [
	process.execPath,
	...(process.env.TEST_NODES ?? '').split(':').filter(Boolean),
]) {
	const times = cases.map((): number[] => []);
	// The cases take turns, so that a slow moment of the machine meets all of them.
	for (let run = 0; run < runs; run++)
		for (const [index, [, args, sign]] of cases.entries())
			times[index]?.push(await untilSeen(node, args, sign));
	const [bare = 1] = times.map((each) => quartiles(each)[1]);
	console.log(
		`\nNode ${execFileSync(node, ['--version'], {encoding: 'utf8'}).trim()}, ${runs} runs`,
	);
	console.log('| | median ms | quartiles | times bare Node |\n|---|--:|--:|--:|');
	for (const [index, [name]] of cases.entries()) {
		const [low, median, high] = quartiles(times[index] ?? []).map((time) => time.toFixed(0));
		console.log(`| ${name} | ${median} | ${low}–${high} | ${(Number(median) / bare).toFixed(2)} |`);
	}
}
