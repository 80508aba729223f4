import type {Socket} from 'node:net';
import {readProxyHeader} from './proxy-protocol.ts';

/**
 * Hands on a connection with the address it is from. One from a named proxy is handed on once the proxy
 * has said whose it is, in `time` ms, and closed where it hasn't; from anybody else, nothing is believed.
 */
export function behindProxy(
	socket: Socket,
	proxies: ReadonlySet<string>,
	time: number,
	handOn: (socket: Socket, address: string) => void,
): void {
	const own = (socket.remoteAddress ?? '').replace(/^::ffff:/, '');
	if (!proxies.has(own)) {
		handOn(socket, own);
		return;
	}
	let bytes = Buffer.alloc(0);
	const timer = setTimeout(() => socket.destroy(), time);
	const ignore = () => {};
	const read = () => {
		for (let chunk = socket.read(); chunk !== null; chunk = socket.read())
			bytes = Buffer.concat([bytes, chunk]);
		const header = readProxyHeader(bytes);
		if (header === 'more') return;
		if (header === 'bad' || header === 'none') {
			socket.destroy();
			return;
		}
		socket.off('readable', read).off('error', ignore);
		clearTimeout(timer);
		if (header.rest.length > 0) socket.unshift(header.rest);
		handOn(socket, header.address ?? own);
	};
	socket
		.on('readable', read)
		.on('error', ignore)
		.once('close', () => clearTimeout(timer));
}
