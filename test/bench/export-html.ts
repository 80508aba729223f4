/*
 * What a page costs: the time from the start of the process to its end, that of the processor alone,
 * which a busy machine changes less, and the most memory that the process held, beside resumed with jsonresume-theme-even, in one run: JSON Resume's own sample, and a
 * résumé of a thousand entries with a text each. The two take turns, so that a slow moment of the
 * machine meets both. Medians, with the quartiles. Our own sample, Markdown in three languages, is
 * what resumed has nothing like.
 */
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {program} from '../terminal/program.ts';

const turns = 11;
const require = createRequire(import.meta.url);
const folder = mkdtempSync(path.join(tmpdir(), 'my-resume-bench-'));

/** Loaded into every process that is measured: says at its end what time and memory it took. */
const measure = path.join(folder, 'measure.cjs');
const measured = path.join(folder, 'measured');
writeFileSync(
	measure,
	`process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(measured)}, [process.cpuUsage().user + process.cpuUsage().system, process.resourceUsage().maxRSS].join(' ')));`,
);

/** A thousand entries, each with a text, and no more of it than a data file may hold. */
function thousand(sample: object): object {
	const work = Array.from({length: 1000}, (_, index) => ({
		name: `Company ${index % 40}`,
		position: `Engineer ${index}`,
		startDate: `${1990 + (index % 30)}-03`,
		endDate: `${1991 + (index % 30)}-02`,
		summary: 'Led the **rewrite** of the [pipeline](https://example.org/a).',
		highlights: ['One **result**', 'Another'],
	}));
	return {...sample, work};
}

const sample = readFileSync(require.resolve('@jsonresume/schema/sample.resume.json'), 'utf8');
const resumes = {
	'official sample': sample,
	'1,000 entries': JSON.stringify(thousand(JSON.parse(sample) as object)),
};

const resumed = path.resolve('node_modules/resumed/bin/resumed.js');
const theme = path.resolve('node_modules/jsonresume-theme-even/dist/index.js');

/** Milliseconds in all and of the processor, and megabytes at the most. */
type Cost = {time: number; cpu: number; memory: number};

function run(args: readonly string[]): Cost {
	const start = performance.now();
	const {status, stderr} = spawnSync(process.execPath, args, {
		cwd: folder,
		env: {
			PATH: process.env.PATH,
			HOME: process.env.HOME,
			LANG: 'en_US.UTF-8',
			NODE_OPTIONS: `--require ${measure}`,
		},
		encoding: 'utf8',
	});
	const time = performance.now() - start;
	if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
	const [cpu = 0, kilobytes = 0] = readFileSync(measured, 'utf8').split(' ').map(Number);
	return {time, cpu: cpu / 1000, memory: kilobytes / 1024};
}

function quartiles(values: readonly number[]): string {
	const sorted = [...values].sort((a, b) => a - b);
	const at = (share: number) => Math.round(sorted[Math.round(share * (sorted.length - 1))] ?? 0);
	return `${at(0.5)} (${at(0.25)}–${at(0.75)})`;
}

function tell(name: string, runs: readonly Cost[]): void {
	const [time, cpu, memory] = (['time', 'cpu', 'memory'] as const).map((cost) =>
		quartiles(runs.map((each) => each[cost])).padStart(18),
	);
	console.log(`  ${name.padEnd(32)}${time} ms${cpu} ms${memory} MB`);
}

try {
	for (const [name, resume] of Object.entries(resumes)) {
		const input = path.join(folder, name.replace(/\W/g, ''));
		mkdirSync(input);
		const file = path.join(input, 'resume.json');
		writeFileSync(file, resume);
		const output = path.join(input, 'page.html');
		const calls = {
			'my-resume export html': [program, 'export', 'html', '-c', file, '-o', output, '--force'],
			'resumed, jsonresume-theme-even': [resumed, 'render', file, '-t', theme, '-o', output],
		};
		const results = Object.entries(calls).map(([call, args]) => ({
			call,
			args,
			runs: [] as Cost[],
		}));
		for (let turn = 0; turn <= turns; turn++)
			for (const {args, runs} of results) {
				const result = run(args);
				// The first turn fills the caches of the file system.
				if (turn > 0) runs.push(result);
			}
		console.log(`${name}: time, processor time, memory`);
		for (const {call, runs} of results) tell(call, runs);
	}
	const own = path.resolve('content');
	const args = [
		program,
		'export',
		'html',
		'-c',
		own,
		'-o',
		path.join(folder, 'own.html'),
		'--force',
	];
	run(args);
	console.log('our own sample, in three languages');
	tell(
		'my-resume export html',
		Array.from({length: turns}, () => run(args)),
	);
} finally {
	rmSync(folder, {recursive: true});
}
