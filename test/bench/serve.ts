/*
 * What readers take who come by SSH, all in one process: memory for each once they have moved, the time
 * from connecting to the first frame and from a key to its bytes with the others inside, and processor
 * time for a handshake. The server is a process of its own; its readers are in two others.
 */
import {type ChildProcess, execFileSync, fork} from 'node:child_process';
import {mkdtempSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import ssh2, {type Client, type ClientChannel} from 'ssh2';
import {quantile} from './child.ts';

const counts = (process.env.READERS ?? '200,1000').split(',').map(Number);
/** Who connect at a time, of each crowd: ten of one address may wait to be let in. */
const together = 4;
const data = mkdtempSync(path.join(tmpdir(), 'my-resume-bench-'));

/** What the system says of a process, in kB and in ms of processor time. */
function stateOf(pid: number): {memory: number; time: number} {
	const memory = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
	const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
	return {memory: Number(memory), time: (Number(fields[11]) + Number(fields[12])) * 10};
}

type Reader = {client: Client; channel: ClientChannel};

/** Connects, and resolves once the first frame is whole. */
function read(port: number): Promise<Reader & {time: number}> {
	const client = new ssh2.Client();
	const start = performance.now();
	return new Promise((resolve, reject) => {
		// As OpenSSH has it for who types.
		client.on('connect', () => client.setNoDelay(true));
		client.on('error', reject).on('ready', () => {
			client.shell({cols: 100, rows: 30, term: 'xterm-256color'}, (error, channel) => {
				if (error) {
					reject(error);
					return;
				}
				let raw = '';
				const look = (bytes: Buffer) => {
					raw += bytes;
					if (!raw.includes('\u001B[?2026l')) return;
					channel.off('data', look);
					channel.resume();
					resolve({client, channel, time: performance.now() - start});
				};
				channel.on('data', look);
			});
		});
		client.connect({host: '127.0.0.1', port, username: 'ada'});
	});
}

/** Milliseconds from a key to the bytes that answer it. */
function press({channel}: Reader, key: string): Promise<number> {
	const start = performance.now();
	return new Promise((resolve) => {
		channel.once('data', () => resolve(performance.now() - start));
		channel.write(key);
	});
}

/** In a process of its own: so many readers, each of whom moves down once; then they stay. */
async function stay(port: number, count: number): Promise<void> {
	for (let done = 0; done < count; done += together) {
		const readers = await Promise.all(
			Array.from({length: Math.min(together, count - done)}, () => read(port)),
		);
		await Promise.all(readers.map((reader) => press(reader, 'j')));
	}
	process.send?.('here');
}

function crowd(port: number, count: number): Promise<ChildProcess> {
	const child = fork(process.argv[1] ?? '', ['stay', String(port), String(count)]);
	return new Promise((resolve, reject) => {
		child.once('message', () => resolve(child));
		child.once('exit', () => reject(new Error('The readers have gone.')));
	});
}

async function serve(): Promise<{child: ChildProcess; port: number}> {
	const args = ['serve', '-c', 'content', '--ssh', '127.0.0.1:0', '--address', 'localhost'];
	const child = fork('dist/start.cjs', args, {
		silent: true,
		env: {...process.env, XDG_DATA_HOME: data},
	});
	const port = await new Promise<number>((resolve) => {
		child.stderr?.on('data', (bytes) => {
			const [, found] = /\(port (\d+) here\)/.exec(String(bytes)) ?? [];
			if (found) resolve(Number(found));
		});
	});
	child.stdout?.resume();
	return {child, port};
}

const show = (times: readonly number[]) =>
	[0.5, 0.95].map((share) => quantile(times, share).toFixed(1)).join(' / ');

async function measure(count: number): Promise<void> {
	const {child, port} = await serve();
	const pid = child.pid ?? 0;
	// So that all that is loaded late, is; then whoever was here first has gone.
	const first = await crowd(port, 50);
	first.kill();
	await read(port).then(({client}) => client.end());
	const before = stateOf(pid);
	const crowds = await Promise.all([crowd(port, count / 2), crowd(port, count / 2)]);
	const after = stateOf(pid);
	const frames: number[] = [];
	const keys: number[] = [];
	const start = stateOf(pid).time;
	for (let index = 0; index < 40; index++) {
		const reader = await read(port);
		frames.push(reader.time);
		reader.client.end();
	}
	const visit = (stateOf(pid).time - start) / 40;
	const reader = await read(port);
	const began = stateOf(pid).time;
	for (let index = 0; index < 500; index++)
		keys.push(await press(reader, index % 20 < 10 ? 'j' : 'k'));
	const key = (stateOf(pid).time - began) / 500;
	console.log(
		[
			`${count} readers`,
			`${((after.memory - before.memory) / count).toFixed(0)} kB each`,
			`first frame ${show(frames)} ms`,
			`key ${show(keys)} ms`,
			`processor ${visit.toFixed(1)} ms a visit, ${key.toFixed(2)} ms a key`,
		].join(' · '),
	);
	for (const each of [...crowds, child]) each.kill('SIGKILL');
}

if (process.argv[2] === 'stay') await stay(Number(process.argv[3]), Number(process.argv[4]));
else {
	console.log(
		`p50 / p95, Node ${process.version}, ${execFileSync('nproc').toString().trim()} processors`,
	);
	for (const count of counts) await measure(count);
	process.exit();
}
