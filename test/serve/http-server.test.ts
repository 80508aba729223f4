import {afterAll, describe, expect, it} from 'vitest';
import type {Edition} from '../../source/serve/edition.ts';
import {entryOf, resumeOf} from '../resumes.ts';
import {openRaw} from './raw.ts';
import {editionOf, type Served, sample, serve} from './served.ts';

const edition = editionOf(await sample());
const served: Served[] = [];

async function start(...given: Parameters<typeof serve>): Promise<Served> {
	const server = await serve(...given);
	served.push(server);
	return server;
}

afterAll(() => Promise.all(served.map(({close}) => close())));

const get = (path: string, more = '') => `GET ${path} HTTP/1.1\r\nHost: a\r\n${more}\r\n`;

/** Whether a server still answers. */
function lives({url}: Served): Promise<boolean> {
	return fetch(`${url}/healthz`).then(
		({ok}) => ok,
		() => false,
	);
}

describe('a server', () => {
	it('sends the same to fetch as it is asked for, with its headers', async () => {
		const {url} = await start(edition);
		const page = await fetch(`${url}/es`, {
			headers: {accept: 'text/html', 'accept-encoding': 'br'},
		});
		expect(page.headers.get('content-encoding')).toBe('br');
		expect(page.headers.get('x-content-type-options')).toBe('nosniff');
		expect(page.headers.get('referrer-policy')).toBe('no-referrer');
		const bytes = Buffer.from(await page.arrayBuffer());
		expect(bytes.equals(Buffer.from(await edition.document('html', 'es')))).toBe(true);
		const again = await fetch(`${url}/es`, {
			headers: {
				...{accept: 'text/html', 'accept-encoding': 'br'},
				'if-none-match': page.headers.get('etag') ?? '',
			},
		});
		expect([again.status, await again.text()]).toEqual([304, '']);
		const head = await fetch(`${url}/en/cv.pdf`, {method: 'HEAD'});
		expect([head.headers.get('content-length'), await head.text()]).toEqual(['7', '']);
	});

	it('shows what was read last, to a reader who stays', async () => {
		const editions: {current: Edition} = {
			current: editionOf(resumeOf([entryOf({slug: 'before'})])),
		};
		const {url} = await start(edition, {editions});
		const text = async () => (await fetch(`${url}/cv.txt`)).text();
		expect(await text()).toContain('before');
		editions.current = editionOf(resumeOf([entryOf({slug: 'after'})]));
		expect(await text()).toContain('after');
	});

	it('logs what happened, and nothing of who it was', async () => {
		const {url, events} = await start(edition);
		await (await fetch(`${url}/es/cv.pdf?from=ada`, {headers: {'user-agent': 'Someone/1'}})).text();
		await fetch(`${url}/nothing`, {method: 'POST', body: 'x'}).then((each) => each.text());
		await expect.poll(() => events.length).toBe(2);
		const ms = expect.any(Number);
		expect(events).toEqual([
			{event: 'http', method: 'GET', path: '/es/cv.pdf', status: 200, bytes: 7, ms},
			{event: 'http', method: 'POST', path: '/nothing', status: 405, bytes: expect.any(Number), ms},
		]);
	});

	it('logs why something can’t be made, and goes on', async () => {
		const failing = editionOf(await sample(), {
			pdf: () => Promise.reject(new Error('No compiler.')),
		});
		const server = await start(failing);
		expect((await fetch(`${server.url}/cv.pdf`)).status).toBe(503);
		await expect.poll(() => server.events).toMatchObject([{failure: 'Error: No compiler.'}]);
		await expect.poll(() => lives(server)).toBe(true);
	});

	it('tells who would wait long to ask again, and then has it', async () => {
		let finish = (_: Buffer<ArrayBuffer>) => {};
		const pdf = new Promise<Buffer<ArrayBuffer>>((resolve) => {
			finish = resolve;
		});
		const slow = editionOf(await sample(), {pdf: () => pdf});
		const {url} = await start(slow, {}, {making: 100});
		const early = await fetch(`${url}/cv.pdf`);
		expect([early.status, early.headers.get('retry-after')]).toEqual([503, '60']);
		finish(Buffer.from('made'));
		const again = async () => (await fetch(`${url}/cv.pdf`)).text();
		await expect.poll(again).toBe('made');
	});

	it('goes on where the program itself is at fault', async () => {
		const broken: Edition = {
			...edition,
			get resume(): never {
				throw new Error('A mistake.');
			},
		};
		let current = edition;
		const server = await start(edition, {
			editions: {
				get current() {
					return current;
				},
			},
		});
		current = broken;
		const answer = await fetch(server.url);
		expect([answer.status, await answer.text()]).toEqual([
			500,
			'Something went wrong here, and was noted.\n',
		]);
		await expect.poll(() => lives(server)).toBe(true);
	});

	it('counts where it is asked to, in the form of Prometheus', async () => {
		const {url} = await start(edition, {gatherer: (own) => async () => [own()]});
		await (await fetch(`${url}/cv.txt`)).text();
		await (await fetch(`${url}/nothing`)).text();
		const counted = async () => (await fetch(`${url}/metrics`)).text();
		await expect.poll(counted).toContain('my_resume_http_requests_total{status="404"} 1\n');
		const text = await counted();
		expect(text).toContain('my_resume_http_requests_total{status="200"} ');
		expect(text).toMatch(/^process_resident_memory_bytes \d+$/m);
		for (const line of text.trimEnd().split('\n'))
			expect(line).toMatch(
				/^# TYPE [a-z_\d]+ (?:counter|gauge|histogram)$|^[a-z_\d]+(?:\{[a-z]+="[^"]+"\})? [\d.e+-]+$/,
			);
		const silent = await start(edition);
		expect((await fetch(`${silent.url}/metrics`)).status).toBe(404);
	});

	it('says that a port is taken', async () => {
		const {port} = await start(edition);
		await expect(start(edition, {at: {host: '127.0.0.1', port}})).rejects.toMatchObject({
			code: 'EADDRINUSE',
		});
	});
});

