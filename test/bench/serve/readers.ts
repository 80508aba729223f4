import {connect} from 'node:net';
import {setTimeout as sleep} from 'node:timers/promises';
import {Client, type ClientChannel} from 'ssh2';

/** What the readers' process is asked to do. */
export type Question =
	| {task: 'come'; host: string; port: number; count: number; sizes: number}
	| {task: 'type'; keys: number; seconds: number}
	| {task: 'go'}
	| {task: 'churn'; host: string; port: number; count: number};

/** Times are in milliseconds, from a key to the first of what is written for it. */
export type Answer = {times?: number[]; served?: number; refused?: number; error?: string};

/** Who reads: a connection with a window. */
type Reader = {client: Client; channel: ClientChannel; heard: (() => void) | undefined};

let readers: Reader[] = [];
/** As many shake hands at a time; a server may refuse more. */
const atOnce = 8;

async function inTurns(count: number, act: (index: number) => Promise<void>): Promise<void> {
	let next = 0;
	const work = async () => {
		while (next < count) await act(next++);
	};
	await Promise.all(Array.from({length: Math.min(atOnce, count)}, work));
}

function come(
	host: string,
	port: number,
	[cols, rows]: readonly [number, number],
): Promise<Reader> {
	return new Promise((resolve, reject) => {
		const client = new Client();
		client.on('error', reject);
		client.on('ready', () => {
			// As OpenSSH does where somebody types.
			client.setNoDelay(true);
			client.shell({term: 'xterm-256color', cols, rows}, (error, channel) => {
				if (error) {
					reject(error);
					return;
				}
				const reader: Reader = {client, channel, heard: undefined};
				channel.on('data', () => reader.heard?.());
				reader.heard = () => {
					reader.heard = undefined;
					resolve(reader);
				};
			});
		});
		client.connect({host, port, username: 'reader', authHandler: ['none'], readyTimeout: 60_000});
	});
}

/** Presses a key and waits for the first of what comes of it. */
async function press(reader: Reader, key: string): Promise<number> {
	const start = performance.now();
	await Promise.race([
		new Promise<void>((resolve) => {
			reader.heard = resolve;
			reader.channel.write(key);
		}),
		sleep(10_000),
	]);
	reader.heard = undefined;
	return performance.now() - start;
}

/** So many keys of all readers in so many seconds, evenly. */
async function type(keys: number, seconds: number): Promise<number[]> {
	const each = Math.ceil(keys / readers.length);
	const pause = (seconds * 1000) / each;
	const times: number[] = [];
	await Promise.all(
		readers.map(async (reader, index) => {
			await sleep((pause * index) / readers.length);
			for (let key = 0; key < each; key++) {
				const took = await press(reader, key % 2 === 0 ? 'j' : 'k');
				times.push(took);
				await sleep(Math.max(0, pause - took));
			}
		}),
	);
	return times;
}

const leave = ({client}: Reader) =>
	new Promise<void>((resolve) => {
		client.once('close', () => resolve());
		client.end();
	});

/** What hostile clients do; each resolves once it is cut off, or has had enough. */
const hostile: ReadonlyArray<(host: string, port: number) => Promise<void>> = [
	// Says nothing, or nonsense, and goes.
	...['', 'GET / HTTP/1.1\r\n\r\n', `SSH-2.0-x\r\n${'\0'.repeat(2000)}`].map(
		(text) => (host: string, port: number) =>
			new Promise<void>((resolve) => {
				const socket = connect(port, host, () => socket.write(text));
				socket.on('error', () => {});
				socket.on('close', () => resolve());
				socket.setTimeout(50, () => socket.destroy());
			}),
	),
	// Asks for what there is not, and is gone in the middle of it.
	async (host, port) => {
		const client = new Client();
		await new Promise<void>((resolve) => {
			client.on('error', () => resolve());
			client.on('close', () => resolve());
			client.on('ready', () => {
				client.forwardOut('127.0.0.1', 1, '127.0.0.1', 2, () => {
					client.exec('rm -rf /', () => client.destroy());
				});
			});
			client.connect({host, port, username: 'x', authHandler: ['none'], readyTimeout: 60_000});
		});
	},
];

export async function answer(question: Question): Promise<Answer> {
	try {
		switch (question.task) {
			case 'come': {
				const {host, port, count, sizes} = question;
				await inTurns(count, async (index) => {
					const size = index % sizes;
					readers.push(await come(host, port, [80 + (size % 10), 24 - Math.floor(size / 10)]));
				});
				return {};
			}
			case 'type':
				return {times: await type(question.keys, question.seconds)};
			case 'go':
				await Promise.all(readers.map(leave));
				readers = [];
				return {};
			case 'churn': {
				const {host, port, count} = question;
				let [served, refused] = [0, 0];
				await inTurns(count, async (index) => {
					if (index % 3 === 0) {
						await hostile[(index / 3) % hostile.length]?.(host, port);
						return;
					}
					try {
						const reader = await come(host, port, [80, 24]);
						await press(reader, 'j');
						await leave(reader);
						served++;
					} catch {
						refused++;
					}
				});
				return {served, refused};
			}
		}
	} catch (error) {
		return {error: String(error)};
	}
}
