import type {Socket} from 'node:net';
import net from 'node:net';
import path from 'node:path';
import ssh2, {type Client, type ConnectConfig} from 'ssh2';
import {loadResume} from '../../source/content/load.ts';
import {loadMarkdown} from '../../source/markdown/load.ts';
import {loadMessages} from '../../source/messages/index.ts';
import type {Resume} from '../../source/resume/types.ts';
import {createEdition} from '../../source/serve/edition.ts';
import type {Reading} from '../../source/serve/session/shelf.ts';
import {newHostKey} from '../../source/serve/ssh/host-key.ts';
import type {Limits} from '../../source/serve/ssh/limits.ts';
import {type SshServer, startSsh} from '../../source/serve/ssh/start.ts';

export const {resume: sample} = await loadResume(path.join(process.cwd(), 'content'));

/** A document that is more than a client takes without reading. */
export const pdf = Buffer.alloc(3_000_000, 'a résumé as PDF ');

/** Reads a résumé as `serve` does, but for its PDF. */
async function readingOf(resume: Resume): Promise<Reading> {
	const markdown = await loadMarkdown(
		resume.entries.map(({body}) => body),
		[],
	);
	const messages = await loadMessages(resume.locales);
	const makers = {
		pdf: async () => pdf,
		docx: () => Promise.reject(new Error('There is no maker of Word documents here.')),
	};
	return {...createEdition({resume, markdown, messages}, makers), markdown, messages};
}

export const hostKey = newHostKey();

/** What tests start, and what they see of it. */
export type Host = SshServer & {
	events: Array<Record<string, unknown>>;
	/** Replaces what is served. */
	read: (resume: Resume) => Promise<void>;
};

const started: SshServer[] = [];
const clients: Client[] = [];
const sockets: Socket[] = [];

/** Serves the sample, or another résumé, on a port of its own. */
export async function serveSsh(
	limits: Partial<Limits> = {},
	resume = sample,
	proxies: readonly string[] = [],
): Promise<Host> {
	const events: Host['events'] = [];
	const listeners: Array<() => void> = [];
	let current = await readingOf(resume);
	const server = await startSsh({
		...{at: {host: '127.0.0.1', port: 0}, hostKey, limits, proxies},
		address: {host: 'ada.example', port: 2222},
		readings: {
			get current() {
				return current;
			},
			subscribe: (listener) => void listeners.push(listener),
		},
		log: (event) => void events.push(event),
	});
	started.push(server);
	return {
		...server,
		events,
		async read(next) {
			current = await readingOf(next);
			for (const listener of listeners) listener();
		},
	};
}

/** Ends all that was started. For `afterEach`. */
export async function endAll(): Promise<void> {
	for (const client of clients.splice(0)) client.destroy();
	for (const socket of sockets.splice(0)) socket.destroy();
	await Promise.all(started.splice(0).map((server) => server.close(0)));
}

/** A client that has connected and was let in. Rejects when it wasn't. */
export function connect({port}: SshServer, given: ConnectConfig = {}): Promise<Client> {
	const client = new ssh2.Client();
	clients.push(client);
	return new Promise((resolve, reject) => {
		client.on('ready', () => resolve(client)).on('error', reject);
		client.on('close', () => reject(new Error('The connection was closed.')));
		client.connect({host: '127.0.0.1', port, username: 'ada', ...given});
	});
}

/** A connection without SSH. */
export function rawConnect({port}: SshServer): Socket {
	const socket = net.connect(port, '127.0.0.1');
	socket.on('error', () => {});
	// Whoever reads nothing doesn't learn that it is closed.
	socket.resume();
	sockets.push(socket);
	return socket;
}

/** Resolves when a socket or a client is closed. */
export function closed(emitter: NodeJS.EventEmitter): Promise<void> {
	return new Promise((resolve) => void emitter.once('close', () => resolve()));
}

/** What a command without a terminal has written, and its exit status. */
export async function run(
	client: Client,
	command: string,
	env?: NodeJS.ProcessEnv,
): Promise<{out: Buffer; error: string; status: number | undefined}> {
	return new Promise((resolve, reject) => {
		client.exec(command, env ? {env} : {}, (failure, channel) => {
			if (failure) {
				reject(failure);
				return;
			}
			const out: Buffer[] = [];
			let error = '';
			let status: number | undefined;
			channel.on('data', (bytes: Buffer) => void out.push(bytes));
			channel.stderr.on('data', (bytes: Buffer) => {
				error += bytes;
			});
			channel.on('exit', (code: number) => {
				status = code;
			});
			channel.on('close', () => resolve({out: Buffer.concat(out), error, status}));
		});
	});
}