describe('a server that closes', () => {
	it('lets an answer end that is on its way, and takes no more', async () => {
		let finish = (_: Buffer<ArrayBuffer>) => {};
		let wasAsked = () => {};
		const asked = new Promise<void>((resolve) => {
			wasAsked = resolve;
		});
		const slow = editionOf(await sample(), {
			pdf: () =>
				new Promise((resolve) => {
					finish = resolve;
					wasAsked();
				}),
		});
		const server = await start(slow);
		const idle = openRaw(server.port, get('/healthz'));
		await idle.until(/ok\n$/);
		const reader = fetch(`${server.url}/cv.pdf`);
		await asked;
		const closed = server.close(60_000);
		await idle.closed;
		await expect(fetch(server.url)).rejects.toThrow();
		finish(Buffer.from('whole'));
		const answer = await reader;
		expect([answer.headers.get('connection'), await answer.text()]).toEqual(['close', 'whole']);
		await closed;
	});

	it('waits no longer than it is told to', async () => {
		const server = await start(editionOf(await sample(), {pdf: () => new Promise(() => {})}));
		const raw = openRaw(server.port, get('/cv.pdf'), 'GET');
		await fetch(`${server.url}/healthz`);
		await server.close(1);
		await raw.closed;
	});
});

describe('whoever sends what isn’t right', () => {
	/** Sends it, and resolves to the first line that came, once the connection is closed. */
	async function firstLine(server: Served, ...sent: string[]): Promise<string> {
		const text = await openRaw(server.port, ...sent).closed;
		await expect.poll(() => lives(server)).toBe(true);
		return text.split('\r\n', 1)[0] ?? '';
	}

	it('is refused in a line: what is no request, or too long a head', async () => {
		const server = await start(edition);
		const bad = 'HTTP/1.1 400 Bad Request';
		for (const sent of [
			'hello\r\n\r\n',
			'\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
			'SSH-2.0-OpenSSH_9.7\r\n',
			'GET / HTTP/9.9\r\n\r\n',
			'GET /\r\nx\r\n\r\n',
			`${get('/').trimEnd()}\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n`,
			`${get('/').trimEnd()}\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n`,
			`${get('/').trimEnd()}\r\nContent-Length: -1\r\n\r\n`,
			`${get('/').trimEnd()}\r\nA b: c\r\n\r\n`,
			'GET / HTTP/1.1\r\n\r\n',
		])
			expect(await firstLine(server, sent), sent).toBe(bad);
		const long = 'HTTP/1.1 431 Request Header Fields Too Large';
		expect(await firstLine(server, get('/', `X: ${'a'.repeat(9000)}\r\n`))).toBe(long);
		expect(await firstLine(server, `GET /${'a'.repeat(20_000)}`)).toBe(long);
	});

	it('brings many headers in vain: those beyond the first aren’t looked at, or all are refused', async () => {
		const server = await start(edition);
		const many = Array.from({length: 200}, (_, index) => `x${index}: 1\r\n`).join('');
		const raw = openRaw(
			server.port,
			get('/en', `${many}if-none-match: *\r\nconnection: close\r\n`),
		);
		// Newer Nodes refuse them.
		expect(await raw.closed).toMatch(/^HTTP\/1\.1 (?:200|431) /);
	});

	it('is closed on: half a head, nothing at all, or a head in drops', async () => {
		const server = await start(edition, {}, {headers: 1000, request: 1500, check: 100});
		expect(await firstLine(server, 'GET / HT')).toBe('HTTP/1.1 408 Request Timeout');
		expect(await firstLine(server)).toBe('HTTP/1.1 408 Request Timeout');
		const drops = openRaw(server.port, 'GET / HTTP/1.1\r\n');
		const timer = setInterval(() => drops.socket.write('a: b\r\n'), 50);
		expect(await drops.closed).toMatch(/^HTTP\/1\.1 408 /);
		clearInterval(timer);
	});

	it('is closed on when nothing more comes', async () => {
		const server = await start(edition, {}, {keepAlive: 100});
		expect(await firstLine(server, get('/healthz'))).toBe('HTTP/1.1 200 OK');
	});

	it('brings a body in vain: it is refused before it has come', async () => {
		const server = await start(edition);
		for (const head of ['Content-Length: 9999999999\r\n', 'Transfer-Encoding: chunked\r\n'])
			expect(await firstLine(server, get('/', head))).toBe('HTTP/1.1 413 Payload Too Large');
		const waiting = get('/', 'Content-Length: 10\r\nExpect: 100-continue\r\n').replace(
			'GET',
			'POST',
		);
		expect(await firstLine(server, waiting)).toBe('HTTP/1.1 405 Method Not Allowed');
	});

	it('smuggles nothing: what is behind a refused body is no request', async () => {
		const server = await start(edition);
		const text = await openRaw(
			server.port,
			get('/', `Content-Length: ${get('/healthz').length}\r\n`) + get('/healthz'),
		).closed;
		expect(text.match(/HTTP\/1\.1/g)).toHaveLength(1);
	});

	it('is closed on when it doesn’t read', async () => {
		const large = editionOf(await sample(), {pdf: async () => Buffer.alloc(20_000_000)});
		const server = await start(large, {}, {silence: 1000});
		const raw = openRaw(server.port, get('/cv.pdf'));
		raw.socket.pause();
		await expect.poll(() => server.events, {timeout: 60_000}).toMatchObject([{cut: true}]);
		raw.socket.destroy();
		await expect.poll(() => lives(server)).toBe(true);
	});

	it('is closed on when it reads in drops', async () => {
		const large = editionOf(await sample(), {pdf: async () => Buffer.alloc(20_000_000)});
		const server = await start(large, {}, {reading: 200, slowest: 1e12});
		const raw = openRaw(server.port, get('/cv.pdf'));
		raw.socket.pause();
		const timer = setInterval(() => raw.socket.read(1), 20);
		await expect.poll(() => server.events, {timeout: 60_000}).toMatchObject([{cut: true}]);
		clearInterval(timer);
		raw.socket.destroy();
	});

	it('goes away in the middle, and takes nobody along', async () => {
		const server = await start(edition);
		for (let turn = 0; turn < 20; turn++) {
			const raw = openRaw(server.port, get('/') + get('/cv.txt'));
			raw.socket.resetAndDestroy();
			await raw.closed;
		}
		await expect.poll(() => lives(server)).toBe(true);
	});
});

