import {basename} from 'node:path/posix';
import type {ServerChannel} from 'ssh2';
import type {Host} from '../host.ts';
import {complain, type Printing, status} from '../printing.ts';
import {findFile} from './files.ts';

/** Resolves to the next byte that a client sends, which is 0 if all is well; to nothing at the end. */
function nextByte(channel: ServerChannel): Promise<number | undefined> {
	return new Promise((resolve) => {
		const look = () => {
			const byte: Buffer | null = channel.read(1);
			if (byte === null && channel.readable) channel.once('readable', look);
			else resolve(byte?.[0]);
		};
		channel.once('end', () => resolve(undefined));
		look();
	});
}

/** Sends one file by the protocol of `scp -O`. Resolves to the exit status. */
export async function sendCopy(host: Host, to: Printing, path: string): Promise<number> {
	const {channel, outlet, locale} = to;
	const edition = host.reading();
	const found = findFile(path, edition, locale);
	const bytes =
		found?.kind === 'file'
			? await edition.document(found.format, found.locale).catch(() => undefined)
			: undefined;
	if (!bytes) {
		complain(
			to,
			`There is no file of that name: ${host.address.host} has cv.pdf, cv.txt and more.`,
		);
		return status.failed;
	}
	const steps = [Buffer.from(`C0444 ${bytes.length} ${basename(path)}\n`), bytes];
	for (const step of steps) {
		if ((await nextByte(channel)) !== 0) return status.failed;
		await outlet.send(step);
	}
	outlet.write('\0');
	return (await nextByte(channel)) === 0 ? status.done : status.failed;
}
