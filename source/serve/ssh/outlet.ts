import type {Socket} from 'node:net';
import type {ServerChannel} from 'ssh2';
import type {Outlet} from '../session/session.ts';
import type {Limits} from './limits.ts';
import {createPatience} from './patience.ts';

/** Bytes of a document that are written in one go. */
const part = 32_768;

/** A channel to write to, whose other end may be slow. */
export type ChannelOutlet = Outlet & {
	columns: number;
	rows: number;
	/** Writes all of it, as fast as it is read. Never resolves when the channel is closed first. */
	send: (bytes: Uint8Array) => Promise<void>;
	/** So many bytes went to the client. */
	sent: () => number;
	close: () => void;
};

/** Writes to a channel. `onStuck` is called when the client has not read on for too long. */
export function createOutlet(
	channel: ServerChannel,
	socket: Socket,
	size: {columns: number; rows: number},
	limits: Limits,
	onStuck: () => void,
): ChannelOutlet {
	let sent = 0;
	// What the client's window has no room for, and what the network has not taken.
	const unread = () => channel.writableLength + socket.writableLength;
	const {whenReady, close} = createPatience(unread, limits, onStuck);

	function write(bytes: string | Uint8Array): void {
		if (bytes.length === 0 || !channel.writable) return;
		sent += Buffer.byteLength(bytes);
		channel.write(bytes);
	}

	return {
		...size,
		write,
		whenReady,
		async send(bytes) {
			for (let start = 0; start < bytes.length; start += part) {
				write(bytes.subarray(start, start + part));
				await new Promise<void>(whenReady);
			}
		},
		sent: () => sent,
		close,
	};
}
