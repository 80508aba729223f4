import {FolderError} from '../../content/files/folder-error.ts';
import {plainLine} from '../../resume/plain-text.ts';
import type {Problem} from '../../resume/types.ts';
import {CallError} from '../call/call-error.ts';
import {exitStatus} from '../call/exit-status.ts';
import {problemLine} from '../check/report.ts';
import {holds} from '../files/holds.ts';
import {type NewDocument, tellWritten, writeNew} from '../files/write-new.ts';
import {type Found, type Prepared, reportErrors} from '../resume/open-resume.ts';
import {createReloader} from '../watch/reloader.ts';
import {type Watch, watch} from '../watch/watch.ts';

/** Documents that were made but are not written yet, and sentences for their owner. */
export type Exported = {documents: NewDocument[]; advice: Set<string>};

/** What is read of the content, and what is made of that; a file of one's own may be replaced. */
type Way = {
	read: () => Promise<Found & Prepared>;
	make: (found: Found & Prepared, isOwn: (file: string) => Promise<boolean>) => Promise<Exported>;
};

/**
 * Writes documents, and again whenever the content of `target` makes others of them, until Ctrl-C;
 * resolves to the status of that. What keeps the first from being made is thrown. What is wrong later,
 * and was not before, is told in a line, and the files stay as they are.
 */
export async function keepWritten(target: string, {read, make}: Way): Promise<number> {
	let isStopped = false;
	const stopped = new Promise<void>((resolve) => {
		process.once('SIGINT', () => {
			isStopped = true;
			resolve();
		});
	});
	const written = new Map<string, Uint8Array>();
	/** The errors in what was written last. */
	let known: ReadonlySet<string> | undefined;

	/** Whether a file is still as it was written here, and so nobody's work. */
	const isOwn = async (file: string) => {
		const bytes = written.get(file);
		return bytes !== undefined && (await holds(file, bytes));
	};

	async function update(): Promise<void> {
		const found = await read();
		const before = known;
		const errors = before ? found.errors.filter((each) => !before.has(identityOf(each))) : [];
		const [first] = errors;
		if (first) throw new CallError(problemLine(first) + moreOf(errors.length - 1));
		if (isStopped) return;
		const {documents, advice} = await make(found, isOwn);
		const others: NewDocument[] = [];
		for (const document of documents) {
			const {file, bytes} = document;
			const isThere = written.has(file) && (await holds(file, Buffer.from(bytes)));
			if (!isThere) others.push(document);
		}
		if (isStopped) return;
		await writeNew(others, tellWritten);
		for (const {file, bytes} of others) written.set(file, Buffer.from(bytes));
		if (others.length > 0) for (const sentence of advice) say(sentence);
		if (!before) reportErrors(found.told);
		known = new Set(found.errors.map(identityOf));
	}

	await Promise.race([update(), stopped]);
	if (isStopped) return exitStatus.stopped;
	let watcher: Watch | undefined;
	let fail = (_: unknown): void => {};
	const failed = new Promise<never>((_, reject) => {
		fail = reject;
	});
	const again = async () => {
		await watcher?.renew();
		await update().catch((error: unknown) => {
			if (isStopped) return;
			if (!isOfContent(error)) throw error;
			say(`Not updated: ${plainLine(error.message)}`);
		});
	};
	const reloader = createReloader(() => again().catch(fail));
	const warnings = new Set<string>();
	watcher = await watch(target, {
		changed: reloader.changed,
		failed(warning) {
			if (!warnings.has(warning)) say(warning);
			warnings.add(warning);
		},
	});
	say('Watching the content for changes. To stop, press Ctrl-C.');
	try {
		await Promise.race([stopped, failed]);
	} finally {
		reloader.close();
		watcher.close();
	}
	return exitStatus.stopped;
}

function say(sentence: string): void {
	process.stderr.write(`${sentence}\n`);
}

/** What tells an error from others, also when it has moved. */
function identityOf({file, code, message}: Problem): string {
	return [file, code, message].join('\n');
}

function moreOf(count: number): string {
	return count === 0 ? '' : ` (${count} more: see my-resume check)`;
}

/** Whether it is about what the owner wrote, and may be mended: also what goes away as it is read. */
function isOfContent(error: unknown): error is Error {
	return (
		error instanceof CallError ||
		error instanceof FolderError ||
		(error instanceof Error && 'syscall' in error)
	);
}
