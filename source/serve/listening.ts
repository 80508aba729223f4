import type {Server} from 'node:net';

/** Where to listen: a port of this computer, at one of its addresses or all, or a socket that is open already. */
export type ListenAt = {host?: string | undefined; port: number} | {fd: number};

/** Listens there. Resolves to the port; rejects with the system's error. */
export function listen(server: Server, at: ListenAt): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(at, () => {
			server.off('error', reject);
			const bound = server.address();
			resolve(typeof bound === 'object' && bound ? bound.port : 0);
		});
	});
}
