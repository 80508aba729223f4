import {isIP} from 'node:net';

/**
 * What a proxy says of a connection before all else, by version 1 or 2 of the PROXY protocol
 * (haproxy.org/download/3.0/doc/proxy-protocol.txt): the address it is from, which is `undefined` where the
 * proxy speaks for itself, and the bytes behind that.
 */
type ProxyHeader = {address: string | undefined; rest: Buffer};

const signature1 = Buffer.from('PROXY ');
const signature2 = Buffer.from('\r\n\r\n\0\r\nQUIT\n');

/** Of version 1, with its line break (§2.1). */
const longest1 = 107;
/** Of what version 2 says behind its first 16 bytes: addresses, and a few words about them. */
const longest2 = 2048;

/**
 * Reads it from the first bytes of a connection. `more` where they are too few to say, `none` where there
 * isn't one, `bad` where there is one that isn't right.
 */
export function readProxyHeader(bytes: Buffer): ProxyHeader | 'more' | 'none' | 'bad' {
	for (const [signature, read] of [
		[signature1, readText],
		[signature2, readBinary],
	] as const) {
		const seen = Math.min(bytes.length, signature.length);
		if (!bytes.subarray(0, seen).equals(signature.subarray(0, seen))) continue;
		return seen < signature.length ? 'more' : read(bytes);
	}
	return 'none';
}

/** `PROXY TCP4 192.0.2.7 192.0.2.1 56324 443`, and a line break (§2.1). */
function readText(bytes: Buffer): ProxyHeader | 'more' | 'bad' {
	const end = bytes.subarray(0, longest1).indexOf('\r\n');
	if (end < 0) return bytes.length < longest1 ? 'more' : 'bad';
	const [, kind, address = '', ...others] = bytes.toString('latin1', 0, end).split(' ');
	const rest = bytes.subarray(end + 2);
	if (kind === 'UNKNOWN') return {address: undefined, rest};
	const version = kind === 'TCP4' ? 4 : kind === 'TCP6' ? 6 : -1;
	return isIP(address) === version && others.length === 3 ? {address, rest} : 'bad';
}

/** A version and a command, a family, a length, and addresses in as many bytes (§2.2). */
function readBinary(bytes: Buffer): ProxyHeader | 'more' | 'bad' {
	const start = signature2.length + 4;
	if (bytes.length < start) return 'more';
	const command = bytes.readUInt8(12);
	const family = bytes.readUInt8(13);
	const length = bytes.readUInt16BE(14);
	if ((command !== 0x20 && command !== 0x21) || length > longest2) return 'bad';
	if (bytes.length < start + length) return 'more';
	const said = bytes.subarray(start, start + length);
	const rest = bytes.subarray(start + length);
	// It checks for itself, or speaks of what is no connection over the internet.
	if (command === 0x20 || (family !== 0x11 && family !== 0x21)) return {address: undefined, rest};
	const isShort = family === 0x11;
	if (length < (isShort ? 12 : 36)) return 'bad';
	const groups = Array.from({length: 8}, (_, index) =>
		isShort ? '' : said.readUInt16BE(index * 2).toString(16),
	);
	return {address: isShort ? said.subarray(0, 4).join('.') : groups.join(':'), rest};
}
