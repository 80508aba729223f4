import type {ReadStream} from 'node:tty';
import {
	type Answers,
	asking,
	createAnswerFilter,
	type Question,
} from '../../viewer/terminal/answers.ts';

/**
 * Milliseconds that a program which ends at once waits for answers that have not come: the way there
 * and back by the slowest mobile networks and satellites, with a computer that is busy.
 */
const patience = 1500;
/** Milliseconds in which what follows an escape has come, unless somebody pressed Escape. */
const pause = 20;

/** Questions that were put to a terminal. Until its end, no answer reaches who reads the input. */
export type Inquiry = {
	/** Lets somebody else read, who gets what was typed so far. */
	handOver: () => void;
	/** Resolves once no more answers are to be expected. */
	settled: () => Promise<void>;
	/** Waits for that, and ends it. The terminal has to be in raw mode until then. */
	end: () => Promise<void>;
};

/**
 * Puts questions to a terminal, and returns at once; `hear` is called with the answers
 * so far when one has come. The
 * terminal has to be in raw mode: else it would show the answers, and hold them back until Enter.
 */
export function inquire(
	{stdin, stdout}: {stdin: ReadStream; stdout: NodeJS.WriteStream},
	questions: readonly Question[],
	hear: (answers: Answers) => void,
): Inquiry {
	let answers: Answers = {};
	/** What was typed while nobody else reads, in Latin-1. */
	let typed = '';
	let isReading = true;
	let isPaused = false;
	let timer: NodeJS.Timeout | undefined;
	let isSettled = false;
	let settle = () => {};
	const settled = new Promise<void>((resolve) => {
		settle = () => {
			isSettled = true;
			resolve();
		};
	});
	// Not before what has come meanwhile is read.
	const impatience = setTimeout(() => setImmediate(settle), patience);

	const has = (question: Question) => answers[question] !== undefined;
	// A multiplexer says itself what it can do, and only then what the terminal says that it is in.
	const isInOrder = !/^(?:screen|tmux)/.test(process.env.TERM ?? '');
	const filter = createAnswerFilter((question, words) => {
		answers = {...answers, [question]: words};
		hear(answers);
		if ((isInOrder && has('abilities')) || questions.every(has)) settle();
	});

	const read = stdin.read.bind(stdin);
	function readFiltered(size?: number): string | Buffer | null {
		// Node itself, which looks whether there is something.
		if (size === 0) return read(size);
		clearTimeout(timer);
		const given = (rest: string) => (stdin.readableEncoding ? rest : Buffer.from(rest, 'latin1'));
		for (;;) {
			const chunk: string | Buffer | null = read(size);
			if (chunk === null) break;
			isPaused = false;
			const rest = filter.take(typeof chunk === 'string' ? chunk : chunk.toString('latin1'));
			if (rest !== '') return given(rest);
		}
		if (questions.every(has) && filter.isEmpty()) stopFiltering();
		if (isReading || !filter.mayBeKeys()) return null;
		if (isPaused) return given(filter.release());
		timer = setTimeout(() => {
			isPaused = true;
			stdin.emit('readable');
		}, pause);
		timer.unref();
		return null;
	}

	function stopFiltering(): void {
		clearTimeout(timer);
		Reflect.deleteProperty(stdin, 'read');
	}

	function listen(): void {
		for (let chunk = readFiltered(); chunk !== null; chunk = readFiltered())
			typed += chunk.toString('latin1');
	}

	function startReading(): void {
		isReading = true;
		stdin.ref();
		stdin.on('readable', listen);
	}

	function stopReading(): void {
		isReading = false;
		stdin.off('readable', listen);
		stdin.pause();
		// Who reads next refs it again; until then it must not keep the program running.
		stdin.unref();
	}

	stdin.read = readFiltered;
	startReading();
	stdout.write(asking(questions));
	return {
		handOver() {
			stopReading();
			typed += filter.reset();
			if (typed !== '') stdin.unshift(Buffer.from(typed, 'latin1'));
		},
		settled: () => settled,
		async end() {
			if (!isSettled) {
				startReading();
				await settled;
			}
			stopReading();
			clearTimeout(impatience);
			stopFiltering();
		},
	};
}

/**
 * Whether a terminal may be asked. A dumb one, or Linux’s console, would print the questions, and
 * Emacs’ own loses what is written after them.
 */
export function canAsk(
	stdin: {isTTY?: boolean},
	stdout: {isTTY?: boolean},
	{TERM = ''}: NodeJS.ProcessEnv,
): boolean {
	return Boolean(stdin.isTTY && stdout.isTTY) && !/^(?:|dumb|linux|eterm.*)$/.test(TERM);
}
