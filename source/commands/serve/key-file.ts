import {chmod, link, readFile, rm, writeFile} from 'node:fs/promises';
import {homedir} from 'node:os';
import path from 'node:path';
import {type KnownBy, newHostKey, readHostKey} from '../../serve/ssh/host-key.ts';
import {CallError} from '../call/call-error.ts';
import {quoted} from '../call/quoted.ts';
import {codeOf} from '../files/error-code.ts';
import {makeFolder} from '../files/make-folder.ts';
import {temporaryIn} from '../files/temporary.ts';
import {whyRefused} from '../files/why-refused.ts';

/** Holds the key itself, for replicas that must all have the same. */
const variable = 'MY_RESUME_HOST_KEY';

/** A host key, what it is known by, and where it is from. */
export type HostKey = {key: string; knownBy: KnownBy; from: string};

/**
 * The key by which this server is known: that in `file`, or in the environment, or else the one that was
 * made here the first time. Throws a `CallError` when there is none to be had.
 */
export async function openHostKey(file: string | undefined): Promise<HostKey> {
	const given = process.env[variable];
	if (file === undefined && given) return known(given, `$${variable}`);
	const place = file ?? path.join(dataFolder(), 'ssh_host_ed25519_key');
	try {
		if (file === undefined) await makeOnce(place);
		return known(await readFile(place, 'utf8'), place);
	} catch (error) {
		if (error instanceof CallError) throw error;
		const what = codeOf(error) === 'ENOENT' ? 'there is no such file.' : whyRefused(error);
		throw new CallError(`The host key ${quoted(place)} can’t be read: ${what}`);
	}
}

function known(key: string, from: string): HostKey {
	const knownBy = readHostKey(key);
	if ('sentence' in knownBy)
		throw new CallError(`${quoted(from)} is no host key. ${knownBy.sentence}`);
	return {key, knownBy, from};
}

/** Writes a new key, for its owner alone to read, unless there is one. */
async function makeOnce(place: string): Promise<void> {
	const folder = path.dirname(place);
	if (await readFile(place).catch(() => undefined)) return;
	await makeFolder(folder, 0o700);
	const written = temporaryIn(folder);
	try {
		await writeFile(written, newHostKey(), {flag: 'wx', mode: 0o600});
		await chmod(written, 0o600);
		// Another that starts at the same time may have made one: then both use that.
		await link(written, place).catch((error) => {
			if (codeOf(error) !== 'EEXIST') throw error;
		});
	} finally {
		await rm(written, {force: true});
	}
}

/** Where this system keeps what a program of a user's has made. */
function dataFolder(): string {
	const {XDG_DATA_HOME, LOCALAPPDATA} = process.env;
	const home = homedir();
	if (process.platform === 'darwin')
		return path.join(home, 'Library', 'Application Support', 'my-resume');
	if (process.platform === 'win32')
		return path.join(LOCALAPPDATA ?? path.join(home, 'AppData', 'Local'), 'my-resume');
	return path.join(XDG_DATA_HOME || path.join(home, '.local', 'share'), 'my-resume');
}
