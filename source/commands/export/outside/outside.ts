import {makingLimits} from '../../../resume/problems/limits.ts';
import {CallError} from '../../call/call-error.ts';
import {quoted} from '../../call/quoted.ts';
import {type Answer, type Job, type Made, type MakerName, sizesOf, withOne} from './job.ts';
import {openWorkshop} from './workshop.ts';

/** Makes documents in a process of its own, with limits of time and memory. */
export type Outside = {
	/**
	 * Makes a document; `ids` are those of its entries. Throws a `CallError` when it can't be made, or
	 * takes too much, which names the entry that is why.
	 */
	make: (job: Job, ids: readonly string[]) => Promise<Made>;
	close: () => void;
};

/** Starts that process at once, so that it is ready when the content is read. */
export function goOutside(home: string, format: MakerName, limits = makingLimits): Outside {
	let workshop = openWorkshop(home, format, limits);
	let isClosed = false;
	const ask = (job: Job, time: number) => {
		if (!workshop.isOpen() && !isClosed) workshop = openWorkshop(home, format, limits);
		return workshop.make(job, time);
	};
	return {
		async make(job, ids) {
			const answer = await ask(job, limits.time);
			if ('made' in answer) return answer.made;
			if ('mistake' in answer) throw new Error(answer.mistake);
			if ('refused' in answer && !answer.isOfContent) throw new CallError(answer.refused);
			throw new CallError(sentence(answer, await culprit(job, ids, ask, limits), limits));
		},
		close() {
			isClosed = true;
			workshop.close();
		},
	};
}

/**
 * The entry that can't be made even alone, the longest tried first; `undefined` is none of them, which
 * is what stands above all. Resolves to nothing where each can, or there is no time to try them all.
 */
async function culprit(
	job: Job,
	ids: readonly string[],
	ask: (job: Job, time: number) => Promise<Answer>,
	{timeOfEntry, timeOfSearch}: typeof makingLimits,
): Promise<{id: string | undefined; answer: Answer} | undefined> {
	const sizes = sizesOf(job);
	const order = [...sizes.keys()].sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0));
	const end = performance.now() + timeOfSearch;
	for (const index of [-1, ...order]) {
		if (performance.now() > end) return undefined;
		const answer = await ask(withOne(job, index), timeOfEntry);
		if (!('made' in answer)) return {id: ids[index], answer};
	}
	return undefined;
}

function sentence(
	answer: Answer,
	found: Awaited<ReturnType<typeof culprit>>,
	{time, timeOfEntry}: typeof makingLimits,
): string {
	const name = found && (found.id === undefined ? 'the part above the entries' : quoted(found.id));
	const cure = 'Change its text, or leave it out with “pdf: false”.';
	if ('refused' in answer)
		return name === undefined ? answer.refused : `${answer.refused} The cause is ${name}. ${cure}`;
	const amount = (limit: number, reason: Answer) =>
		'tooMuch' in reason && reason.tooMuch === 'memory'
			? 'too much memory'
			: `more than ${limit / 1000} s`;
	const takes = `This document takes ${amount(time, answer)} to make`;
	return name === undefined
		? `${takes}, though no single entry does. Leave some out with “pdf: false”.`
		: `${takes}: ${name} alone takes ${amount(timeOfEntry, found?.answer ?? answer)}. ${cure}`;
}
