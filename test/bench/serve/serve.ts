/*
 * What `serve` takes beside what most people would write: one entry set with glamour, in a viewport of
 * Bubble Tea, over wish (wish.go, built with Debian's golang-github-charmbracelet-wish-dev and its like;
 * left out where that isn't installed). Readers are clients of ssh2 in a process of their own, on the same
 * machine. READERS: how many are there at once (1000,5000). CONNECTIONS: how many come and go (10,000).
 * SOAK: instead of all that, so many seconds of 500 readers, 200 pages a second and hostile clients.
 */
import {type ChildProcess, execFileSync, fork, spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {Child, quantile} from '../child.ts';
import {type Answer, answer, type Question} from './readers.ts';

const crowds = (process.env.READERS ?? '1000,5000').split(',').map(Number);
const connections = Number(process.env.CONNECTIONS ?? 10_000);
const soakFor = Number(process.env.SOAK ?? 0);
const starts = Number(process.env.BENCH_RUNS ?? 15);
const scratch = mkdtempSync(path.join(tmpdir(), 'my-resume-bench-'));

/** A server that is measured, and what it writes last of its first frame. */
type Server = {name: string; port: number; process: ChildProcess; sign: string; http?: number};

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const address = server.address();
			const port = typeof address === 'object' && address ? address.port : 0;
			server.close(() => resolve(port));
		});
	});
}

/** As many as its process has taken: megabytes now, seconds of the processor, open files. */
function taken({process: {pid}}: Server): {memory: number; seconds: number; files: number} {
	const status = readFileSync(`/proc/${pid}/status`, 'utf8');
	const [user = 0, system = 0] = readFileSync(`/proc/${pid}/stat`, 'utf8')
		.replace(/^.*\) /s, '')
		.split(' ')
		.slice(11, 13)
		.map(Number);
	return {
		memory: Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1000,
		// Clock ticks, a hundred a second on Linux.
		seconds: (user + system) / 100,
		files: readdirSync(`/proc/${pid}/fd`).length,
	};
}

/** Sends, whenever it is asked, how long the event loop was late since it was asked last, in ms. */
const watchLoop = `
	import {monitorEventLoopDelay} from 'node:perf_hooks';
	const late = monitorEventLoopDelay({resolution: 2});
	process.on('message', () => {
		// It wakes the processor too often to watch where that isn't asked for.
		late.enable();
		process.send([late.percentile(99), late.max].map((each) => each / 1e6));
		late.reset();
	});
	// Threads begin with this too, and have none.
	process.channel?.unref();
`;

/** The 99th percentile and the most of how late a server's event loop was since it was asked last. */
async function lateness({process: child}: Server): Promise<string> {
	const said = new Promise<number[]>((resolve) => child.once('message', resolve));
	child.send('');
	const [most99 = 0, most = 0] = await said;
	return `99 %: ${most99.toFixed(1)} ms, most: ${most.toFixed(1)} ms`;
}

async function startOurs(content = 'content'): Promise<Server> {
	const [port, http] = [await freePort(), await freePort()];
	const child = spawn(
		process.execPath,
		[
			...['--import', `data:text/javascript,${encodeURIComponent(watchLoop)}`, 'dist/start.cjs'],
			...['serve', '-c', content, '--ssh', `127.0.0.1:${port}`, '--http', `127.0.0.1:${http}`],
		],
		{
			stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
			// Where the host key is made.
			env: {PATH: process.env.PATH, HOME: scratch, LANG: 'en_US.UTF-8'},
		},
	);
	await new Promise<void>((resolve) => {
		child.stderr?.on('data', (text) => String(text).includes('http://') && resolve());
	});
	// Pages are made as soon as it listens, by a thread that stays.
	await fetch(`http://127.0.0.1:${http}/`);
	await sleep(3000);
	return {name: 'my-resume', port, http, process: child, sign: 'help'};
}

async function startWish(): Promise<Server | undefined> {
	const program = path.join(scratch, 'wish');
	try {
		execFileSync('go', ['build', '-o', program, 'test/bench/serve/wish.go'], {
			stdio: 'ignore',
			env: {...process.env, GO111MODULE: 'off', GOPATH: '/usr/share/gocode', GOCACHE: scratch},
		});
	} catch {
		return undefined;
	}
	const port = await freePort();
	const entry = path.join(scratch, 'entry.md');
	const text = readFileSync('content/en/experience/navy-programming-languages.md', 'utf8');
	writeFileSync(entry, text.replace(/^---[\s\S]*?\n---\n/, ''));
	const child = spawn(program, [`127.0.0.1:${port}`, entry, path.join(scratch, 'key')], {
		stdio: 'ignore',
	});
	await sleep(1000);
	return {name: 'wish, glamour', port, process: child, sign: '\u001B[30;0H'};
}

