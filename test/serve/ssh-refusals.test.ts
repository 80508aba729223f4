import type {Client} from 'ssh2';
import {afterEach, describe, expect, it} from 'vitest';
import {limits} from '../../source/serve/ssh/limits.ts';
import {openRemote} from './remote-reader.ts';
import {closed, connect, endAll, rawConnect, run, serveSsh} from './ssh-host.ts';

afterEach(endAll);

/** Looks often, so that nobody has to wait for it. */
const look = 20;

/** Resolves to the first bytes of a connection; to none if it is closed before. */
const firstBytes = (socket: NodeJS.EventEmitter) =>
	new Promise<string>((resolve) => {
		socket.once('data', (bytes: Buffer) => resolve(String(bytes)));
		socket.once('close', () => resolve(''));
	});

describe('before somebody is let in', () => {
	it('silence ends a connection, with or without a greeting', async () => {
		const host = await serveSsh({look, greeting: 200});
		const silent = rawConnect(host);
		const greeting = rawConnect(host);
		greeting.write('SSH-2.0-nobody\r\n');
		await Promise.all([closed(silent), closed(greeting)]);
		expect(host.events).toContainEqual({event: 'refused', reason: 'too slow'});
	});

	it('a person has time to compare the fingerprint, though not forever', async () => {
		const host = await serveSsh({look, greeting: 3000, consent: 60_000});
		let agree = (_: boolean) => {};
		const asked = new Promise<void>((resolve) => {
			void connect(host, {
				hostVerifier: (_key: Buffer, verify: (isRight: boolean) => void) => {
					agree = verify;
					resolve();
				},
			}).then((client) => client.emit('let in'));
		});
		await asked;
		// It came later, and its time is up.
		await closed(rawConnect(host));
		agree(true);
		const next = await serveSsh({look, greeting: 100, consent: 300});
		await expect(connect(next, {hostVerifier: () => undefined as never})).rejects.toThrow();
		expect(next.events).toContainEqual({event: 'refused', reason: 'too slow'});
	});

	it('old clients exchange keys, but by nothing that takes long', async () => {
		const host = await serveSsh();
		for (const kex of ['ecdh-sha2-nistp256', 'diffie-hellman-group14-sha256'] as const)
			await connect(host, {algorithms: {kex: [kex]}});
		for (const kex of ['ecdh-sha2-nistp521', 'diffie-hellman-group18-sha512'] as const)
			await expect(connect(host, {algorithms: {kex: [kex]}})).rejects.toThrow('key exchange');
	});

	it('there are no more than so many of one address, and in all', async () => {
		const host = await serveSsh({greeting: 60_000});
		const waiting = Array.from({length: limits.strangersOfOne}, () => rawConnect(host));
		const greetings = await Promise.all(waiting.map(firstBytes));
		expect(greetings.every((each) => each.startsWith('SSH-2.0-'))).toBe(true);
		expect(await firstBytes(rawConnect(host))).toBe('');
		expect(host.events).toContainEqual({event: 'refused', reason: 'too many'});
		// Who was let in no longer counts.
		waiting[0]?.destroy();
		const client = await eventually(() => connect(host));
		expect((await run(client, 'vassar')).status).toBe(0);

		const small = await serveSsh({greeting: 60_000, strangers: 2});
		const both = [rawConnect(small), rawConnect(small)];
		await Promise.all(both.map(firstBytes));
		expect(await firstBytes(rawConnect(small))).toBe('');
	});

	it('nobody is asked for a password or a key, and whoever insists on one is shown out', async () => {
		const host = await serveSsh();
		const offered: string[] = [];
		const client = await connect(host, {
			authHandler: ((
				left: string[] | null,
				_partial: boolean | null,
				next: (way: object) => void,
			) => {
				offered.push(...(left ?? ['first']));
				next(
					left
						? {type: 'none', username: 'ada'}
						: {type: 'password', username: 'ada', password: 'secret'},
				);
			}) as never,
		});
		// Nothing is offered instead of what was refused.
		expect(offered).toEqual(['first']);
		expect((await run(client, 'vassar')).status).toBe(0);
		const insisting = connect(host, {
			authHandler: ((_left: unknown, _partial: unknown, next: (way: object) => void) =>
				next({type: 'password', username: 'ada', password: 'secret'})) as never,
		});
		await expect(insisting).rejects.toThrow();
		expect(JSON.stringify(host.events)).not.toContain('secret');
	});

	it('what is no SSH ends its own connection only', async () => {
		const host = await serveSsh();
		const reader = await openRemote(await connect(host));
		await reader.waitFor('Grace Hopper');
		for (const noise of [
			'GET / HTTP/1.1\r\n\r\n',
			'\0'.repeat(70_000),
			'SSH-2.0-x\r\n\xFF\xFF\xFF\xFF',
		]) {
			const socket = rawConnect(host);
			socket.write(noise);
			socket.resume();
			await closed(socket);
		}
		reader.press('?');
		await reader.waitFor('Moving');
	});
});

