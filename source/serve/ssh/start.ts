import {createServer, type Socket} from 'node:net';
import ssh2 from 'ssh2';
import {loadQrModules} from '../../formats/contact/qr-code.ts';
import type {Locale} from '../../resume/types.ts';
import {type AtAddresses, addressIn} from '../at-address.ts';
import {behindProxy} from '../behind-proxy.ts';
import {type ListenAt, listen} from '../listening.ts';
import {createShelf, type Reading} from '../session/shelf.ts';
import {type Address, sshCommand} from './address.ts';
import {type Connection, createConnection} from './connection.ts';
import {answerTogether} from './first-answer.ts';
import type {Host, Log} from './host.ts';
import {type Limits, limits as usualLimits} from './limits.ts';

/** The content as last read, which may be read again. */
export type Readings = {
	readonly current: Reading;
	/** Those of variants that only who was told of them finds. */
	readonly hidden?: AtAddresses<Reading>;
	/** Calls back with each that follows. */
	subscribe: (listener: () => void) => void;
};

export type SshOptions = {
	at: ListenAt;
	/** The private key that this server is known by, in OpenSSH's or PEM form. */
	hostKey: string | Buffer;
	/** What readers connect to; by default the port that it listens on. */
	address: {host: string; port?: number | undefined};
	readings: Readings;
	/** The addresses of proxies that say whose a connection is, by the PROXY protocol. */
	proxies?: readonly string[];
	log: Log;
	limits?: Partial<Limits>;
};

export type SshServer = {
	port: number;
	/** Lets nobody in any more, tells those inside, and is closed after `graceMs` at the latest. */
	close: (graceMs: number) => Promise<void>;
};

const algorithms: ssh2.Algorithms = {
	// What every client has that is in use. Whoever may choose a key of 8,192 bits has others wait for it. In
	// this order: what Dropbear has in the first place it sends at once, and ssh2 waits for it again.
	kex: [
		...(['curve25519-sha256@libssh.org', 'curve25519-sha256'] as const),
		...(['ecdh-sha2-nistp256', 'diffie-hellman-group14-sha256'] as const),
	],
	// A frame is small, and each stream of zlib takes as much memory as two sessions.
	compress: ['none'],
};

/** What tells connections apart: ssh2 tells of a client by nothing else. */
const nameOf = ({remoteAddress, remotePort}: Socket) => `${remoteAddress} ${remotePort}`;

/**
 * Listens for clients of SSH. Rejects with the system's error when it can't listen there. Whatever a
 * client does ends its own connection and nobody else's.
 */
export async function startSsh(options: SshOptions): Promise<SshServer> {
	const {readings, log} = options;
	const limits: Limits = {...usualLimits, ...options.limits};
	await loadQrModules();
	const connections = new Map<string, Connection>();
	const strangers = new Map<string, number>();
	let isClosing = false;
	const proxies = new Set(options.proxies);

	const address: Address = {host: options.address.host, port: options.address.port ?? 0};
	/** What those who come for a reading have in common; where it is no more, those inside keep the last. */
	const openHost = (at: Address, find: () => Reading | undefined, first: Reading) => {
		let reading = first;
		const command = (entry: string | undefined, locale: Locale) => sshCommand(at, {locale, entry});
		let shelf = createShelf(reading, command);
		const host: Host = {
			...{address: at, limits, log, at: () => undefined},
			reading: () => reading,
			bookFor: (look) => shelf(look),
		};
		const renew = () => {
			reading = find() ?? reading;
			shelf = createShelf(reading, command);
		};
		return {host, renew};
	};
	const all = openHost(address, () => readings.current, readings.current);
	const hidden = new Map<string, ReturnType<typeof openHost>>();
	const host: Host = {
		...all.host,
		at(word) {
			const readingsAt = readings.hidden ?? new Map<string, Reading>();
			const user = addressIn(readingsAt, word);
			const first = user === undefined ? undefined : readingsAt.get(user);
			if (user === undefined || !first) return undefined;
			const known =
				hidden.get(user) ?? openHost({...address, user}, () => readings.hidden?.get(user), first);
			hidden.set(user, known);
			return known.host;
		},
	};
	readings.subscribe(() => {
		for (const {renew} of [all, ...hidden.values()]) renew();
		for (const connection of connections.values()) connection.visit()?.reload();
	});

	const ssh = new ssh2.Server(
		{
			hostKeys: [options.hostKey],
			ident: 'my-resume',
			keepaliveInterval: limits.keepAlive,
			keepaliveCountMax: limits.keepAlivesMissed,
			algorithms,
		},
		(client, {ip, port}) => {
			connections.get(`${ip} ${port}`)?.greeted(client);
		},
	);

	function receive(socket: Socket, from: string): void {
		const ofOne = strangers.get(from) ?? 0;
		let all = 0;
		for (const count of strangers.values()) all += count;
		const isTooMany =
			ofOne >= limits.strangersOfOne ||
			all >= limits.strangers ||
			connections.size >= limits.connections;
		if (isClosing || isTooMany) {
			if (isTooMany) log({event: 'refused', reason: 'too many'});
			socket.on('error', () => {});
			socket.destroy();
			return;
		}
		strangers.set(from, ofOne + 1);
		let isStranger = true;
		const isKnown = () => {
			if (!isStranger) return;
			isStranger = false;
			const left = (strangers.get(from) ?? 1) - 1;
			if (left > 0) strangers.set(from, left);
			else strangers.delete(from);
		};
		const name = nameOf(socket);
		connections.set(name, createConnection(socket, host, isKnown));
		socket.on('close', () => {
			isKnown();
			connections.delete(name);
		});
		answerTogether(socket);
		ssh.injectSocket(socket);
	}
	const server = createServer({noDelay: true}, (socket) =>
		behindProxy(socket, proxies, limits.greeting, receive),
	);
	const port = await listen(server, options.at);
	const looking = setInterval(() => {
		for (const connection of connections.values()) connection.check();
	}, limits.look);

	server.on('close', () => clearInterval(looking));
	server.on('error', (error) => log({event: 'failed', reason: String(error)}));
	address.port ||= port;

	return {
		port,
		async close(graceMs) {
			isClosing = true;
			const closed = new Promise<void>((resolve) => server.close(() => resolve()));
			const all = [...connections.values()];
			for (const connection of all) connection.visit()?.warn();
			for (const connection of all) if (!connection.visit()) connection.end();
			// Time to read it.
			const isDone = await Promise.race([closed.then(() => true), sleep(graceMs / 2)]);
			if (!isDone) for (const connection of connections.values()) connection.end();
			await closed;
		},
	};
}

function sleep(time: number): Promise<false> {
	return new Promise((resolve) => {
		setTimeout(resolve, time, false).unref();
	});
}
