import {availableParallelism} from 'node:os';
import {setImmediate as turn} from 'node:timers/promises';
import type {DocumentName} from '../../../resume/outputs/documents.ts';
import type {Format} from '../formats.ts';
import {formats} from '../formats.ts';
import {goOutside, type Outside} from '../outside/outside.ts';

/** Processes that set PDFs: each has its fonts in memory, some 200 MB. */
const mostForPdfs = 4;
/** Documents that are worth starting another of them. */
const worth = 6;

/**
 * Makes documents side by side: PDFs in a few processes, Word documents in one, the rest here; each process
 * makes one after the other. `home` is the folder of the program.
 */
export async function inLanes<Job extends {format: DocumentName}>(
	jobs: readonly Job[],
	home: string,
	make: (job: Job, outside: Outside | undefined) => Promise<void>,
): Promise<void> {
	const lanes: Array<Promise<void>> = [];
	for (const outside of ['pdf', 'docx', undefined] as const) {
		const queue = jobs.filter(({format}) => (formats[format] as Format).outside === outside);
		const most = outside === 'pdf' ? Math.min(mostForPdfs, availableParallelism()) : 1;
		const count = Math.min(most, Math.ceil(queue.length / worth));
		for (let index = 0; index < count; index++) lanes.push(lane(queue, home, outside, make));
	}
	await Promise.all(lanes);
}

/** Takes jobs from a queue until that is empty. */
async function lane<Job>(
	queue: Job[],
	home: string,
	kind: Format['outside'],
	make: (job: Job, outside: Outside | undefined) => Promise<void>,
): Promise<void> {
	const outside = kind && goOutside(home, kind);
	try {
		for (let job = queue.shift(); job; job = queue.shift()) {
			await make(job, outside);
			// What other processes have made is heard of between two that are made here.
			await turn();
		}
	} finally {
		outside?.close();
	}
}
