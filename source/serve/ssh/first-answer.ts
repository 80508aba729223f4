import type {Socket} from 'node:net';

/** Milliseconds for which a client may want our list first: none that we know of does, and it waits no longer. */
const longest = 100;

/**
 * Holds our list of algorithms back until the client's has come, so that it goes out with the sign that theirs is
 * there. Without that, Linux gives the sign 40 ms later (delayed acknowledgement), and clients that write small
 * packets together (Nagle’s algorithm), such as OpenSSH's, don't go on before. To be called before anybody reads.
 */
export function answerTogether(socket: Socket): void {
	let timer: NodeJS.Timeout | undefined;
	const go = () => {
		clearTimeout(timer);
		socket.off('data', go);
		socket.off('close', go);
		socket.uncork();
	};
	socket.prependOnceListener('data', (chunk: Buffer) => {
		// The list may come at once with the line that says who the client is.
		if (/\n./s.test(chunk.toString('latin1'))) return;
		socket.cork();
		timer = setTimeout(go, longest);
		socket.prependListener('data', go);
		socket.once('close', go);
	});
}
