/*
 * What a reader waits for, as multiples of what the same Node, or Ink alone, takes in the same run.
 * Whatever is compared takes turns, so that a slow moment of the machine meets all of it. Medians,
 * with the quartiles, as machines are noisy. Nodes besides this one: their paths in TEST_NODES,
 * colons between. Another build to measure: its folder in BENCH_DIST.
 */
import {execFileSync} from 'node:child_process';
import os from 'node:os';
import {setTimeout as sleep} from 'node:timers/promises';
import {Child, quantile, size} from './child.ts';
import {nodes, programs} from './programs.ts';

const runs = Number(process.env.BENCH_RUNS ?? 15);
const presses = 40;
/** The last words of a frame are the footer's. */
const drawn = 'help';

const {hello, line, sample, thousand, long, many} = await programs();

type Row = {figure: string; value: string; spread: string; ratio: string; aim: string};
const rows: Row[] = [];

function tell(figure: string, times: readonly number[], ratio: string, aim: string): void {
	const [low, median, high] = [0.25, 0.5, 0.75].map((share) => quantile(times, share).toFixed(1));
	rows.push({figure, value: `${median} ms`, spread: `${low}–${high}`, ratio, aim});
}

const median = (times: readonly number[]) => quantile(times, 0.5);
const times = (one: readonly number[], other: readonly number[]) =>
	`${(median(one) / median(other)).toFixed(2)} ×`;

/** Milliseconds until a program has written a sign, or has ended. */
async function untilSeen(node: string, args: readonly string[], sign?: string): Promise<number> {
	const child = new Child(node, args);
	if (sign === undefined) return child.exited;
	const time = await child.until(sign);
	await child.kill();
	return time;
}

/** How long starts take, all in turns. */
async function starts(node: string): Promise<void> {
	const cases: ReadonlyArray<readonly [args: string[], sign?: string]> = [
		[['-e', '0']],
		[[hello], 'Hello, world!'],
		[[sample], drawn],
		[[thousand], drawn],
		[[sample, 'vassar', '-p', '-l', 'en']],
	];
	const found = cases.map((): number[] => []);
	for (let run = 0; run < runs; run++)
		for (const [index, [args, sign]] of cases.entries())
			found[index]?.push(await untilSeen(node, args, sign));
	const [bare = [], ink = [], first = [], large = [], print = []] = found;
	tell('`node -e 0`', bare, '', '');
	tell('Ink’s hello world, bundled', ink, `${times(ink, bare)} bare`, '');
	tell(
		'first full frame, sample',
		first,
		`${times(first, ink)} hello, ${times(first, bare)} bare`,
		'below hello, then 2 × bare',
	);
	tell('the same, 1,000 entries in 3 locales', large, `${times(large, first)} sample`, '1.2 ×');
	tell('`--print` of one entry', print, `${times(print, bare)} bare`, '2 ×');
}

/** A viewer that is open and at rest. */
async function open(node: string, args: readonly string[]): Promise<Child> {
	const child = new Child(node, args);
	await child.until(drawn);
	await child.rest(400);
	return child;
}

async function pressAll(child: Child, keys: readonly string[]): Promise<number[]> {
	const found: number[] = [];
	for (const key of keys) found.push(await child.press(key));
	return found;
}

const inTurns = (...keys: string[]) =>
	Array.from({length: presses}, (_, index) => keys[index % keys.length] ?? '');

