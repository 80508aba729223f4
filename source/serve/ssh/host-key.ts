import {createHash} from 'node:crypto';
import ssh2 from 'ssh2';

/** What a host key is known by; nothing of it is secret. */
export type KnownBy = {
	/** As OpenSSH asks about it: `SHA256:…`. */
	fingerprint: string;
	/** The line of `known_hosts` for a host, and for a port other than 22. */
	knownHosts: (host: string, port: number) => string;
	/** The record for the zone of a host (RFC 4255, 6594, 7479). */
	sshfp: (host: string) => string;
};

/** Numbers of algorithms in SSHFP records. */
const numbers: Readonly<Record<string, number>> = {'ssh-rsa': 1, 'ssh-ed25519': 4};
const ecdsa = 3;

/** A new private key, in OpenSSH's form. */
export function newHostKey(): string {
	return `${ssh2.utils.generateKeyPairSync('ed25519').private.trim()}\n`;
}

/** What a private key is known by, or a sentence on why it is none that can be used. */
export function readHostKey(key: string | Buffer): KnownBy | {sentence: string} {
	let parsed: ReturnType<typeof ssh2.utils.parseKey>;
	try {
		parsed = ssh2.utils.parseKey(key);
	} catch {
		parsed = new Error('It needs a passphrase.');
	}
	const one = Array.isArray(parsed) ? parsed[0] : parsed;
	if (!one || one instanceof Error || !one.isPrivateKey())
		return {
			sentence: 'It must hold a private key without a passphrase, as ssh-keygen -t ed25519 makes.',
		};
	const bytes = one.getPublicSSH();
	const hash = createHash('sha256').update(bytes);
	const digest = hash.digest();
	return {
		fingerprint: `SHA256:${digest.toString('base64').replace(/=+$/, '')}`,
		knownHosts: (host, port) =>
			`${port === 22 ? host : `[${host}]:${port}`} ${one.type} ${bytes.toString('base64')}`,
		sshfp: (host) => `${host}. IN SSHFP ${numbers[one.type] ?? ecdsa} 2 ${digest.toString('hex')}`,
	};
}
