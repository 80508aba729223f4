import type {Socket} from 'node:net';
import ssh2, {type Attributes, type SFTPWrapper} from 'ssh2';
import type {Locale} from '../../../resume/types.ts';
import type {Host} from '../host.ts';
import {createPatience} from '../patience.ts';
import {type Found, findFile, listFolder, wholePath} from './files.ts';

const {OPEN_MODE, STATUS_CODE} = ssh2.utils.sftp;
/** Bytes that are read at a time at most, as OpenSSH has it. */
const longestRead = 261_120;
/** Kinds of files, and who may do what: to read is all there is. */
const folderMode = 0o040555;
const fileMode = 0o100444;
/** What would change something. */
const writing = OPEN_MODE.WRITE | OPEN_MODE.APPEND | OPEN_MODE.CREAT | OPEN_MODE.TRUNC;
const refused = ['WRITE', 'SETSTAT', 'FSETSTAT', 'REMOVE', 'MKDIR', 'RMDIR', 'RENAME', 'SYMLINK'];

/** What is open: the bytes of a file, or what is yet to be listed of a folder. */
type Open = {bytes: Uint8Array} | {folder: Locale | undefined; isListed: boolean};

/** What ssh2's types leave out. */
type Inside = {
	outgoing: {id: number; window: number};
	_protocol: {exitStatus: (channel: number, status: number) => void};
};

/**
 * Answers a client that reads files, one request after the other, as fast as it reads the answers;
 * whatever would write is refused. `cut` ends a client that asks for far more than it reads. Returns
 * what stops all that is under way.
 */
export function answerSftp(
	sftp: SFTPWrapper,
	socket: Socket,
	{reading, limits}: Host,
	own: Locale,
	cut: () => void,
): () => void {
	const open = new Map<number, Open>();
	let last = 0;
	/** Whoever reads goes on with the edition that they began with. */
	const edition = reading();
	const time = Math.floor(Date.now() / 1000);

	// What its window has no room for, ssh2 keeps where nobody sees how much it is.
	const {outgoing, _protocol: protocol} = sftp as unknown as Inside;
	const unread = () => (outgoing.window > 0 ? socket.writableLength : Number.POSITIVE_INFINITY);
	const {whenReady, close} = createPatience(unread, limits, cut);

	let asked = 0;
	let turn = Promise.resolve();
	/** Answers in its turn. Whatever goes wrong ends that request only. */
	function answer(id: number, make: () => void | Promise<void>): void {
		asked++;
		if (asked > limits.requests) cut();
		turn = turn
			.then(() => new Promise<void>(whenReady))
			.then(make)
			.catch(() => sftp.status(id, STATUS_CODE.FAILURE))
			.then(() => {
				asked--;
			});
	}
	const fail = (id: number) => sftp.status(id, STATUS_CODE.FAILURE);

	const attributes = (size: number | undefined): Attributes => ({
		mode: size === undefined ? folderMode : fileMode,
		...{uid: 0, gid: 0, size: size ?? 0, atime: time, mtime: time},
	});
	const bytesOf = ({format, locale}: Extract<Found, {kind: 'file'}>) =>
		edition.document(format, locale);
	const keyOf = (handle: Buffer) => (handle.length === 4 ? handle.readUInt32BE() : 0);

	function hold(id: number, what: Open): void {
		if (open.size >= limits.handles) {
			fail(id);
			return;
		}
		last++;
		open.set(last, what);
		const handle = Buffer.alloc(4);
		handle.writeUInt32BE(last);
		sftp.handle(id, handle);
	}

	const stat = (id: number, path: string) =>
		answer(id, async () => {
			const found = findFile(path, edition, own);
			if (!found) sftp.status(id, STATUS_CODE.NO_SUCH_FILE);
			else if (found.kind === 'folder') sftp.attrs(id, attributes(undefined));
			else sftp.attrs(id, attributes((await bytesOf(found)).length));
		});

	sftp.on('REALPATH', (id, path) =>
		answer(id, () => {
			const filename = wholePath(path);
			sftp.name(id, [{filename, longname: filename, attrs: attributes(undefined)}]);
		}),
	);
	sftp.on('STAT', stat);
	sftp.on('LSTAT', stat);
	sftp.on('FSTAT', (id, handle) =>
		answer(id, () => {
			const held = open.get(keyOf(handle));
			if (!held) fail(id);
			else sftp.attrs(id, attributes('bytes' in held ? held.bytes.length : undefined));
		}),
	);
	sftp.on('OPEN', (id, path, flags) =>
		answer(id, async () => {
			const found = findFile(path, edition, own);
			if (flags & writing) sftp.status(id, STATUS_CODE.PERMISSION_DENIED);
			else if (found?.kind !== 'file') sftp.status(id, STATUS_CODE.NO_SUCH_FILE);
			else hold(id, {bytes: await bytesOf(found)});
		}),
	);
	sftp.on('READ', (id, handle, offset, length) =>
		answer(id, () => {
			const held = open.get(keyOf(handle));
			if (!held || !('bytes' in held)) {
				fail(id);
				return;
			}
			const part = held.bytes.subarray(offset, offset + Math.min(length, longestRead));
			if (part.length === 0) sftp.status(id, STATUS_CODE.EOF);
			else sftp.data(id, Buffer.from(part.buffer, part.byteOffset, part.length));
		}),
	);
	sftp.on('OPENDIR', (id, path) =>
		answer(id, () => {
			const found = findFile(path, edition, own);
			if (found?.kind === 'folder') hold(id, {folder: found.locale, isListed: false});
			else sftp.status(id, STATUS_CODE.NO_SUCH_FILE);
		}),
	);
	sftp.on('READDIR', (id, handle) =>
		answer(id, async () => {
			const held = open.get(keyOf(handle));
			if (!held || 'bytes' in held) {
				fail(id);
				return;
			}
			if (held.isListed) {
				sftp.status(id, STATUS_CODE.EOF);
				return;
			}
			held.isListed = true;
			const listed = await listFolder(held.folder, edition, own);
			sftp.name(
				id,
				listed.map(({name, size}) => ({
					filename: name,
					longname: `${size === undefined ? 'dr-xr-xr-x' : '-r--r--r--'} 1 resume resume ${size ?? 0} ${name}`,
					attrs: attributes(size),
				})),
			);
		}),
	);
	sftp.on('CLOSE', (id, handle) =>
		answer(id, () => {
			if (open.delete(keyOf(handle))) sftp.status(id, STATUS_CODE.OK);
			else fail(id);
		}),
	);
	// Not only so that the answer is the right one: what nobody listens to is answered out of turn.
	for (const request of refused)
		(sftp as NodeJS.EventEmitter).on(request, (id: number) =>
			answer(id, () => sftp.status(id, STATUS_CODE.PERMISSION_DENIED)),
		);
	for (const request of ['READLINK', 'EXTENDED'])
		(sftp as NodeJS.EventEmitter).on(request, (id: number) =>
			answer(id, () => sftp.status(id, STATUS_CODE.OP_UNSUPPORTED)),
		);
	// Once it has asked for all it wants; what was asked is answered first.
	sftp.on('end', () => {
		void turn.then(() => {
			// Without a status, `scp` takes it for a failure.
			protocol.exitStatus(outgoing.id, 0);
			sftp.end();
		});
	});
	return close;
}