/** The readers' process, which is asked one thing at a time. */
class Readers {
	readonly #process = fork(fileURLToPath(import.meta.url), ['readers']);

	ask(question: Question): Promise<Answer> {
		return new Promise((resolve, reject) => {
			this.#process.once('message', (found: Answer) => {
				if (found.error === undefined) resolve(found);
				else reject(new Error(found.error));
			});
			this.#process.send(question);
		});
	}

	end(): void {
		this.#process.kill();
	}
}

const rows: string[] = [];
const tell = (server: Server, figure: string, value: string) => {
	const row = `| ${server.name} | ${figure} | ${value} |`;
	rows.push(row);
	console.log(row);
};
const spread = (times: readonly number[]) =>
	`${quantile(times, 0.5).toFixed(1)} ms, 95 %: ${quantile(times, 0.95).toFixed(1)} ms`;

/** From the start of OpenSSH's client to the end of the first frame. */
async function firstFrame({port, sign}: Server): Promise<number> {
	const options = ['StrictHostKeyChecking=no', 'UserKnownHostsFile=/dev/null', 'LogLevel=ERROR'];
	const child = new Child('ssh', [
		...options.flatMap((option) => ['-o', option]),
		...['-p', `${port}`, '127.0.0.1'],
	]);
	const time = await child.until(sign);
	await child.kill();
	return time;
}

async function measure(server: Server): Promise<void> {
	const {port} = server;
	const host = '127.0.0.1';
	const few = new Readers();
	const before = taken(server);
	await few.ask({task: 'come', host, port, count: 200, sizes: 1});
	const after = taken(server);
	tell(
		server,
		'processor time of a handshake and a first frame',
		`${((after.seconds - before.seconds) * 5).toFixed(2)} ms`,
	);
	const times: number[] = [];
	for (let run = 0; run < starts; run++) times.push(await firstFrame(server));
	tell(server, 'ssh started to first frame, 200 readers inside', spread(times));
	const idle = taken(server);
	const typed = await few.ask({task: 'type', keys: 4000, seconds: 20});
	const busy = taken(server);
	tell(server, 'key to bytes, 200 typing', spread(typed.times ?? []));
	tell(
		server,
		'processor time of a key',
		`${(((busy.seconds - idle.seconds) * 1000) / 4000).toFixed(3)} ms`,
	);
	await few.ask({task: 'go'});
	if (server.http !== undefined) {
		const page = await few.ask({task: 'page', host, port: server.http, count: 200});
		tell(server, 'page: request to first byte', spread(page.times ?? []));
		tell(server, 'page: bytes over the wire', `${page.bytes}`);
	}
	few.end();

	for (const sizes of [1, 100]) {
		const some = new Readers();
		await some.ask({task: 'come', host, port, count: 200, sizes});
		const start = taken(server);
		await some.ask({task: 'type', keys: 4000, seconds: 20});
		const end = taken(server);
		tell(
			server,
			`the same in ${sizes} sizes of windows`,
			`${(((end.seconds - start.seconds) * 1000) / 4000).toFixed(3)} ms`,
		);
		some.end();
		await sleep(500);
	}
}

/** Of a server that has just started: what one has once taken, it keeps. */
async function crowd(server: Server, most: number): Promise<void> {
	const {port} = server;
	const host = '127.0.0.1';
	const many = new Readers();
	const empty = taken(server);
	await many.ask({task: 'come', host, port, count: most, sizes: 1});
	await many.ask({task: 'type', keys: most * 2, seconds: most / 100});
	await sleep(3000);
	const full = taken(server);
	tell(
		server,
		`memory of a reader, ${most} there, each having moved`,
		`${(((full.memory - empty.memory) * 1000) / most).toFixed(0)} kB`,
	);
	many.end();
	await sleep(3000);
	const left = taken(server);
	tell(
		server,
		'memory before, with them, and after',
		[empty, full, left].map(({memory}) => `${memory.toFixed(0)} MB`).join(', '),
	);
	tell(
		server,
		'open files before, with them, and after',
		[empty, full, left].map(({files}) => `${files}`).join(', '),
	);
}

async function churn(server: Server): Promise<void> {
	const stages = [taken(server)];
	const all = new Readers();
	const sums = {served: 0, refused: 0, failed: 0};
	// What the first take is taken once; more would be lost with each that comes.
	for (const share of [0.1, 0.4, 0.5]) {
		const count = connections * share;
		const found = await all.ask({task: 'churn', host: '127.0.0.1', port: server.port, count});
		for (const each of ['served', 'refused', 'failed'] as const) sums[each] += found[each] ?? 0;
		await sleep(5000);
		stages.push(taken(server));
	}
	all.end();
	const figures = (of: 'memory' | 'files') => stages.map((each) => each[of].toFixed(0)).join(' → ');
	const {served, refused, failed} = sums;
	tell(
		server,
		`memory before, and with a tenth, half and all of ${connections} come and gone, a third of them hostile`,
		`${figures('memory')} MB`,
	);
	tell(server, 'the same: open files', figures('files'));
	tell(server, 'the same: served, refused', `${served}, ${refused}; ${failed} without an end`);
}

