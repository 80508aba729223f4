import cluster, {type Worker} from 'node:cluster';
import {setTimeout as sleep} from 'node:timers/promises';
import {type Limits, limits} from '../../serve/ssh/limits.ts';
import {exitStatus} from '../call/exit-status.ts';
import {letGather} from './together.ts';

/** Which of the workers this process is, from 1; undefined if it is none. */
export const ownNumber: number | undefined = cluster.isWorker
	? Number(process.env.MY_RESUME_WORKER)
	: undefined;

/** Whether it is the one that tells the owner, or the only one: once is enough. */
export const isFirst = (ownNumber ?? 1) === 1;

/** Milliseconds that one lasts at least, so that one that can't start doesn't start all the time. */
const lasting = 5000;

/** What a worker sends as soon as it listens. */
const ready = 'ready';

/** What one of so many may let in, so that together they hold to the limits. */
export function shareOf(count: number): Partial<Limits> {
	const share = (limit: number) => Math.ceil(limit / count);
	return {
		strangersOfOne: share(limits.strangersOfOne),
		strangers: share(limits.strangers),
		connections: share(limits.connections),
	};
}

/** Tells whoever started this worker that it listens. */
export function tellReady(): void {
	if (cluster.isWorker) process.send?.(ready);
}

/** Does a worker's work, and lets it end. */
export async function work(run: () => Promise<number>): Promise<number> {
	try {
		return await run();
	} finally {
		cluster.worker?.disconnect();
	}
}

/**
 * Makes the same call in so many processes, which share what they listen on. One that ends is started again.
 * Resolves to the exit status: that of the first, if it can't start, or else once `asked` resolves and all
 * have ended.
 */
export async function runWorkers(
	count: number,
	asked: Promise<void>,
	log: (event: Record<string, unknown>) => void,
): Promise<number> {
	let isEnding = false;
	void asked.then(() => {
		isEnding = true;
		for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill('SIGTERM');
	});

	/** Keeps one running, from its end on. */
	async function keep(number: number, ended: Promise<string>): Promise<void> {
		const began = performance.now();
		const reason = await ended;
		if (isEnding) return;
		log({event: 'worker ended', worker: number, reason});
		const rest = began + lasting - performance.now();
		if (rest > 0) await Promise.race([sleep(rest), asked]);
		if (!isEnding) await keep(number, endOf(fork(number)));
	}

	function fork(number: number): Worker {
		const worker = cluster.fork({MY_RESUME_WORKER: number});
		letGather(worker);
		log({event: 'worker started', worker: number, process: worker.process.pid});
		return worker;
	}

	const first = fork(1);
	const ended = endOf(first);
	const hasBegun = new Promise<true>((resolve) => first.once('message', () => resolve(true)));
	// It has said itself why it ends.
	if ((await Promise.race([hasBegun, ended])) !== true)
		return first.process.exitCode ?? exitStatus.wrongCall;
	const others = Array.from({length: count - 1}, (_, index) =>
		keep(index + 2, endOf(fork(index + 2))),
	);
	await Promise.all([keep(1, ended), ...others]);
	return exitStatus.done;
}

/** Resolves to why it has ended. */
function endOf(worker: Worker): Promise<string> {
	return new Promise((resolve) => {
		worker.once('exit', (code: number | null, signal: string | null) =>
			resolve(signal ?? `exit status ${code}`),
		);
	});
}
