import path from 'node:path';
import {Worker} from 'node:worker_threads';
import type {Question} from './make.ts';

/** A résumé as JSON, and the day, in ms, from which periods that go on are counted. */
type About = {resume: string; now: number};

/** A question to the thread; `about` is there where it is about another résumé than the one before. */
export type Asked = {id: number; about: About | undefined; question: Question};

/** What comes of it. */
export type Made = {id: number; bytes: Uint8Array<ArrayBuffer>} | {id: number; reason: string};

/** Makes what is asked of a résumé in a thread of its own, one question after the other. */
export type Maker = {
	/** Rejects where it can't be made, takes too long, or too many wait already. */
	make: (about: About, question: Question) => Promise<Uint8Array>;
};

const limits = {
	/** Of questions: to answer them takes seconds; who asks now would wait too long. */
	waiting: 100,
	/** In ms, for one question; no résumé takes a tenth of it. */
	time: 60_000,
	/** In MB, of JavaScript's memory. */
	heap: 512,
};

type Waiting = {resolve: (bytes: Uint8Array) => void; reject: (error: Error) => void};

/** A thread that begins with the first question. `home` is the folder of the built program. */
export function openMaker(home: string): Maker {
	const file = path.join(home, 'serve-maker.js');
	const waiting = new Map<number, Waiting>();
	let worker: Worker | undefined;
	let known: About | undefined;
	let timer: NodeJS.Timeout | undefined;
	let count = 0;

	/** Gives the first of those who wait its time, if there is one. */
	function watch(): void {
		clearTimeout(timer);
		if (waiting.size === 0) return;
		timer = setTimeout(() => void worker?.terminate(), limits.time);
		timer.unref();
	}
	function open(): Worker {
		const opened = new Worker(file, {resourceLimits: {maxOldGenerationSizeMb: limits.heap}});
		let why = 'It took too long.';
		opened.on('message', (made: Made) => {
			const asker = waiting.get(made.id);
			waiting.delete(made.id);
			watch();
			if ('bytes' in made) asker?.resolve(made.bytes);
			else asker?.reject(new Error(made.reason));
		});
		opened.on('error', (error) => {
			why = String(error);
		});
		opened.on('exit', () => {
			worker = undefined;
			known = undefined;
			const all = [...waiting.values()];
			waiting.clear();
			for (const {reject} of all) reject(new Error(why));
		});
		// What listens for readers keeps the program going.
		opened.unref();
		return opened;
	}
	return {
		make: (about, question) =>
			new Promise((resolve, reject) => {
				if (waiting.size >= limits.waiting) {
					reject(new Error('Too many wait for something to be made.'));
					return;
				}
				worker ??= open();
				waiting.set(++count, {resolve, reject});
				if (waiting.size === 1) watch();
				worker.postMessage({id: count, about: about === known ? undefined : about, question});
				known = about;
			}),
	};
}