describe('whoever sends a lot', () => {
	it('is answered in order, on one connection', async () => {
		const {port} = await start(edition);
		const raw = openRaw(
			port,
			get('/healthz') + get('/nothing') + get('/healthz', 'Connection: close\r\n'),
		);
		const text = await raw.closed;
		expect(Array.from(text.matchAll(/HTTP\/1\.1 (\d+)/g), ([, status]) => status)).toEqual([
			...['200', '404', '200'],
		]);
	});

	it('has so many requests on a connection, and then another one', async () => {
		const server = await start(edition, {}, {requests: 3, keepAlive: 100});
		const text = await openRaw(server.port, get('/healthz').repeat(10)).closed;
		expect(text.match(/HTTP\/1\.1 200/g)).toHaveLength(3);
		await expect.poll(() => lives(server)).toBe(true);
	});

	it('has so many connections, and the next is closed at once', async () => {
		const server = await start(edition, {}, {connections: 3});
		const raws = [];
		for (let index = 0; index < 3; index++) {
			const raw = openRaw(server.port, get('/healthz'));
			await raw.until(/ok\n$/);
			raws.push(raw);
		}
		expect(await openRaw(server.port, get('/healthz')).closed).toBe('');
		raws[0]?.socket.end();
		await raws[0]?.closed;
		await expect
			.poll(
				async () =>
					(await openRaw(server.port, get('/healthz', 'Connection: close\r\n')).closed).length,
			)
			.toBeGreaterThan(0);
	});
});

