import {createInterface} from 'node:readline/promises';

/** A question was answered with Ctrl-C, or the input ended: exit status 130. */
export class Stopped extends Error {}

/** A question. `read` makes a value of the answer, or throws an error that says what is wrong. */
type Question<Value> = {
	text: string;
	/** Used when the answer is empty. */
	preset?: string;
	read: (answer: string) => Value;
};

/** Asks a question; if the answer is wrong, it says why, and asks again. */
export type Ask = <Value>(question: Question<Value>) => Promise<Value>;

/** Gives `work` a way to ask on the terminal, through stderr. Rejects with `Stopped`. */
export async function withQuestions<Result>(work: (ask: Ask) => Promise<Result>): Promise<Result> {
	const reader = createInterface({input: process.stdin, output: process.stderr, terminal: true});
	const stopped = new Promise<never>((_, reject) => {
		const stop = () => reject(new Stopped());
		// Without a listener, Node 20 never settles the question, and exits with status 13.
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