/** 3,000 entries, and one of nearly two megabytes, for which a reader may ask as well. */
function writeMuch(): string {
	const folder = path.join(scratch, 'much');
	mkdirSync(path.join(folder, 'projects'), {recursive: true});
	writeFileSync(path.join(folder, 'profile.yml'), 'name: Grace Hopper\n');
	const text = readFileSync('content/en/experience/navy-programming-languages.md', 'utf8').replace(
		/^---[\s\S]*?\n---\n/,
		'',
	);
	const write = (name: string, title: string, body: string) =>
		writeFileSync(
			path.join(folder, 'projects', `${name}.md`),
			`---\ntitle: ${title}\n---\n${body}`,
		);
	for (let count = 0; count < 3000; count++) write(`p${count}`, `Project ${count}`, text);
	write('long', 'A long tale', text.repeat(Math.floor(1_900_000 / text.length)));
	return folder;
}

/** How long others wait while some ask for much. */
async function burden(server: Server): Promise<void> {
	const {port} = server;
	const host = '127.0.0.1';
	const others = new Readers();
	await others.ask({task: 'come', host, port, count: 20, sizes: 1});
	await sleep(2000);
	await lateness(server);
	const heavy = new Readers();
	const borne = heavy.ask({task: 'burden', host, port, seconds: 30});
	const {times = [], failed} = await others.ask({task: 'type', keys: 600, seconds: 30});
	await borne;
	tell(
		server,
		'one searches 3,000 entries, one reads 2 MB, one resizes: event loop late',
		await lateness(server),
	);
	tell(server, 'the same: key of another to bytes', `${spread(times)}; ${failed} unanswered`);
	for (const each of [others, heavy]) each.end();
}

/** All of it at once, for long. */
async function soak(server: Server): Promise<void> {
	const {port, http = 0} = server;
	const host = '127.0.0.1';
	const [inside, browsers, hostile] = [new Readers(), new Readers(), new Readers()];
	await lateness(server);
	await inside.ask({task: 'come', host, port, count: 500, sizes: 10});
	const minute = async (count: number) => {
		const {memory, files} = taken(server);
		const late = await lateness(server);
		tell(
			server,
			`minute ${count}`,
			`${memory.toFixed(0)} MB, ${files} files, event loop late ${late}`,
		);
	};
	await minute(0);
	let minutes = 0;
	const timer = setInterval(() => void minute(++minutes), 60_000);
	const seconds = soakFor;
	const [typed, read, others] = await Promise.all([
		inside.ask({task: 'type', keys: 50 * seconds, seconds}),
		browsers.ask({task: 'pages', host, port: http, each: 200, seconds}),
		hostile.ask({task: 'churn', host, port, count: 1e6, seconds}),
	]);
	clearInterval(timer);
	for (const [what, {times = [], failed}] of [
		['key of 500 readers to bytes', typed],
		['200 pages a second', read],
	] as const)
		tell(server, what, `${spread(times)}; ${times.length} answered, ${failed} not`);
	tell(
		server,
		'come and gone meanwhile',
		`${others.served} served, ${others.refused} refused, ${others.failed} without an end`,
	);
	await inside.ask({task: 'go'});
	for (const each of [inside, browsers, hostile]) each.end();
	await sleep(5000);
	await minute(minutes + 1);
}

if (process.argv[2] === 'readers')
	process.on('message', (question: Question) => {
		void answer(question).then((found) => process.send?.(found));
	});
else {
	console.log(
		`Node ${process.version}, ${crowds.join(' and ')} readers\n\n| server | figure | |\n|---|---|--:|`,
	);
	const running: Server[] = [];
	const withNew = async (
		start: () => Promise<Server | undefined>,
		measureIt: (server: Server) => Promise<void>,
	) => {
		const server = await start();
		if (!server) return;
		running.push(server);
		await measureIt(server);
		server.process.kill('SIGKILL');
	};
	try {
		if (soakFor > 0) await withNew(() => startOurs(), soak);
		else {
			for (const start of [() => startOurs(), startWish]) {
				await withNew(start, measure);
				for (const most of crowds) await withNew(start, (server) => crowd(server, most));
			}
			await withNew(() => startOurs(), churn);
			await withNew(() => startOurs(writeMuch()), burden);
		}
	} finally {
		for (const server of running) server.process.kill('SIGKILL');
		rmSync(scratch, {recursive: true, force: true});
	}
	process.exit();
}
