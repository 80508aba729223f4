import {setTimeout as sleep} from 'node:timers/promises';
import xterm from '@xterm/headless';
import type {Client, ClientChannel, PseudoTtyOptions} from 'ssh2';

/** Milliseconds to wait for a screen: what never comes is told of, and a busy machine is no fault. */
const patience = 60_000;

export type RemoteOptions = {
	columns?: number;
	rows?: number;
	term?: string;
	env?: NodeJS.ProcessEnv;
	/** What stands behind the host. */
	command?: string;
};

/** A reader at the other end: what they see, and their keys. */
export type RemoteReader = {
	channel: ClientChannel;
	/** The emulator, to read a code from. */
	terminal: xterm.Terminal;
	/** Every byte received, as text. */
	raw: () => string;
	text: () => string;
	press: (keys: string) => void;
	resize: (columns: number, rows: number) => void;
	waitFor: (wanted: string | RegExp | (() => boolean)) => Promise<void>;
	/** Resolves to the exit status once the channel is closed. */
	left: Promise<number | undefined>;
};

/** Opens the viewer on a terminal that answers nothing by itself. */
export function openRemote(client: Client, options: RemoteOptions = {}): Promise<RemoteReader> {
	const {columns = 80, rows = 24, term = 'xterm-256color', env, command} = options;
	const pty: PseudoTtyOptions = {cols: columns, rows, term};
	return new Promise((resolve, reject) => {
		const begin = (error: Error | undefined, channel: ClientChannel) => {
			if (error) reject(error);
			else resolve(follow(channel, Math.min(columns || 80, 500), Math.min(rows || 24, 200)));
		};
		if (command === undefined) client.shell(pty, env ? {env} : {}, begin);
		else client.exec(command, {pty, ...(env && {env})}, begin);
	});
}

function follow(channel: ClientChannel, columns: number, rows: number): RemoteReader {
	const terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true});
	let raw = '';
	let news = () => {};
	let status: number | undefined;
	const read = (bytes: Buffer) => {
		raw += bytes.toString();
		terminal.write(bytes, () => news());
	};
	channel.on('data', read);
	channel.stderr.on('data', read);
	channel.on('exit', (code: number) => {
		status = code;
	});
	const left = new Promise<number | undefined>((resolve) => {
		channel.on('close', () => {
			news();
			resolve(status);
		});
	});
	const text = () => {
		const {active} = terminal.buffer;
		return Array.from(
			{length: terminal.rows},
			(_, row) => active.getLine(active.baseY + row)?.translateToString(true) ?? '',
		).join('\n');
	};
	return {
		...{channel, terminal, text, left},
		raw: () => raw,
		press: (keys) => void channel.write(keys),
		resize(nextColumns, nextRows) {
			terminal.resize(nextColumns, nextRows);
			channel.setWindow(nextRows, nextColumns, 0, 0);
		},
		async waitFor(wanted) {
			const isThere = () =>
				typeof wanted === 'function'
					? wanted()
					: typeof wanted === 'string'
						? text().includes(wanted)
						: wanted.test(text());
			const end = performance.now() + patience;
			while (!isThere()) {
				const left = end - performance.now();
				if (left <= 0) throw new Error(`waited ${patience} ms in vain for ${wanted}\n${text()}`);
				await Promise.race([
					new Promise<void>((resolve) => {
						news = resolve;
					}),
					sleep(Math.min(left, 100)),
				]);
			}
		},
	};
}
