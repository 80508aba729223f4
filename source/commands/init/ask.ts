import {createInterface} from 'node:readline/promises';

/** Whoever was asked went away, with Ctrl-C or at the end of the input: exit status 130. */
export class Stopped extends Error {}

/** A question, and what makes a value of its answer: a text that it returns, or throws what is wrong. */
export type Question<Value> = {
	text: string;
	/** Taken when the answer is empty. */
	preset?: string;
	read: (answer: string) => Value;
};

/** Asks one question after the other; of a wrong answer it says why, and asks again. */
export type Ask = <Value>(question: Question<Value>) => Promise<Value>;

/** Asks on the terminal, on stderr, while `work` runs. Rejects with `Stopped`. */
export async function withQuestions<Result>(work: (ask: Ask) => Promise<Result>): Promise<Result> {
	const reader = createInterface({input: process.stdin, output: process.stderr, terminal: true});
	const stopped = new Promise<never>((_, reject) => {
		const stop = () => reject(new Stopped());
		// Without a listener Node 20 would leave the question open for ever, and end with status 13.
		reader.on('SIGINT', stop);
		reader.on('close', stop);
	});
	stopped.catch(() => {});
	const ask: Ask = async ({text, preset, read}) => {
		const shown = preset === undefined ? `${text}: ` : `${text} (${preset}): `;
		for (;;) {
			const answer = (await Promise.race([reader.question(shown), stopped])).trim();
			try {
				return read(answer === '' && preset !== undefined ? preset : answer);
			} catch (error) {
				process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
			}
		}
	};
	try {
		return await work(ask);
	} catch (error) {
		if (error instanceof Stopped) process.stderr.write('\n');
		throw error;
	} finally {
		reader.close();
	}
}
