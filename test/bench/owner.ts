/*
 * What an owner waits for, whole processes as multiples of `node -e 0` in the same run, all in turns; what a
 * set of outputs takes; and how time and memory grow with the content. Medians, with the quartiles. Another
 * build to measure beside this one: its folder in BENCH_DIST. Growth up to `GROWTH` entries (default: 1,000).
 * With `sets` behind the name of this program, the set alone.
 */
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {catalogue} from '../../source/messages/index.ts';
import {howMany, sampleForMany} from '../content/variants/many.ts';
import {Child, quantile} from './child.ts';

const runs = Number(process.env.BENCH_RUNS ?? 9);
const largest = Number(process.env.GROWTH ?? 1000);
const scratch = mkdtempSync(path.join(tmpdir(), 'my-resume-bench-'));
process.on('exit', () => rmSync(scratch, {recursive: true, force: true}));

/** The builds to measure, this one last. */
const builds = [...(process.env.BENCH_DIST ? [process.env.BENCH_DIST] : []), 'dist'].map((folder) =>
	path.resolve(folder, 'start.cjs'),
);

/** Each process writes here the most memory that it ever had, by its number. */
const peaks = path.join(scratch, 'peaks');
const watcher = path.join(scratch, 'peak.cjs');
writeFileSync(
	watcher,
	`const write = () => require('node:fs').writeFileSync(${JSON.stringify(`${peaks}/`)} + process.pid, String(process.resourceUsage().maxRSS));
	process.on('exit', write);
	// What makes documents is killed as soon as it has answered.
	const {send} = process;
	if (send) process.send = (...args) => (write(), send.apply(process, args));`,
);

const paragraph =
	'Led the **rewrite** of the [ingestion pipeline](https://example.org/pipeline), which `now` runs in 12 countries.\n\n- One result that counts\n- Another **one**\n\n';

/** Content of so many entries in each of these locales. */
function content(count: number, locales: readonly string[]): string {
	const folder = path.join(scratch, `${count}-${locales.length}`);
	for (const locale of locales) {
		mkdirSync(path.join(folder, locale, 'experience'), {recursive: true});
		for (let index = 0; index < count; index++)
			writeFileSync(
				path.join(folder, locale, 'experience', `role-${index}.md`),
				`---\ntitle: Engineer ${index}\ncompany: Company ${index % 40}\nperiod: October ${1990 + (index % 30)} - ${1991 + (index % 30)}\norder: ${index}\ntags: [Go, Rust]\n---\n\n${paragraph.repeat(4)}`,
			);
	}
	writeFileSync(path.join(folder, 'profile.yml'), 'name: Ada Lovelace\n');
	return folder;
}

/** What a process is called with, and what it writes when its time is up: without that, its end. */
type Task = readonly [name: string, args: readonly string[], sign?: string, isMute?: boolean];

/** Milliseconds of a process, and the megabytes that it and its children took at most. */
async function measure([, args, sign, isMute]: Task): Promise<{time: number; peak: number}> {
	if (sign !== undefined) {
		const child = new Child(process.execPath, args, isMute);
		const time = await child.until(sign);
		await child.rest(300);
		const {peak} = child.memory();
		await child.kill();
		return {time, peak};
	}
	rmSync(peaks, {recursive: true, force: true});
	mkdirSync(peaks);
	const start = performance.now();
	spawnSync(process.execPath, [...args], {
		stdio: 'ignore',
		env: {...process.env, LANG: 'en_US.UTF-8', NODE_OPTIONS: `--require ${watcher}`},
	});
	const time = performance.now() - start;
	const each = readdirSync(peaks).map((file) => readFileSync(path.join(peaks, file), 'utf8'));
	return {time, peak: each.reduce((sum, peak) => sum + Number(peak) / 1000, 0)};
}

const median = (numbers: readonly number[]) => quantile(numbers, 0.5);

/** Measures tasks in turns; tells each as a multiple of the first. */
async function tell(tasks: readonly Task[]): Promise<void> {
	const found = tasks.map(() => ({times: [] as number[], peaks: [] as number[]}));
	for (let run = 0; run < runs; run++)
		for (const [index, task] of tasks.entries()) {
			const {time, peak} = await measure(task);
			found[index]?.times.push(time);
			found[index]?.peaks.push(peak);
		}
	const base = median(found[0]?.times ?? []);
	for (const [index, {times, peaks}] of found.entries()) {
		const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => quantile(times, share).toFixed(0));
		const ratio = (median(times) / base).toFixed(2);
		console.log(
			`| ${tasks[index]?.[0]} | ${middle} ms | ${low}–${high} | ${ratio} × | ${median(peaks).toFixed(0)} MB |`,
		);
	}
}

const head = '| | median | quartiles | `node -e 0` | peak |\n|---|--:|--:|--:|--:|';
const sample = path.resolve('content');
/** The last words of a frame are the footer's. */
const drawn = 'help';
const few = content(3, ['en']);
const many = content(largest, ['en', 'es', 'fr']);
const pdf = path.join(scratch, 'cv.pdf');

await set();
if (process.argv.includes('sets')) process.exit(0);

