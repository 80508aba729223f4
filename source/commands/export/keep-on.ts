import {FolderError} from '../../content/files/folder-error.ts';
import {plainLine} from '../../resume/plain-text.ts';
import type {Problem} from '../../resume/types.ts';
import {CallError} from '../call/call-error.ts';
import {exitStatus} from '../call/exit-status.ts';
import {problemLine} from '../check/report.ts';
import {createReloader} from '../watch/reloader.ts';
import {type Watch, watch} from '../watch/watch.ts';

/** What an update has to know. */
export type Turn = {
	/** Whether Ctrl-C was pressed meanwhile, so that nothing may be written any more. */
	isStopped: () => boolean;
	/**
	 * Takes the errors in what was read; resolves to whether this is the first time. Throws a `CallError`
	 * where one was not there in what was `settled` before.
	 */
	refuseNew: (errors: readonly Problem[]) => boolean;
};

/**
 * Updates something, and again whenever the content of `target` changes, until Ctrl-C; resolves to the status
 * of that. What goes wrong the first time is thrown. What is wrong later, and was not before, is told in a
 * line, and all stays as it is.
 */
export async function keepOn(
	target: string,
	update: (turn: Turn) => Promise<void>,
): Promise<number> {
	let isStopped = false;
	const stopped = new Promise<void>((resolve) => {
		process.once('SIGINT', () => {
			isStopped = true;
			resolve();
		});
	});
	/** The errors in what was made last. */
	let known: ReadonlySet<string> | undefined;
	const once = async () => {
		let read: ReadonlySet<string> | undefined;
		await update({
			isStopped: () => isStopped,
			refuseNew(errors) {
				const fresh = known ? errors.filter((each) => !known?.has(identityOf(each))) : [];
				const [first] = fresh;
				if (first) throw new CallError(problemLine(first) + moreOf(fresh.length - 1));
				read = new Set(errors.map(identityOf));
				return known === undefined;
			},
		});
		known = read;
	};
	await Promise.race([once(), stopped]);
	if (isStopped) return exitStatus.stopped;
	let watcher: Watch | undefined;
	let fail = (_: unknown): void => {};
	const failed = new Promise<never>((_, reject) => {
		fail = reject;
	});
	const again = async () => {
		await watcher?.renew();
		await once().catch((error: unknown) => {
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

/** Says something to the owner. */
export function say(sentence: string): void {
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
