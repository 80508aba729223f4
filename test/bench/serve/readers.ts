import {Agent, get} from 'node:http';
import {connect} from 'node:net';
import {setTimeout as sleep} from 'node:timers/promises';
import {Client, type ClientChannel} from 'ssh2';

/** What the readers' process is asked to do. */
export type Question =
	| {task: 'come'; host: string; port: number; count: number; sizes: number}
	| {task: 'type'; keys: number; seconds: number}
	| {task: 'go'}
	| {task: 'churn'; host: string; port: number; count: number; seconds?: number}
	| {task: 'page'; host: string; port: number; count: number}
	| {task: 'pages'; host: string; port: number; each: number; seconds: number}
	| {task: 'burden'; host: string; port: number; seconds: number};

/**
 * Times are in milliseconds, from a key to the first of what is written for it, or from a request to the end
 * of its answer; those who got none are `failed`.
 */
export type Answer = {
	times?: number[];
	failed?: number;
	bytes?: number;
	served?: number;
	refused?: number;
	error?: string;
};

/** In ms: who has heard nothing by then is not answered. */
const patience = 10_000;

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
		client.on('close', () => reject(new Error('The connection was closed.')));
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
		sleep(patience),
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

const ofBrowsers = {accept: 'text/html', 'accept-encoding': 'br'};

/** Asks for the page so many times, one after the other: how long until its first byte, and how much it is. */
async function page(host: string, port: number, count: number): Promise<Answer> {
	const agent = new Agent({keepAlive: true});
	const times: number[] = [];
	let bytes = 0;
	for (let asked = 0; asked < count; asked++)
		await new Promise<void>((resolve, reject) => {
			const start = performance.now();
			get({host, port, path: '/', agent, headers: ofBrowsers}, (response) => {
				times.push(performance.now() - start);
				bytes = 0;
				response.on('data', (chunk: Buffer) => {
					bytes += chunk.length;
				});
				response.on('end', resolve);
			}).on('error', reject);
		});
	agent.destroy();
	return {times, bytes};
}

/** So many requests for the page a second, by browsers that are there already. */
async function pages(
	host: string,
	port: number,
	each: number,
	seconds: number,
): Promise<{times: number[]; failed: number}> {
	const agent = new Agent({keepAlive: true, maxSockets: 20});
	const times: number[] = [];
	let failed = 0;
	const ask = () =>
		new Promise<void>((resolve) => {
			const start = performance.now();
			get({host, port, path: '/', agent, headers: ofBrowsers}, (response) => {
				response.resume().on('end', () => {
					if (response.statusCode === 200) times.push(performance.now() - start);
					else failed++;
					resolve();
				});
			}).on('error', () => {
				failed++;
				resolve();
			});
		});
	const asked: Array<Promise<void>> = [];
	const start = performance.now();
	for (let count = 0; count < each * seconds; count++) {
		asked.push(ask());
		await sleep(Math.max(0, start + ((count + 1) * 1000) / each - performance.now()));
	}
	await Promise.all(asked);
	agent.destroy();
	return {times, failed};
}

/** Readers who ask for much: one searches all, one goes through a long entry, one drags a window about. */
async function burden(host: string, port: number, seconds: number): Promise<void> {
	const end = performance.now() + seconds * 1000;
	const size = [100, 30] as const;
	const [searcher, reader, dragger] = await Promise.all(
		[1, 2, 3].map(() => come(host, port, size)),
	);
	const repeat = async (of: Reader | undefined, pause: number, act: (of: Reader) => void) => {
		while (of && performance.now() < end) {
			act(of);
			await sleep(pause);
		}
	};
	const words = ['\u001B/compiler\r', '\u001B/a', '\u001B/the navy\r', '\u001B/zzzz'];
	let turn = 0;
	reader?.channel.write('/A long tale\r');
	await Promise.all([
		repeat(searcher, 500, ({channel}) => channel.write(words[turn++ % words.length])),
		repeat(reader, 200, ({channel}) => channel.write('Gg d')),
		repeat(dragger, 5, ({channel}) =>
			channel.setWindow(20 + (turn % 40), 40 + (turn++ % 200), 0, 0),
		),
	]);
	for (const one of [searcher, reader, dragger]) one?.client.end();
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
			case 'type': {
				const times = await type(question.keys, question.seconds);
				return {times, failed: times.filter((time) => time >= patience).length};
			}
			case 'page':
				return await page(question.host, question.port, question.count);
			case 'pages':
				return await pages(question.host, question.port, question.each, question.seconds);
			case 'burden':
				await burden(question.host, question.port, question.seconds);
				return {};
			case 'go':
				await Promise.all(readers.map(leave));
				readers = [];
				return {};
			case 'churn': {
				const {host, port, count, seconds = Number.POSITIVE_INFINITY} = question;
				const end = performance.now() + seconds * 1000;
				let [served, refused] = [0, 0];
				let failed = 0;
				const one = async (index: number) => {
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
				};
				await inTurns(count, async (index) => {
					if (performance.now() > end) return;
					const isDone = one(index).then(() => true);
					if (!(await Promise.race([isDone, sleep(3 * patience, false)]))) failed++;
				});
				return {served, refused, failed};
			}
		}
	} catch (error) {
		return {error: String(error)};
	}
}
