import {connect, type Socket} from 'node:net';

/** A connection on which any bytes are sent. */
export type Raw = {
	socket: Socket;
	/** What has come so far. */
	received: () => string;
	/** Resolves once that matches. Rejects when the connection ends before. */
	until: (pattern: RegExp) => Promise<string>;
	/** Resolves to all that came, once the other side has closed. */
	closed: Promise<string>;
};

/** Opens a connection to a port of this machine, and sends what is given. */
export function openRaw(port: number, ...sent: string[]): Raw {
	const socket = connect({port, host: '127.0.0.1', allowHalfOpen: false});
	let text = '';
	let look = () => {};
	socket.setEncoding('latin1').on('data', (chunk) => {
		text += chunk;
		look();
	});
	// A connection that is reset is closed as well.
	socket.on('error', () => {});
	const closed = new Promise<string>((resolve) => socket.on('close', () => resolve(text)));
	for (const each of sent) socket.write(each, 'latin1');
	return {
		socket,
		received: () => text,
		until: (pattern) =>
			new Promise((resolve, reject) => {
				look = () => {
					if (pattern.test(text)) resolve(text);
				};
				look();
				void closed.then(() => reject(new Error(`It closed after ${JSON.stringify(text)}`)));
			}),
		closed,
	};
}