describe('a connection from a proxy', () => {
	it('says whose it is first, which isn’t part of the request', async () => {
		const server = await start(edition, {proxies: ['127.0.0.1']});
		const line = 'PROXY TCP4 192.0.2.7 10.0.0.1 56324 443\r\n';
		const ask = get('/es/cv.pdf', 'Connection: close\r\n');
		const v2 = '\r\n\r\n\0\r\nQUIT\n\x21\x11\0\x0c\xc0\0\x02\x07\x0a\0\0\x01\xdc\x04\x01\xbb';
		for (const sent of [
			[line + ask],
			[line, ask],
			[...(line + ask)],
			[v2 + ask],
			[`${v2}GET`, ask.slice(3)],
		])
			expect(await openRaw(server.port, ...sent).closed).toMatch(/^HTTP\/1\.1 200 [\s\S]*%PDF es$/);
		const both = openRaw(server.port, line + get('/healthz'));
		await both.until(/ok\n$/);
		both.socket.write(ask);
		expect(await both.closed).toMatch(/%PDF es$/);
	});

	it('is closed where it says nothing, or what isn’t right', async () => {
		const server = await start(edition, {proxies: ['127.0.0.1']}, {headers: 200});
		for (const sent of [get('/healthz'), 'PROXY nonsense\r\n', 'PROXY TCP4 192.0.2.7', ''])
			expect(await openRaw(server.port, sent).closed).toBe('');
	});

	it('is believed only from a proxy that is named', async () => {
		const server = await start(edition, {proxies: ['192.0.2.1']});
		const line = 'PROXY TCP4 192.0.2.7 10.0.0.1 56324 443\r\n';
		expect(await openRaw(server.port, line + get('/healthz')).closed).toMatch(/^HTTP\/1\.1 400 /);
		await expect.poll(() => lives(server)).toBe(true);
	});
});