/** From a key to the last of what is drawn for it. */
async function keys(node: string): Promise<void> {
	const app = new Child(node, [line]);
	await app.until('Keys: 0');
	await app.rest(400);
	const ink = await pressAll(app, inTurns('j'));
	await app.kill();
	tell('key: Ink’s smallest app, one line', ink, `95 %: ${quantile(ink, 0.95).toFixed(1)} ms`, '');
	const compare = (figure: string, found: readonly number[], base = ink, aim = '1 ×, 95 %: 2 ×') =>
		tell(
			figure,
			found,
			`${times(found, base)}, 95 %: ${(quantile(found, 0.95) / median(base)).toFixed(2)} ×`,
			aim,
		);

	const viewer = await open(node, [sample, '-l', 'en']);
	const move = await pressAll(viewer, inTurns('j', 'j', 'j', 'k', 'k', 'k'));
	compare('key: move', move);
	await viewer.press('G');
	await viewer.press('g');
	// To the first entry that is longer than its pane.
	for (let count = 0; count < 4; count++) await viewer.press('j');
	await viewer.press('\r');
	const frame = viewer.output.slice(0, viewer.output.indexOf(drawn)).length;
	const before = viewer.output.length;
	await viewer.press('j');
	const bytes = viewer.output.length - before;
	await viewer.press('k');
	const scroll = await pressAll(viewer, inTurns('j', 'k'));
	compare('key: scroll', scroll);
	compare('key: page', await pressAll(viewer, inTurns(' ', 'b')));
	compare('key: open, back', await pressAll(viewer, inTurns('\u001B[D', '\u001B[C')));
	compare('key: locale', await pressAll(viewer, inTurns('l')));
	await viewer.press('/');
	compare(
		'key: search',
		await pressAll(viewer, inTurns('c', 'o', 'm', '\u007F', '\u007F', '\u007F')),
	);
	await viewer.press('\u0015');
	viewer.write('\r');
	await viewer.rest(100);
	const quit = viewer.now();
	viewer.write('q');
	tell('quit to prompt', [(await viewer.exited) - quit], '', '50 ms');

	const text = await open(node, [long]);
	await text.press('j');
	await text.press('\r');
	await text.press(' ');
	compare(
		'key: scroll, the longest entry',
		await pressAll(text, inTurns('j', 'k')),
		scroll,
		'1.2 ×',
	);
	compare('key: page, the longest entry', await pressAll(text, inTurns(' ', 'b')), scroll, '1.2 ×');
	await text.kill();
	const list = await open(node, [many]);
	await list.press(' ');
	compare('key: move, list of 10,000', await pressAll(list, inTurns('j', 'k')), move, '1.2 ×');
	await held(list);
	await list.kill();
	rows.push({
		figure: 'bytes for one scrolled line',
		value: `${bytes}`,
		spread: '',
		ratio: `${(bytes / frame).toFixed(2)} × a full frame of ${frame}`,
		aim: '0.1 ×',
	});
}

/** A key held down for ten seconds, at sixty a second. */
async function held(list: Child): Promise<void> {
	const before = list.memory().now;
	const start = performance.now();
	let last = 0;
	for (let count = 0; count < 600; count++) {
		while (performance.now() - start < (count * 1000) / 60) await sleep(1);
		last = list.now();
		list.write('j');
	}
	await list.rest(200);
	const grown = list.memory().now - before;
	tell('key held for 10 s: last frame', [list.lastOutput - last], '', '50 ms');
	rows.push({
		figure: 'key held for 10 s: memory',
		value: `${grown >= 0 ? '+' : ''}${grown.toFixed(0)} MB`,
		spread: '',
		ratio: '',
		aim: 'flat',
	});
}

/** The most memory that each ever has. */
async function memory(node: string): Promise<void> {
	const peak = async (args: readonly string[], sign: string) => {
		const child = new Child(node, args);
		await child.until(sign);
		// Before it ends: hello does at once.
		const early = child.memory().peak;
		await sleep(300);
		const late = args[0] === hello ? early : child.memory().peak;
		await child.kill();
		return late;
	};
	const found: Array<[number, number]> = [];
	for (let run = 0; run < 5; run++)
		found.push([await peak([hello], 'Hello, world!'), await peak([sample], drawn)]);
	const [ink, viewer] = [0, 1].map((index) => median(found.map((each) => each[index] ?? 0)));
	rows.push({
		figure: 'peak memory, sample',
		value: `${viewer?.toFixed(0)} MB`,
		spread: '',
		ratio: `${((viewer ?? 0) / (ink ?? 1)).toFixed(2)} × hello`,
		aim: '1.3 ×',
	});
}

for (const node of nodes) {
	rows.length = 0;
	await starts(node);
	await keys(node);
	if (process.platform === 'linux') await memory(node);
	const version = execFileSync(node, ['--version'], {encoding: 'utf8'}).trim();
	const [cpu] = os.cpus();
	console.log(
		`\nNode ${version}, ${os.type()} ${os.arch()}, ${os.cpus().length} × ${cpu?.model.trim()}, load ${os.loadavg()[0]?.toFixed(1)}, ${size.columns}x${size.rows}, ${runs} runs\n`,
	);
	console.log('| figure | median | quartiles | ratio | aim |\n|---|--:|--:|---|---|');
	for (const {figure, value, spread, ratio, aim} of rows)
		console.log(`| ${figure} | ${value} | ${spread} | ${ratio} | ${aim} |`);
}
process.exit(0);