/** What succeeds once the server has seen that somebody has gone. */
async function eventually<Value>(attempt: () => Promise<Value>): Promise<Value> {
	for (;;) {
		try {
			return await attempt();
		} catch {
			// The next time, perhaps.
		}
	}
}

const refused = (begin: (back: (error?: Error | null) => void) => void) =>
	expect(
		new Promise<void>((resolve, reject) => begin((error) => (error ? reject(error) : resolve()))),
	).rejects.toThrow();

describe('a client that was let in', () => {
	it('has one shell at a time', async () => {
		const client = await connect(await serveSsh());
		const reader = await openRemote(client);
		await reader.waitFor('Grace Hopper');
		await refused((back) => client.shell((error) => back(error)));
		await refused((back) => client.exec('text', (error) => back(error)));
		reader.press('q');
		await reader.left;
		expect((await run(client, 'vassar')).status).toBe(0);
	});

	it('forwards no port, no X11, no agent, and has no other subsystem', async () => {
		const client = await connect(await serveSsh());
		await refused((back) => client.forwardIn('127.0.0.1', 0, (error) => back(error)));
		await refused((back) =>
			client.forwardOut('127.0.0.1', 1, '127.0.0.1', 22, (error) => back(error)),
		);
		await refused((back) => client.openssh_forwardInStreamLocal('/tmp/x', (error) => back(error)));
		await refused((back) => client.openssh_forwardOutStreamLocal('/tmp/x', (error) => back(error)));
		await refused((back) => client.exec('text', {x11: true}, (error) => back(error)));
		await refused((back) => client.subsys('netconf', (error) => back(error)));
	});

	it('has a window of a size that windows have', async () => {
		const host = await serveSsh();
		const rowsOf = (raw: string) =>
			Math.max(...[...raw.matchAll(/\u001B\[(\d+)(?:;\d+)?H/g)].map(([, row]) => Number(row)));
		const none = await openRemote(await connect(host), {columns: 0, rows: 0});
		await none.waitFor('Grace Hopper');
		expect(rowsOf(none.raw())).toBe(24);
		const huge = await openRemote(await connect(host), {columns: 100_000, rows: 100_000});
		await huge.waitFor(() => huge.raw().includes('\u001B[?2026l'));
		expect(rowsOf(huge.raw())).toBe(limits.rows);
		none.channel.setWindow(2 ** 31, 2 ** 31, 0, 0);
		await none.waitFor(() => rowsOf(none.raw()) === limits.rows);
	});

	it('sets few variables, and short ones', async () => {
		const client = await connect(await serveSsh());
		const fillers = (count: number, value: string) =>
			Object.fromEntries(Array.from({length: count}, (_, index) => [`V${index}`, value]));
		const first = async (env: NodeJS.ProcessEnv) => String((await run(client, 'text', env)).out);
		expect(await first({...fillers(15, ''), LANG: 'es_ES.UTF-8'})).toContain('Matemática');
		expect(await first({...fillers(16, ''), LANG: 'es_ES.UTF-8'})).toContain('Mathematician');
		expect(await first({V: 'x'.repeat(1024), LANG: 'es_ES.UTF-8'})).toContain('Mathematician');
	});

	it('runs no command: one that is unknown ends at once, one of a terminal’s own in silence', async () => {
		const client = await connect(await serveSsh());
		for (const command of ['uname -a', '/bin/sh', 'cat /etc/passwd', 'vassar; id', '$(id)']) {
			const {out, error, status} = await run(client, command);
			expect([String(out), status]).toEqual(['', 127]);
			expect(error).toMatch(/^There is no command and no entry “[^\n]+\.\n$/);
		}
		const hidden = await run(client, '\u001B]0;x\u0007');
		expect(hidden.error).not.toContain('\u001B');
		for (const command of ['infocmp -x xterm-kitty', 'TERMINFO=/tmp/x tic -x -'])
			expect(await run(client, command)).toEqual({out: Buffer.of(), error: '', status: 0});
		await refused((back) => client.exec('x'.repeat(513), (error) => back(error)));
	});

	it('is told before it ends that nothing was typed for long, and a key keeps it', async () => {
		const reader = await openRemote(
			await connect(await serveSsh({look, idle: 8000, warning: 7000})),
		);
		await reader.waitFor('Still there?');
		reader.press('?');
		await reader.waitFor('Moving');
		await reader.waitFor('Still there?');
		expect(await reader.left).toBe(0);
		await reader.waitFor('Connect again to read on.');
		expect(reader.raw()).toContain('\u001B[?1049l');
	});

	it('stays for an hour in all, however much is typed', async () => {
		const host = await serveSsh({look, visit: 1500, warning: 1000});
		const reader = await openRemote(await connect(host));
		await reader.waitFor('This connection is closing.');
		expect(await reader.left).toBe(0);
		expect(reader.raw()).toContain('\u001B[?1049l');
	});

	it('does something, or leaves', async () => {
		const client = await connect(await serveSsh({look, nothingAsked: 100}));
		await closed(client);
	});

	it('answers when it is asked for a sign of life', async () => {
		const client = await connect(await serveSsh({keepAlive: 50, keepAlivesMissed: 2}));
		const reader = await openRemote(client);
		await reader.waitFor('Grace Hopper');
		const socket = socketOf(client);
		socket.pause();
		socket.write = () => true;
		socket.resume();
		await closed(client);
	});

	it('is cut off when it reads nothing of a document, and when it types without an end', async () => {
		const host = await serveSsh({look, stuck: 3000, unread: 1024});
		const client = await connect(host);
		client.exec('pdf', () => {
			// Nobody reads from it.
			socketOf(client).pause();
		});
		await eventuallyTrue(() => host.events.some(({event}) => event === 'left'));
		const reader = await openRemote(await connect(host));
		await reader.waitFor('Grace Hopper');
		reader.press('j'.repeat(1_000_000));
		await reader.left;
	});
});

/** The connection below a client. */
function socketOf(client: Client): NodeJS.Socket & {pause(): void} {
	return (client as unknown as {_sock: NodeJS.Socket & {pause(): void}})._sock;
}

async function eventuallyTrue(isTrue: () => boolean): Promise<void> {
	while (!isTrue()) await new Promise((resolve) => setImmediate(resolve));
}

describe('a server that is asked to end', () => {
	it('says so to those inside, lets nobody in any more, and has them out in time', async () => {
		const host = await serveSsh();
		const reader = await openRemote(await connect(host));
		await reader.waitFor('Grace Hopper');
		const idle = await connect(host);
		const end = host.close(1000);
		await closed(idle);
		await reader.waitFor('This connection is closing.');
		await expect(connect(host)).rejects.toThrow();
		expect(await reader.left).toBe(0);
		expect(reader.raw()).toContain('\u001B[?1049l');
		await end;
	});
});