console.log(`\nNode ${process.version}, ${runs} runs\n\n${head}`);
await tell([
	['`node -e 0`', ['-e', '0']],
	...builds.flatMap((program, index): Task[] => {
		const which = index === builds.length - 1 ? '' : ', other build';
		return [
			[`first frame, packed sample${which}`, [program], drawn],
			[`the same, a terminal that answers nothing${which}`, [program], drawn, true],
			[`\`--print\` of one entry, packed${which}`, [program, 'navy', '--print', '-l', 'en']],
			[`first frame, the sample’s folder${which}`, [program, '-c', sample], drawn],
			[`\`--list\` of three files${which}`, [program, '--list', '-c', few]],
			[`\`--list\` of the sample${which}`, [program, '--list', '-c', sample]],
			[`\`check\` of the sample${which}`, [program, 'check', '-c', sample]],
			[`\`--list\`, ${largest} entries, 3 locales${which}`, [program, '--list', '-c', many]],
			[`\`check\` of the same${which}`, [program, 'check', '-c', many]],
			[
				`\`export pdf\` of the sample${which}`,
				[program, 'export', 'pdf', '-l', 'en', '-c', sample, '-o', pdf, '--force'],
			],
		];
	}),
]);

console.log(`\nGrowth\n\n${head}`);
/** Those that take part in the growth: FORMATS, commas between. */
const formats = (process.env.FORMATS ?? 'html').split(',');
const sizes = [1, 10, 100, 1000, 10_000].filter((size) => size <= largest);
/** So many entries in each of these locales. */
const growth: ReadonlyArray<[size: number, locales: readonly string[]]> = [
	...sizes.flatMap((size) =>
		[['en'], ['en', 'es', 'fr']].map((locales): [number, string[]] => [size, locales]),
	),
	[Math.min(largest, 100), Object.keys(catalogue)],
];
const program = builds.at(-1) ?? '';
await tell([
	['`node -e 0`', ['-e', '0']],
	...growth.flatMap(([size, locales]): Task[] => {
		const folder = content(size, locales);
		const what = `${size} entries, ${locales.length} locales`;
		return [
			[`\`--list\`, ${what}`, [program, '--list', '-c', folder]],
			[`first frame, ${what}`, [program, '-l', 'en', '-c', folder], drawn],
			[`\`check\`, ${what}`, [program, 'check', '-c', folder]],
			...formats.map((format): Task => {
				const args = ['export', format, '-l', 'en', '-c', folder, '-o', '-'];
				return [`\`export ${format}\`, ${what}`, [program, ...args]];
			}),
		];
	}),
]);

/** From a file that is saved to the last of the frame with what has changed. */
async function saved(count: number): Promise<void> {
	const folder = content(count, ['en']);
	const file = path.join(folder, 'en/experience/role-0.md');
	const before = readFileSync(file, 'utf8');
	const viewer = new Child(process.execPath, [program, 'dev', 'role-0', '-l', 'en', '-c', folder]);
	await viewer.until('help');
	await viewer.rest(1500);
	const times: number[] = [];
	// No two have a letter in the same place, so that each is drawn whole.
	for (const word of ['Uvwxyz', 'Ghijkl', 'Mnopqr', 'Bcdefa', 'Zyxwvu', 'Lkjihg', 'Rqponm']) {
		viewer.output = '';
		const start = viewer.now();
		writeFileSync(file, before.replace('\n\nLed', `\n\n${word} led`));
		times.push((await viewer.until(word.slice(1))) - start);
		await sleep(500);
	}
	await viewer.kill();
	const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => quantile(times, share).toFixed(0));
	console.log(`| \`dev\`: saved to drawn, ${count} files | ${middle} ms | ${low}–${high} |`);
}

/**
 * All documents of twenty variants in three languages, in one call and in one for each; of the latter, a few of
 * each format are measured, each as often as there are documents of it.
 */
async function set(): Promise<void> {
	const program = builds.at(-1) ?? '';
	const folder = path.join(scratch, 'set');
	sampleForMany(folder, '[{format: [pdf, docx, html, text]}]');
	const source = path.join(folder, 'content');
	const out = path.join(folder, 'written');
	const all: Task = ['', [program, 'export', 'all', '-c', source, '-o', out]];
	const documents = {pdf: 60, docx: 60, html: 20, text: 60};
	let sum = 0;
	for (const [format, count] of Object.entries(documents)) {
		const times: number[] = [];
		for (let index = 0; index < runs; index++) {
			const file = path.join(folder, `one-${index}.${format}`);
			const look = ['-c', source, '--for', `company-${(index * 7) % howMany}`];
			const language = ['en', 'es', 'fr'][index % 3] ?? 'en';
			const call = [program, 'export', format, ...look, '-l', language, '-o', file];
			times.push((await measure(['', call])).time);
		}
		sum += median(times) * count;
	}
	const rows: Array<readonly [string, {time: number; peak: number}]> = [
		['`export all`: 200 documents', await measure(all)],
		['the same again, nothing changed', await measure(all)],
	];
	console.log('\n| sets | time | a call for each | peak |\n|---|--:|--:|--:|');
	console.log(`| a call for each of the 200 | ${(sum / 1000).toFixed(1)} s | 1 × | |`);
	for (const [name, {time, peak}] of rows)
		console.log(
			`| ${name} | ${(time / 1000).toFixed(2)} s | ${(time / sum).toFixed(3)} × | ${peak.toFixed(0)} MB |`,
		);
}

console.log('\n| | median | quartiles |\n|---|--:|--:|');
await saved(30);
await saved(largest);
process.exit(0);
