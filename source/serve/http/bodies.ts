import {createHash} from 'node:crypto';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';
import type {Coding} from './wishes.ts';

/** What is sent, and what names these very bytes: `"2f4a…-br"` (RFC 9110 §8.8.3). */
type Body = {bytes: Uint8Array; etag: string};

/** Bodies that were made, until there are too many bytes of them; then who wasn't asked for longest goes. */
export type Bodies = {
	/**
	 * The body of this name, as it is sent in a coding. `make` is called where it isn't there; whoever asks
	 * meanwhile waits for the same. Rejects as `make` does, and then forgets it.
	 */
	get: (name: string, coding: Coding, make: () => Promise<Uint8Array>) => Promise<Body>;
};

const compress = {
	br: (bytes: Uint8Array) =>
		promisify(brotliCompress)(bytes, {
			params: {[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length},
		}),
	gzip: (bytes: Uint8Array) => promisify(gzip)(bytes, {level: 9}),
};

/** Room for bodies of `room` bytes in all, and for one of any size. */
export function createBodies(room: number): Bodies {
	const bodies = new Map<string, Promise<Body>>();
	const sizes = new Map<string, number>();
	let total = 0;
	const forget = (key: string) => {
		bodies.delete(key);
		total -= sizes.get(key) ?? 0;
		sizes.delete(key);
	};
	const keep = (key: string, size: number) => {
		sizes.set(key, size);
		total += size;
		for (const oldest of bodies.keys()) {
			if (total <= room || oldest === key) break;
			if (sizes.has(oldest)) forget(oldest);
		}
	};
	const once = (key: string, make: () => Promise<Body>) => {
		const known = bodies.get(key);
		// What is asked for last stands last.
		bodies.delete(key);
		const body = known ?? make();
		bodies.set(key, body);
		if (!known)
			body.then(
				({bytes}) => keep(key, bytes.length),
				() => forget(key),
			);
		return body;
	};
	const plain = (name: string, make: () => Promise<Uint8Array>) =>
		once(name, async () => {
			const bytes = await make();
			const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 24);
			return {bytes, etag: `"${hash}"`};
		});
	return {
		get(name, coding, make) {
			if (coding === 'identity') return plain(name, make);
			return once(`${name} ${coding}`, async () => {
				const {bytes, etag} = await plain(name, make);
				return {bytes: await compress[coding](bytes), etag: etag.replace(/"$/, `-${coding}"`)};
			});
		},
	};
}
