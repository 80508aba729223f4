import {fork} from 'node:child_process';
import path from 'node:path';
import type {makingLimits} from '../../../resume/problems/limits.ts';
import type {Answer, Job, MakerName} from './job.ts';
import {endWithThis, watchMemory} from './watch.ts';

/** A process that makes documents, one at a time, until it is closed or has taken too much. */
export type Workshop = {
	/** Resolves to what comes of a job, in `time` ms at most. */
	make: (job: Job, time: number) => Promise<Answer>;
	isOpen: () => boolean;
	close: () => void;
};

/** Starts one for documents of a format. `home` is the folder of the program. */
export function openWorkshop(
	home: string,
	format: MakerName,
	{memory, heap}: typeof makingLimits,
): Workshop {
	const child = fork(path.join(home, `${format}-maker.cjs`), {
		execArgv: [`--max-old-space-size=${heap}`],
		serialization: 'advanced',
		stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
	});
	let ended: Answer | undefined;
	let tell = (_: Answer): void => {};
	// It has no number where it could not be started.
	const {pid} = child;
	const forget = pid === undefined ? undefined : endWithThis(pid);
	const end = (reason: Answer) => {
		if (!ended) forget?.();
		ended ??= reason;
		child.kill('SIGKILL');
		tell(ended);
	};
	child.on('message', (answer: Answer) => tell(answer));
	child.on('error', (error) => end({mistake: String(error)}));
	child.on('exit', (status, signal) => end(reasonOf(status, signal)));
	return {
		async make(job, time) {
			if (ended) return ended;
			const answer = new Promise<Answer>((resolve) => {
				tell = resolve;
			});
			const timer = setTimeout(() => end({tooMuch: 'time'}), time);
			const look = pid && watchMemory(pid, memory, () => end({tooMuch: 'memory'}));
			// Where it can't be told, it has ended, which is told below.
			child.send(job, () => {});
			return answer.finally(() => {
				clearTimeout(timer);
				if (look) look();
			});
		},
		isOpen: () => ended === undefined,
		close: () => end({mistake: 'It was closed.'}),
	};
}

/** Why it has ended: the system and JavaScript's own limit end it in these ways. */
function reasonOf(status: number | null, signal: string | null): Answer {
	const isForMemory =
		signal === 'SIGKILL' || signal === 'SIGABRT' || status === 134 || process.platform === 'win32';
	return isForMemory
		? {tooMuch: 'memory'}
		: {mistake: `The document’s process stopped: ${signal ?? status}.`};
}
