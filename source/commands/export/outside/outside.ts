import {CallError} from '../../call/call-error.ts';
import {quoted} from '../../call/quoted.ts';
import {type Answer, type Job, type Made, sizesOf, withOne} from './job.ts';
import {outsideLimits} from './limits.ts';
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
export function goOutside(home: string, format: Job['format']): Outside {
	let workshop = openWorkshop(home, format);
	const ask = (job: Job, time: number) => {
		if (!workshop.isOpen()) workshop = openWorkshop(home, format);
		return workshop.make(job, time);
	};
	return {
		async make(job, ids) {
			const answer = await ask(job, outsideLimits.time);
			if ('made' in answer) return answer.made;
			if ('mistake' in answer) throw new Error(answer.mistake);
			if ('refused' in answer && !answer.isOfContent) throw new CallError(answer.refused);
			throw new CallError(sentence(answer, await culprit(job, ids, ask)));
		},
		close: () => workshop.close(),
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
): Promise<{id: string | undefined; answer: Answer} | undefined> {
	const sizes = sizesOf(job);
	const order = [...sizes.keys()].sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0));
	const end = performance.now() + outsideLimits.timeOfSearch;
	for (const index of [-1, ...order]) {
		if (performance.now() > end) return undefined;
		const answer = await ask(withOne(job, index), outsideLimits.timeOfEntry);
		if (!('made' in answer)) return {id: ids[index], answer};
	}
	return undefined;
}

/** How much was too much. */
const amounts = {
	time: {
		all: `more than ${outsideLimits.time / 1000} s`,
		one: `more than ${outsideLimits.timeOfEntry / 1000} s`,
	},
	memory: {all: 'too much memory', one: 'too much of it'},
} as const;

function sentence(answer: Answer, found: Awaited<ReturnType<typeof culprit>>): string {
	const name =
		found && (found.id === undefined ? 'What stands above all entries' : quoted(found.id));
	if ('refused' in answer)
		return name === undefined
			? answer.refused
			: `${name} can’t be set: change its text, or leave it out with “pdf: false”. ${answer.refused}`;
	const reason = 'tooMuch' in answer ? answer.tooMuch : 'time';
	const takes = `To make this document takes ${amounts[reason].all}`;
	if (name === undefined)
		return `${takes}, though no entry does alone. Leave some out with “pdf: false”.`;
	const alone = found && 'tooMuch' in found.answer ? amounts[found.answer.tooMuch].one : 'as much';
	return `${takes}: ${name} takes ${alone} alone. Shorten its text, or leave it out with “pdf: false”.`;
}
