import {mkdtempSync, writeFileSync} from 'node:fs';
import {connect as connectTo, createServer} from 'node:net';
import path from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {afterEach, describe, expect, it} from 'vitest';
import {newHostKey} from '../../source/serve/ssh/host-key.ts';
import {findTool} from '../tools/tool.ts';
import {data, hostOf, killAll, serving, start} from './program.ts';
import {openRemote, type RemoteReader} from './remote-reader.ts';
import {connect, endAll} from './ssh-host.ts';

afterEach(async () => {
	await endAll();
	killAll();
});

const haproxy = findTool('haproxy');

/** A port that was free a moment ago. */
function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
		});
	});
}

const isOpen = (port: number) =>
	new Promise<boolean>((resolve) => {
		const socket = connectTo(port, '127.0.0.1', () => {
			socket.destroy();
			resolve(true);
		});
		socket.on('error', () => resolve(false));
	});

/** HAProxy before some ports, to each of which it says whose a connection is. Resolves to its own port. */
async function balance(file: string, ports: readonly number[]): Promise<number> {
	const port = await freePort();
	const servers = ports.map(
		(each, index) => `server replica${index} 127.0.0.1:${each} check inter 200ms send-proxy-v2`,
	);
	const settings = path.join(mkdtempSync(path.join(data, 'haproxy-')), 'haproxy.cfg');
	writeFileSync(
		settings,
		[
			'defaults',
			'  mode tcp',
			'  timeout connect 5s',
			'  timeout client 1h',
			'  timeout server 1h',
			'listen ssh',
			`  bind 127.0.0.1:${port}`,
			'  balance roundrobin',
			'  option redispatch 1',
			...servers.map((each) => `  ${each}`),
			'',
		].join('\n'),
	);
	// In the foreground, as it is killed afterwards.
	start([file, '-db', '-f', settings]);
	while (!(await isOpen(port))) await sleep(50);
	return port;
}

describe.skipIf(haproxy === undefined)('three processes behind HAProxy', () => {
	it('share the readers; where one is killed, the others go on, and new readers are spread over them', async () => {
		const key = newHostKey();
		const replicas = [0, 1, 2].map(() =>
			start(serving('-c', 'content', '--ssh', '127.0.0.1:0', '--proxies', '127.0.0.1'), {
				MY_RESUME_HOST_KEY: key,
			}),
		);
		const hosts = await Promise.all(replicas.map(hostOf));
		const port = await balance(
			haproxy ?? '',
			hosts.map((host) => host.port),
		);
		const known = new Set<string>();
		const come = async (): Promise<RemoteReader> => {
			const client = await connect(
				{port, close: async () => {}},
				{hostHash: 'sha256', hostVerifier: (hash: Buffer) => known.add(String(hash)).size > 0},
			);
			const reader = await openRemote(client, {columns: 100});
			await reader.waitFor('Grace Hopper');
			return reader;
		};
		/** How many have come to each, once it is known of so many. */
		const came = async (all: number): Promise<number[]> => {
			for (;;) {
				const counts = replicas.map(({out}) => out().match(/"came","kind":"viewer"/g)?.length ?? 0);
				if (counts.reduce((sum, count) => sum + count) === all) return counts;
				await sleep(50);
			}
		};

		const readers: RemoteReader[] = [];
		for (let count = 0; count < 6; count++) readers.push(await come());
		const first = await came(6);
		expect(Math.min(...first)).toBeGreaterThan(0);
		// To readers, they are one host.
		expect(known.size).toBe(1);

		const gone = new Set<RemoteReader>();
		const allOfOne = new Promise<void>((resolve) => {
			for (const reader of readers)
				void reader.left.then(() => {
					if (gone.add(reader).size === first[0]) resolve();
				});
		});
		replicas[0]?.child.kill('SIGKILL');
		await allOfOne;
		for (const reader of readers.filter((each) => !gone.has(each))) {
			reader.press('?');
			await reader.waitFor('Keys');
		}
		for (let count = 0; count < 4; count++) await come();
		expect(gone.size).toBe(first[0]);
		const more = (await came(10)).map((count, index) => count - (first[index] ?? 0));
		expect(more[0]).toBe(0);
		expect(Math.min(...more.slice(1))).toBeGreaterThan(0);
	});
});

describe('workers', () => {
	it('share the readers of one place; one that is killed is started again, and the others go on', async () => {
		const served = start(
			serving('-c', 'content', '--ssh', '127.0.0.1:0', '--http', '127.0.0.1:0', '--workers', '2'),
		);
		const host = await hostOf(served);
		const events = () =>
			served
				.out()
				.split('\n')
				.slice(0, -1)
				.map((line): Record<string, unknown> => JSON.parse(line));
		/** The first `count` events of a kind. */
		const seen = async (event: string, count: number) => {
			for (;;) {
				const found = events().filter((each) => each.event === event);
				if (found.length >= count) return found;
				await sleep(50);
			}
		};
		// Both listen.
		await seen('worker started', 2);
		const readers = new Map<unknown, RemoteReader>();
		for (let count = 1; readers.size < 2; count++) {
			const reader = await openRemote(await connect(host), {columns: 100});
			await reader.waitFor('Grace Hopper');
			const came = await seen('came', count);
			readers.set(came.at(-1)?.worker, reader);
		}
		expect([...readers.keys()].toSorted()).toEqual([1, 2]);
		const [, second] = await seen('worker started', 2);
		process.kill(Number(second?.process), 'SIGKILL');
		await readers.get(2)?.left;
		expect(await seen('worker ended', 1)).toMatchObject([{worker: 2, reason: 'SIGKILL'}]);
		readers.get(1)?.press('?');
		await readers.get(1)?.waitFor('Keys');
		expect((await seen('worker started', 3))[2]).toMatchObject({worker: 2});

		served.child.kill('SIGTERM');
		await readers.get(1)?.waitFor('This connection is closing.');
		expect(await readers.get(1)?.left).toBe(0);
		expect(await served.ended).toBe(0);
		// What the owner should know is told once.
		expect(served.error().match(/known_hosts/g)).toHaveLength(1);
	});

	it('are counted together, whichever of them is asked', async () => {
		const served = start(
			serving('-c', 'content', '--http', '127.0.0.1:0', '--workers', '2', '--metrics'),
		);
		const address = /http:\/\/[\d.]+:\d+\//;
		await expect.poll(() => served.error()).toMatch(address);
		const [url] = address.exec(served.error()) ?? [];
		const who = () =>
			served
				.out()
				.split('\n')
				.flatMap((line) => (line.includes('/cv.txt') ? [JSON.parse(line).worker] : []));
		const read = async (name: string) =>
			(await fetch(`${url}${name}`, {headers: {connection: 'close'}})).text();
		// Until both have answered: each connection is for one of them.
		while (new Set(who()).size < 2) await read('cv.txt');
		const answered = () => who().length;
		for (let asked = 0; asked < 4; asked++)
			await expect
				.poll(async () => /requests_total\{status="200"\} (\d+)/.exec(await read('metrics'))?.[1])
				.toSatisfy((count) => Number(count) >= answered());
		served.child.kill('SIGTERM');
		expect(await served.ended).toBe(0);
	});

	it('that can’t start end the call as one process does', async () => {
		const served = start(serving('-c', 'nowhere', '--workers', '3'));
		expect(await served.ended).toBe(2);
		expect(served.error().match(/There is no folder/g)).toHaveLength(1);
	});
});
